package org.rapporteur.corpus.brief;

import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.core.instrument.RecommendationCode;
import org.rapporteur.core.mention.Mention;
import org.rapporteur.core.mention.RecommendationMention;
import org.rapporteur.core.mention.TaggedPassage;
import org.rapporteur.corpus.lint.ParagraphCitations;
import org.rapporteur.index.CatalogueEntry;
import org.rapporteur.index.IndexedDocument;

/// What a factsheet cites of a report: its paragraphs and the codes of its recommendations.
final class FactsheetReading {
  private final CatalogueEntry entry;
  private final Map<Integer, Quote> paragraphs = new TreeMap<>();
  private final Map<RecommendationCode, Quote> codes = new TreeMap<>();

  FactsheetReading(IndexedDocument factsheet) {
    this.entry = factsheet.entry();
    for (TaggedPassage tagged : factsheet.passages()) {
      Quote quote = Quote.of(factsheet, tagged);
      for (Mention mention : tagged.mentions()) {
        if (mention instanceof RecommendationMention cited) {
          cited.code().meaningIfResolved().ifPresent(code -> codes.putIfAbsent(code, quote));
        }
      }
      for (int number : ParagraphCitations.in(factsheet, tagged)) {
        paragraphs.putIfAbsent(number, quote);
      }
    }
  }

  CatalogueEntry entry() {
    return entry;
  }

  /// The paragraphs cited, each with the first place that cites it.
  Map<Integer, Quote> paragraphs() {
    return paragraphs;
  }

  /// The recommendations cited, each with the first place that cites it.
  Map<RecommendationCode, Quote> codes() {
    return codes;
  }
}
