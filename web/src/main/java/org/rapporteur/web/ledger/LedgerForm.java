package org.rapporteur.web.ledger;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import org.rapporteur.core.mention.PartyBasis;
import org.rapporteur.core.mention.ProvisionBasis;
import org.rapporteur.index.Filters;
import org.rapporteur.index.LedgerRequest;
import org.rapporteur.index.LedgerRow;
import org.rapporteur.web.filter.FilterLinks;
import org.rapporteur.web.filter.FilterReader;
import org.rapporteur.web.http.HttpProblem;
import org.rapporteur.web.http.Parameters;
import org.rapporteur.web.http.Query;

/// What the address of the ledger asks for.
///
/// @param filters whose mentions, and where
/// @param partyBases the bases on which parties are to count; all if none is named
/// @param provisionBases the same of provisions
/// @param page the number of the page, from 1
record LedgerForm(
    Filters filters, Set<PartyBasis> partyBases, Set<ProvisionBasis> provisionBases, int page) {
  /// How many rows are on a page.
  static final int SIZE = 50;

  private static final int LAST = 100_000_000 / SIZE;

  /// @throws HttpProblem if a parameter cannot be understood
  static LedgerForm of(Parameters given, FilterReader filters) throws HttpProblem {
    return new LedgerForm(
        filters.filters(given),
        bases(given, "party_basis", PartyBasis.class, PartyBasis::label),
        bases(given, "provision_basis", ProvisionBasis.class, ProvisionBasis::label),
        given.number("page", 1, LAST).orElse(1));
  }

  private interface Labelling<E> {
    String of(E value);
  }

  private static <E extends Enum<E>> Set<E> bases(
      Parameters given, String name, Class<E> type, Labelling<E> label) throws HttpProblem {
    Set<E> bases = EnumSet.noneOf(type);
    for (String words : given.all(name)) {
      E found = null;
      for (E value : type.getEnumConstants()) {
        if (label.of(value).equals(words)) {
          found = value;
        }
      }
      if (found == null) {
        throw HttpProblem.say(400, "problem.basis", name, words);
      }
      bases.add(found);
    }
    return bases;
  }

  /// Whether a party or an article is asked for: then its mentions are listed.
  boolean lists() {
    return !filters.parties().isEmpty() || !filters.provisions().isEmpty();
  }

  LedgerRequest request() {
    return new LedgerRequest(filters);
  }

  /// Whether all bases count, as on the command line.
  boolean hasAllBases() {
    return partyBases.isEmpty() && provisionBases.isEmpty();
  }

  /// Whether a row counts by its bases.
  Predicate<LedgerRow> basis() {
    return row ->
        (partyBases.isEmpty() || row.partyBasis() == null || partyBases.contains(row.partyBasis()))
            && (provisionBases.isEmpty()
                || row.provisionBasis() == null
                || provisionBases.contains(row.provisionBasis()));
  }

  LedgerForm at(int other) {
    return new LedgerForm(filters, partyBases, provisionBases, other);
  }

  LedgerForm with(Filters other) {
    return new LedgerForm(other, partyBases, provisionBases, 1);
  }

  /// The address.
  Query address() {
    Query address = FilterLinks.with(Query.of("/ledger"), filters);
    for (PartyBasis basis : partyBases) {
      address = address.and("party_basis", basis.label());
    }
    for (ProvisionBasis basis : provisionBases) {
      address = address.and("provision_basis", basis.label());
    }
    return address.and("page", page == 1 ? "" : page);
  }
}
