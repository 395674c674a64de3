package org.rapporteur.core.document;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.core.text.Language;

/// A document as citations name it.
///
/// @param name such as `T-ES(2022)02` or `Portugal, reply 2017`
public record CitedDocument(String name) {
  /// A party's own document is known by party, genre and year; one of the Committee by its symbol,
  /// else by genre and year; anything else by its file.
  public static CitedDocument of(Source source, Metadata metadata) {
    Genre genre = metadata.genre().value();
    String year = metadata.year().map(y -> " " + y).orElse("");
    boolean bodysOwn = genre == Genre.COUNTRY_REPORT && metadata.symbol() != null;
    if (metadata.party() != null && genre != Genre.OTHER && !bodysOwn) {
      String party = metadata.party().value().name(Language.ENGLISH);
      return new CitedDocument(party + ", " + genre.label() + year);
    }
    if (metadata.symbol() != null) {
      return new CitedDocument(metadata.symbol().value());
    }
    return new CitedDocument(
        switch (genre) {
          case IMPLEMENTATION_REPORT -> "Implementation report" + year;
          case QUESTIONNAIRE -> "Questionnaire" + year;
          case REPLY, FACTSHEET, COUNTRY_REPORT, ALLIANCE_FORM, TREATY, OTHER -> source.name();
        });
  }

  /// The reference to a place in it.
  public Citation at(Locator locator) {
    List<String> parts = new ArrayList<>();
    parts.add(name);
    parts.addAll(locator.pinpoints());
    return new Citation(String.join(", ", parts));
  }
}
