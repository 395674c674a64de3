package org.rapporteur.bench.collection;

import java.util.Locale;
import org.rapporteur.core.party.Party;
import org.rapporteur.core.text.Folding;
import org.rapporteur.core.text.Language;

/// What a generated document is.
///
/// @param number its number in the collection, from 0
/// @param genre reply or report
/// @param layout the format of its file
/// @param language the language of all of it
/// @param author whose reply it is; a report has it only to be drawn like the rest
/// @param round the identifier of the monitoring round
/// @param year the year of its symbol
/// @param passages about how many passages it has
record Profile(
    int number,
    Genre genre,
    Layout layout,
    Language language,
    Party author,
    String round,
    int year,
    int passages) {
  /// What sort of document.
  enum Genre {
    REPLY,
    REPORT
  }

  /// The symbol on the cover.
  String symbol() {
    return switch (genre) {
      case REPLY -> "T-ES(%d)ICT%d-%s".formatted(year, number, author.code());
      case REPORT -> "T-ES(%d)%d".formatted(year, number);
    };
  }

  /// The place of the file in the collection, with `/` between folders.
  String path() {
    String ending = (language.equals(Language.FRENCH) ? "-fr" : "") + layout.ending();
    return switch (genre) {
      case REPLY ->
          "round-%s/%s/reply-%s-%d-%06d%s".formatted(round, state(), state(), year, number, ending);
      case REPORT -> "round-%s/reports/report-%d-%06d%s".formatted(round, year, number, ending);
    };
  }

  private String state() {
    return Folding.fold(author.name(Language.ENGLISH)).toLowerCase(Locale.ROOT).replace(' ', '-');
  }
}
