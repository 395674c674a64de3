package org.rapporteur.corpus.listing;

import org.rapporteur.corpus.format.Cell;
import org.rapporteur.corpus.format.Listing;
import org.rapporteur.index.Hit;

/// A hit with its place among the hits, from 1.
public record RankedHit(int rank, Hit hit) {
  /// The columns of `search`.
  public static final Listing<RankedHit> LISTING =
      Listing.<RankedHit>of("search")
          .key("rank", RankedHit::rank)
          .detail("document", row -> row.hit.document().source().name())
          .detail("symbol", row -> row.hit.metadata().symbolText())
          .detail("genre", row -> row.hit.metadata().genre().value().label())
          .detail("party", row -> row.hit.metadata().partyValue().orElse(null))
          .detail("page", row -> row.hit.locator().page())
          .detail("section", row -> new Cell.Many(row.hit.locator().section(), " › "))
          .detail("paragraph", row -> row.hit.locator().paragraph())
          .detail("question", row -> row.hit.locator().question())
          .detail("recommendation", row -> row.hit.locator().recommendation())
          .detail("footnote", row -> row.hit.locator().footnote())
          .detail("voice", row -> row.hit.voice().label())
          .detail("language", row -> row.hit.language())
          .detail("kind", row -> row.hit.kind().label())
          .detail("ocr_confidence", row -> row.hit.placement().confidence())
          .prose("text", row -> row.hit.text())
          .key("citation", row -> row.hit.citation())
          .detail("score", row -> new Cell.Decimal(row.hit.score()))
          .detail("id", row -> row.hit.passageId());
}
