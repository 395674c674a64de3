package org.rapporteur.web.ledger;

import org.jspecify.annotations.Nullable;
import org.rapporteur.core.mention.InstrumentRef;
import org.rapporteur.core.party.Party;
import org.rapporteur.index.InstrumentProvision;
import org.rapporteur.index.LedgerRow;
import org.rapporteur.web.page.Names;

/// Rows of one passage that say the same, as the page shows them beside it.
///
/// @param party the party, empty in a row on a provision alone
/// @param partyBasis on what basis, in words
/// @param provision the provision, empty in a row on a party alone
/// @param provisionBasis on what basis, in words
/// @param times how many rows they are: each mention counts
public record RowView(
    String party, String partyBasis, String provision, String provisionBasis, int times) {
  static RowView of(LedgerRow row, Names names) {
    Party party = row.party();
    return new RowView(
        party == null ? "" : names.of(party),
        said(row.partyBasis(), names),
        provision(row, names),
        said(row.provisionBasis(), names),
        1);
  }

  RowView times(int number) {
    return new RowView(party, partyBasis, provision, provisionBasis, number);
  }

  private static String provision(LedgerRow row, Names names) {
    InstrumentRef instrument = row.instrument();
    return instrument == null || row.provision() == null
        ? ""
        : names.of(new InstrumentProvision(instrument.id(), row.provision()));
  }

  private static String said(@Nullable Enum<?> basis, Names names) {
    return basis == null ? "" : names.words().of(basis);
  }
}
