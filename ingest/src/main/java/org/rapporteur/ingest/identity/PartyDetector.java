package org.rapporteur.ingest.identity;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.core.document.Detected;
import org.rapporteur.core.document.Evidence.Basis;
import org.rapporteur.core.document.Genre;
import org.rapporteur.core.party.Parties;
import org.rapporteur.core.party.Party;

/// Finds the party that a document is by or about: a line of the cover that is its name, the end of
/// the symbol (`-PT`), a word of the file's name; in this order.
final class PartyDetector {
  private static final Pattern TITLED =
      Pattern.compile(
          "(?i)(?:(?:country\\s+)?fact\\s?-?sheet|fiche[^–—:-]{0,30}|country|state|party|pays|état|repl(?:y|ies) of|réponse de)\\s*[–—:-]?\\s*(.+)");
  private static final Pattern SYMBOL_PARTY = Pattern.compile("-([A-Z]{2,3})$");
  private static final int COVER = 14;
  private static final int LONGEST_NAME = 60;

  private final Parties parties;

  PartyDetector(Parties parties) {
    this.parties = parties;
  }

  @Nullable Detected<Party> detect(Face face, Genre genre, String symbol) {
    if (genre == Genre.IMPLEMENTATION_REPORT
        || genre == Genre.QUESTIONNAIRE
        || genre == Genre.TREATY) {
      return null;
    }
    return onCover(face)
        .or(() -> inSymbol(symbol))
        .or(() -> genre == Genre.OTHER ? Optional.empty() : inFileName(face))
        .orElse(null);
  }

  private Optional<Detected<Party>> onCover(Face face) {
    for (String text : face.cover(COVER)) {
      Matcher titled = TITLED.matcher(text);
      Optional<Party> party =
          named(text).or(() -> titled.matches() ? named(titled.group(1)) : Optional.empty());
      if (party.isPresent()) {
        return party.map(found -> Detected.of(found, Basis.TEXT, text));
      }
    }
    return Optional.empty();
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

  private Optional<Detected<Party>> inFileName(Face face) {
    for (String word : face.fileName().split("[^\\p{L}]+")) {
      Optional<Party> party = word.length() > 3 ? named(word) : Optional.empty();
      if (party.isPresent()) {
        return party.map(found -> Detected.of(found, Basis.FILE_NAME, face.fileName()));
      }
    }
    return Optional.empty();
  }
}
