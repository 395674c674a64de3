package org.rapporteur.core.document;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.core.text.Language;

/// A pinpoint reference as a person would write it: `T-ES(2022)02, § 186, fn. 157` or `Portugal,
/// reply 2017, Q 9.1.a, p. 14`.
///
/// @param text the reference, ready to paste
public record Citation(String text) {
  /// The reference to a place in a document.
  public static Citation of(Source source, Metadata metadata, Locator locator) {
    List<String> parts = new ArrayList<>();
    parts.add(name(source, metadata));
    parts.addAll(locator.pinpoints());
    return new Citation(String.join(", ", parts));
  }

  /// A party's own document is known by party, genre and year; one of the Committee by its symbol,
  /// else by genre and year; anything else by its file.
  private static String name(Source source, Metadata metadata) {
    Genre genre = metadata.genre().value();
    String year = metadata.year().map(y -> " " + y).orElse("");
    boolean bodysOwn = genre == Genre.COUNTRY_REPORT && metadata.symbol() != null;
    if (metadata.party() != null && genre != Genre.OTHER && !bodysOwn) {
      return metadata.party().value().name(Language.ENGLISH) + ", " + genre.label() + year;
    }
    if (metadata.symbol() != null) {
      return metadata.symbol().value();
    }
    return switch (genre) {
      case IMPLEMENTATION_REPORT -> "Implementation report" + year;
      case QUESTIONNAIRE -> "Questionnaire" + year;
      case REPLY, FACTSHEET, COUNTRY_REPORT, ALLIANCE_FORM, TREATY, OTHER -> source.name();
    };
  }

  @Override
  public String toString() {
    return text;
  }
}
