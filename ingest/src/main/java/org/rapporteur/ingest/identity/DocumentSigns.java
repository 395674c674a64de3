package org.rapporteur.ingest.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.core.data.Table;
import org.rapporteur.core.document.Detected;
import org.rapporteur.core.document.Evidence.Basis;
import org.rapporteur.core.document.Genre;
import org.rapporteur.core.instrument.Instrument;
import org.rapporteur.core.instrument.Instruments;
import org.rapporteur.core.text.Folding;

/// By which words a document of an instrument is told, from the tables `documents.tsv` in the
/// folders of instruments. Immutable and thread-safe.
///
/// | row | tells |
/// |---|---|
/// | `title en Report of the Working Group on … country report` | the cover has these words, in one line or in two that follow one another; the document is a country report |
/// | `symbol A/HRC/WG.6/` | the symbol begins so; the genre is told otherwise |
final class DocumentSigns {
  private static final int COVER = 14;

  /// How many characters may stand before the words in their line, such as "Draft".
  private static final int MOST_BEFORE = 20;

  private enum Place {
    TITLE,
    SYMBOL
  }

  private record Sign(Instrument instrument, Place place, String text, @Nullable Genre genre) {}

  /// What a document is told to be.
  ///
  /// @param madeUnder the identifier of the instrument
  /// @param genre what sort of document, null if that must be told otherwise
  record Told(Detected<String> madeUnder, @Nullable Detected<Genre> genre) {}

  private final List<Sign> signs = new ArrayList<>();

  /// @throws IllegalStateException if a table is wrong, naming its line
  DocumentSigns(Instruments instruments) {
    for (Instrument instrument : instruments.all()) {
      Table.readIfPresent(Table.class, "instruments/" + instrument.id() + "/documents.tsv")
          .ifPresent(table -> signs.addAll(table.map(row -> sign(instrument, row))));
    }
  }

  private static Sign sign(Instrument instrument, Table.Row row) {
    String genre = row.get("genre");
    boolean title = row.get("place").equals("title");
    if (!title && !row.get("place").equals("symbol")) {
      throw new IllegalArgumentException("no place of a sign: " + row.get("place"));
    }
    return new Sign(
        instrument,
        title ? Place.TITLE : Place.SYMBOL,
        title ? Folding.fold(row.get("text")) : row.get("text"),
        genre.isEmpty()
            ? null
            : Genre.named(genre)
                .orElseThrow(() -> new IllegalArgumentException("no genre: " + genre)));
  }

  /// What the cover or the symbol tells, if they tell an instrument.
  Optional<Told> read(Face face, String symbol) {
    List<String> cover = face.cover(COVER);
    for (int i = 0; i < cover.size(); i++) {
      String line = cover.get(i);
      String two = i + 1 < cover.size() ? line + " " + cover.get(i + 1) : line;
      for (Sign sign : signs) {
        if (sign.place == Place.TITLE && begins(two, sign.text, line.length())) {
          return Optional.of(told(sign, begins(line, sign.text, line.length()) ? line : two));
        }
      }
    }
    return signs.stream()
        .filter(sign -> sign.place == Place.SYMBOL && symbol.startsWith(sign.text))
        .findFirst()
        .map(sign -> told(sign, symbol));
  }

  private static boolean begins(String words, String sign, int firstLine) {
    int at = Folding.fold(words).indexOf(sign);
    return at >= 0 && at <= MOST_BEFORE && at < firstLine;
  }

  private static Told told(Sign sign, String words) {
    return new Told(
        Detected.of(sign.instrument.id(), Basis.TEXT, words),
        sign.genre == null ? null : Detected.of(sign.genre, Basis.TEXT, words));
  }
}
