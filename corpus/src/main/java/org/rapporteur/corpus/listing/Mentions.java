package org.rapporteur.corpus.listing;

import org.rapporteur.core.mention.InstrumentRef;
import org.rapporteur.core.mention.PartyBasis;
import org.rapporteur.core.mention.ProvisionBasis;
import org.rapporteur.corpus.format.Cell;
import org.rapporteur.corpus.format.Listing;
import org.rapporteur.index.LedgerRow;

/// The ledger of mentions as rows.
public final class Mentions {
  /// The columns of `mentions`.
  public static final Listing<LedgerRow> LISTING =
      Listing.<LedgerRow>of("mentions")
          .detail("document", LedgerRow::document)
          .detail("symbol", LedgerRow::symbol)
          .detail("genre", row -> row.genre().label())
          .detail("page", LedgerRow::page)
          .detail("section", row -> new Cell.Many(row.section(), " › "))
          .detail("paragraph", LedgerRow::paragraph)
          .detail("question", LedgerRow::question)
          .detail("recommendation", LedgerRow::recommendation)
          .detail("footnote", LedgerRow::footnote)
          .key("voice", row -> row.voice().label())
          .key("party", LedgerRow::party)
          .key("party_basis", Mentions::partyBasis)
          .detail("instrument", Mentions::instrument)
          .key("provision", LedgerRow::provision)
          .key("provision_basis", Mentions::provisionBasis)
          .prose("text", LedgerRow::text)
          .key("citation", LedgerRow::citation);

  private Mentions() {}

  private static String partyBasis(LedgerRow row) {
    PartyBasis basis = row.partyBasis();
    return basis == null ? "" : basis.label();
  }

  private static String provisionBasis(LedgerRow row) {
    ProvisionBasis basis = row.provisionBasis();
    return basis == null ? "" : basis.label();
  }

  private static String instrument(LedgerRow row) {
    InstrumentRef instrument = row.instrument();
    return instrument == null ? "" : instrument.id();
  }
}
