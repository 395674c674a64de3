package org.rapporteur.corpus.listing;

import java.util.Collection;
import org.rapporteur.core.party.Party;
import org.rapporteur.corpus.format.Cell;
import org.rapporteur.corpus.format.Listing;
import org.rapporteur.index.RecommendationRow;

/// Recommendations as rows.
public final class Recommendations {
  /// The columns of `recommendations`.
  public static final Listing<RecommendationRow> LISTING =
      Listing.<RecommendationRow>of("recommendations")
          .detail("document", RecommendationRow::document)
          .key("code", row -> row.recommendation().code())
          .key("urgency", row -> row.recommendation().urgency())
          .key("addressee_kind", row -> row.recommendation().kind().label())
          .key("addressees", row -> codes(row.recommendation().addressees()))
          .detail("excepted", row -> codes(row.recommendation().excepted()))
          .detail("made_by", row -> codes(row.recommendation().madeBy()))
          .prose("text", RecommendationRow::text)
          .key("citation", RecommendationRow::citation);

  private Recommendations() {}

  private static Cell codes(Collection<Party> parties) {
    return new Cell.Many(parties.stream().map(Party::code).toList(), ";");
  }
}
