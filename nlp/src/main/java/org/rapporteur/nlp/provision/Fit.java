package org.rapporteur.nlp.provision;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.core.instrument.Instrument;
import org.rapporteur.core.instrument.Provision;
import org.rapporteur.core.instrument.ProvisionEntry;
import org.rapporteur.core.mention.InstrumentRef;
import org.rapporteur.core.text.Language;
import org.rapporteur.core.text.Span;

/// Whether a citation can be one of an instrument: whether it has the articles, with such
/// sub-divisions where it lists them, and whether an article's title stands beside.
final class Fit {
  private static final int AROUND = 110;
  private static final int SHORTEST_WORD = 5;
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");
  private static final Pattern GLUED = Pattern.compile("(\\d{1,3})([a-z])");
  private final Instrument instrument;
  private final InstrumentRef ref;
  private final Map<String, Boolean> divided = new HashMap<>();
  private final Map<String, List<List<String>>> titles = new HashMap<>();

  Fit(Instrument instrument) {
    this.instrument = instrument;
    this.ref = LawNames.ref(instrument);
    for (ProvisionEntry entry : instrument.provisions()) {
      if (entry.provision().equals(Provision.article(entry.provision().article()))) {
        titles.put(
            entry.provision().article(),
            Stream.of(entry.title(Language.ENGLISH), entry.title(Language.FRENCH))
                .map(Fit::longWords)
                .filter(words -> !words.isEmpty())
                .toList());
      }
      divided.merge(
          entry.provision().article(),
          !entry.provision().subdivisions().isEmpty(),
          Boolean::logicalOr);
    }
  }

  InstrumentRef ref() {
    return ref;
  }

  /// Whether the instrument has every provision of the citation.
  boolean has(Citation citation) {
    return instrument.provisions().isEmpty()
        || (citation.annex().isEmpty()
            && !citation.provisions().isEmpty()
            && citation.provisions().stream().map(this::spelled).allMatch(this::has));
  }

  /// Whether the instrument lists a sub-division.
  boolean lists(Provision provision) {
    return !provision.subdivisions().isEmpty()
        && instrument.provision(spelled(provision).withIndent(0)).isPresent();
  }

  /// The provision as the instrument spells it: `25(1e)` is its 25(1)(e), if it has that and not a
  /// paragraph 1e.
  Provision spelled(Provision provision) {
    if (provision.subdivisions().stream().noneMatch(step -> GLUED.matcher(step).matches())) {
      return provision;
    }
    List<String> apart = new ArrayList<>();
    for (String step : provision.subdivisions()) {
      Matcher glued = GLUED.matcher(step);
      if (glued.matches()) {
        apart.addAll(List.of(glued.group(1), glued.group(2)));
      } else {
        apart.add(step);
      }
    }
    Provision split = new Provision(provision.article(), apart, provision.indent());
    return instrument.provision(split.withIndent(0)).isPresent() ? split : provision;
  }

  /// Whether the instrument has the article and, as far as it lists them, the sub-division.
  boolean has(Provision provision) {
    Boolean known = divided.get(provision.article());
    if (known == null) {
      return false;
    }
    Provision place = provision.withIndent(0);
    return !known
        || instrument.provision(place).isPresent()
        || place.ancestors().stream()
            .findFirst()
            .map(parent -> !parent.subdivisions().isEmpty() && isLeaf(parent))
            .orElse(false);
  }

  /// A sub-division below which the table lists nothing further.
  private boolean isLeaf(Provision parent) {
    return instrument.provision(parent).isPresent()
        && instrument.provisions().stream()
            .noneMatch(e -> !e.provision().equals(parent) && parent.contains(e.provision()));
  }

  /// Whether words of the article's title stand close by, as in "sexual abuse (Article 18)".
  boolean isTitled(String text, Citation citation, Span passage) {
    if (citation.provisions().isEmpty()) {
      return false;
    }
    String article = citation.provisions().getFirst().article();
    List<List<String>> known = titles.getOrDefault(article, List.of());
    if (known.isEmpty()) {
      return false;
    }
    int from = Math.max(passage.start(), citation.span().start() - AROUND);
    int to = Math.min(passage.end(), citation.span().end() + AROUND);
    String around = text.substring(from, to).toLowerCase(Locale.ROOT);
    return known.stream().anyMatch(words -> words.stream().allMatch(around::contains));
  }

  /// The long words of a title, in small letters; none if it has but one, which may stand anywhere.
  private static List<String> longWords(String title) {
    List<String> words =
        NO_LETTERS
            .splitAsStream(title.toLowerCase(Locale.ROOT))
            .filter(word -> word.length() >= SHORTEST_WORD)
            .toList();
    return words.size() < 2 ? List.of() : words;
  }
}
