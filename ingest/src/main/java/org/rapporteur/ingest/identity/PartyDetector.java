package org.rapporteur.ingest.identity;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.core.document.Detected;
import org.rapporteur.core.document.Evidence.Basis;
import org.rapporteur.core.document.Genre;
import org.rapporteur.core.party.Parties;
import org.rapporteur.core.party.Party;

/// Finds the party that a document is by or about: a line of the cover that is its name, the end of
/// the symbol (`-PT`), the letterhead, the title, who speaks of itself, who is named far more often
/// than others, the title in the file's properties, a word of the file's name; in this order. Where
/// one of these points to several parties, it points to none.
final class PartyDetector {
  private static final Pattern TITLED =
      Pattern.compile(
          "(?i)(?:(?:country\\s+)?fact\\s?-?sheet|fiche[^–—:-]{0,30}|country|state|party|pays|état|repl(?:y|ies) of|réponse de)\\s*[–—:-]?\\s*(.+)");
  private static final Pattern SYMBOL_PARTY = Pattern.compile("-([A-Z]{2,3})$");
  private static final int COVER = 14;
  private static final int LONGEST_NAME = 60;

  /// A whole book may be one block, where a file has lost its line ends.
  private static final int LONGEST_LOOK = 2000;

  /// So many States on lines of their own are a list.
  private static final int LIST = 3;

  private final Parties parties;
  private final StateNames names;

  PartyDetector(Parties parties) {
    this.parties = parties;
    this.names = new StateNames(parties);
  }

  @Nullable Detected<Party> detect(Face face, Genre genre, String symbol) {
    if (genre == Genre.IMPLEMENTATION_REPORT
        || genre == Genre.QUESTIONNAIRE
        || genre == Genre.TREATY) {
      return null;
    }
    boolean known = genre != Genre.OTHER;
    PartyInText text =
        new PartyInText(face.head().stream().map(block -> names.in(opening(block))).toList());
    return onCover(face, known)
        .or(() -> inSymbol(symbol))
        .or(text::onLetterhead)
        .or(text::inTitle)
        .or(text::speaking)
        .or(text::namedMost)
        .or(() -> inProperties(face, text))
        .or(() -> inFileName(face, known ? null : text))
        .orElse(null);
  }

  /// Whether a word of a file's name is the name of a party.
  boolean mayTell(String fileName) {
    return words(fileName).anyMatch(word -> named(word).isPresent());
  }

  private static Stream<String> words(String fileName) {
    return Arrays.stream(fileName.split("[^\\p{L}]+")).filter(word -> word.length() > 3);
  }

  private static String opening(String block) {
    return block.substring(0, Math.min(block.length(), LONGEST_LOOK));
  }

  private Optional<Detected<Party>> onCover(Face face, boolean known) {
    List<Detected<Party>> lines =
        face.cover(COVER).stream().flatMap(line -> titled(line).stream()).toList();
    boolean list = lines.stream().map(Detected::value).distinct().count() >= LIST;
    return lines.stream()
        .filter(line -> known || (!list && line.value().kind() != Party.Kind.ORGANISATION))
        .findFirst();
  }

  private Optional<Detected<Party>> titled(String text) {
    Matcher titled = TITLED.matcher(text);
    return named(text)
        .or(() -> titled.matches() ? named(titled.group(1)) : Optional.empty())
        .map(party -> Detected.of(party, Basis.TEXT, text));
  }

  private Optional<Party> named(String words) {
    String name = words.replaceAll("[*_#.:]+", " ").strip();
    if (name.length() < 3 || name.length() > LONGEST_NAME) {
      return Optional.empty();
    }
    SortedSet<Party> found = parties.named(name);
    return found.size() == 1 ? Optional.of(found.first()) : Optional.empty();
  }

  private Optional<Detected<Party>> inSymbol(String symbol) {
    Matcher m = SYMBOL_PARTY.matcher(symbol);
    if (!m.find()) {
      return Optional.empty();
    }
    String code = m.group(1).length() == 2 ? alpha3(m.group(1)) : m.group(1);
    return parties.byCode(code).map(party -> Detected.of(party, Basis.TEXT, symbol));
  }

  private static String alpha3(String alpha2) {
    return Arrays.asList(Locale.getISOCountries()).contains(alpha2)
        ? Locale.of("", alpha2).getISO3Country()
        : "";
  }

  /// The title in the properties is often that of the file from which this one was made, so the
  /// text must name the party too.
  private Optional<Detected<Party>> inProperties(Face face, PartyInText text) {
    String title = face.properties().title();
    SortedSet<Party> found = names.in(title).parties();
    return found.size() == 1 && text.names(found.first())
        ? Optional.of(Detected.of(found.first(), Basis.PROPERTIES, title))
        : Optional.empty();
  }

  /// @param text must name the party too, unless it is null
  private Optional<Detected<Party>> inFileName(Face face, @Nullable PartyInText text) {
    for (String word : words(face.fileName()).toList()) {
      Optional<Party> party = named(word);
      if (party.isPresent() && (text == null || text.names(party.get()))) {
        return party.map(found -> Detected.of(found, Basis.FILE_NAME, face.fileName()));
      }
    }
    return Optional.empty();
  }
}
