package org.rapporteur.corpus.listing;

import org.rapporteur.corpus.alert.Alert;
import org.rapporteur.corpus.format.Column;
import org.rapporteur.corpus.format.Listing;

/// A hit with the alert for which it is new.
///
/// @param alert the alert
/// @param hit the hit, ranked among those of the alert
public record AlertHit(Alert alert, RankedHit hit) {
  /// The columns of `alerts list`.
  public static final Listing<Alert> ALERTS =
      Listing.<Alert>of("alerts").key("alert", Alert::name).prose("query", Alert::query);

  /// The columns of `alerts run`.
  public static final Listing<AlertHit> LISTING = listing();

  private static Listing<AlertHit> listing() {
    Listing<AlertHit> listing =
        Listing.<AlertHit>of("alerts").key("alert", row -> row.alert.name());
    for (Column<RankedHit> column : RankedHit.LISTING.columns()) {
      listing = listing.with(column.in(AlertHit::hit));
    }
    return listing;
  }
}
