package org.rapporteur.corpus.thread;

import java.util.List;
import org.rapporteur.core.document.Metadata;
import org.rapporteur.core.instrument.Theme;
import org.rapporteur.corpus.brief.Quote;
import org.rapporteur.index.CatalogueEntry;

/// Something that was said of a subject at some time.
///
/// @param stage what it says
/// @param document the document that says it
/// @param quote its words
/// @param remark what else there is to know: a goal, a question, how pressing it is
/// @param themes the themes to which it belongs; none where no table knows
public record Event(
    Stage stage, CatalogueEntry document, Quote quote, String remark, List<Theme> themes) {
  public Event {
    themes = List.copyOf(themes);
  }

  /// The year of the document, 0 if it is not known.
  public int year() {
    return document.metadata().flatMap(Metadata::year).orElse(0);
  }

  /// The document in a few words: `2017 reply`.
  public String when() {
    return when(document);
  }

  static String when(CatalogueEntry document) {
    Metadata metadata = document.metadata().orElseThrow();
    String year = metadata.year().map(String::valueOf).orElse("undated");
    return year + " " + metadata.genre().value().label();
  }
}
