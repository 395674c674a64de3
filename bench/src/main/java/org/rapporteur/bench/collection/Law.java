package org.rapporteur.bench.collection;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.rapporteur.core.instrument.Instrument;
import org.rapporteur.core.instrument.Provision;
import org.rapporteur.core.instrument.ProvisionEntry;
import org.rapporteur.core.party.Party;

/// Which provisions of an instrument and which of its parties are named, and how often: the
/// criminal law and the jurisdiction first.
final class Law {
  private static final List<String> OFTEN_CITED =
      List.of("20", "25", "18", "23", "14", "6", "21", "22", "13", "10", "35", "27", "5", "9");
  private static final double SKEW = 0.9;

  private final List<Provision> provisions;
  private final List<Party> parties;
  private final Zipf provision;
  private final Zipf party;

  /// @param random puts the parties in order
  Law(Instrument instrument, Random random) {
    provisions =
        instrument.provisions().stream()
            .map(ProvisionEntry::provision)
            .filter(address -> address.indent() == 0)
            .sorted(
                Comparator.<Provision>comparingInt(Law::rank)
                    .thenComparing(Comparator.naturalOrder()))
            .toList();
    List<Party> shuffled = new ArrayList<>(instrument.parties());
    Collections.shuffle(shuffled, random);
    parties = List.copyOf(shuffled);
    provision = new Zipf(provisions.size(), SKEW);
    party = new Zipf(parties.size(), SKEW);
  }

  private static int rank(Provision address) {
    int rank = OFTEN_CITED.indexOf(address.article());
    return rank < 0 ? OFTEN_CITED.size() : rank;
  }

  Provision provision(Random random) {
    return provisions.get(provision.next(random));
  }

  Party party(Random random) {
    return parties.get(party.next(random));
  }
}
