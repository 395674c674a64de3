package org.rapporteur.bench.collection;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.rapporteur.core.instrument.Instrument;
import org.rapporteur.core.instrument.Instruments;
import org.rapporteur.core.instrument.QuestionEntry;
import org.rapporteur.core.party.Party;
import org.rapporteur.core.text.Language;

/// Makes the files of a collection, each of its own number and the seed alone: a larger collection
/// begins with all files of a smaller one. Not thread-safe.
public final class CollectionGenerator {
  /// The round whose questions are known; the others ask as many.
  private static final String KNOWN_ROUND = "2";

  private static final int YEAR_OF_FORM = 2017;

  /// An odd number with the bits well mixed (the golden ratio, as in splitmix64).
  private static final long STRIDE = 0x9E3779B97F4A7C15L;

  private final long seed;
  private final Instruments instruments = Instruments.bundled();
  private final Law law;
  private final Profiles profiles = new Profiles(instruments.parties());
  private final Map<Language, Phrasebook> phrasebooks =
      Map.of(
          Language.ENGLISH, new Phrasebook(Language.ENGLISH),
          Language.FRENCH, new Phrasebook(Language.FRENCH));
  private final Map<String, QuestionForm> forms = new HashMap<>();

  /// A generator; nothing is made before it is asked for.
  ///
  /// @param seed the same seed makes the same files
  public CollectionGenerator(long seed) {
    this.seed = seed;
    this.law = new Law(instruments.usual(), new Random(seed));
  }

  /// Writes files until they have so many passages.
  ///
  /// @param passages how many passages, or a file's more
  public Generated write(Path folder, long passages) throws IOException {
    int files = 0;
    long count = 0;
    long bytes = 0;
    while (count < passages) {
      GeneratedFile file = file(files);
      bytes += file.write(folder);
      count += file.passages().size();
      files++;
    }
    return new Generated(files, count, bytes);
  }

  /// The file with a number, from 0.
  public GeneratedFile file(int number) {
    Random random = new Random(seed + STRIDE * (number + 1L));
    Profile profile = profiles.draw(number, random);
    Phrasebook phrases = phrasebook(profile.language());
    List<Paragraph> paragraphs =
        switch (profile.genre()) {
          case REPLY ->
              Reply.write(
                  profile,
                  phrases,
                  form(profile.round(), profile.language()),
                  words(profile, profile.author()),
                  random);
          case REPORT ->
              Report.write(
                  profile,
                  phrases,
                  profiles.authors().stream().map(state -> words(profile, state)).toList(),
                  random);
        };
    return new GeneratedFile(
        profile.path(),
        profile.layout().file(paragraphs, profile.language()),
        paragraphs.stream().map(Paragraph::text).toList());
  }

  private WordSource words(Profile profile, Party state) {
    return WordSource.of(law, instruments.parties(), profile.language(), state, profile.year());
  }

  private Phrasebook phrasebook(Language language) {
    Phrasebook phrases = phrasebooks.get(language);
    if (phrases == null) {
      throw new IllegalArgumentException("no phrases in " + language);
    }
    return phrases;
  }

  private QuestionForm form(String round, Language language) {
    return forms.computeIfAbsent(
        round + " " + language.code(),
        key -> {
          WordSource words =
              WordSource.of(
                  law,
                  instruments.parties(),
                  language,
                  profiles.authors().getFirst(),
                  YEAR_OF_FORM);
          Random random = new Random(seed ^ key.hashCode());
          return QuestionForm.of(questions(), phrasebook(language), random, words);
        });
  }

  private Collection<QuestionEntry> questions() {
    Instrument instrument = instruments.usual();
    return instrument
        .questionnaire(KNOWN_ROUND)
        .orElseThrow(() -> new IllegalStateException(instrument + " has no questionnaire"))
        .entries();
  }
}
