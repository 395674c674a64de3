package org.rapporteur.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rapporteur.bench.Figure.Unit;
import org.rapporteur.core.instrument.Instrument;
import org.rapporteur.core.instrument.Provision;
import org.rapporteur.core.party.Party;
import org.rapporteur.index.CorpusReader;
import org.rapporteur.index.Filters;
import org.rapporteur.index.InstrumentProvision;
import org.rapporteur.index.LedgerRequest;

/// How fast the ledger lists: all mentions, and every party with a much cited article.
///
/// @param reader what is listed
/// @param instrument whose parties and articles are asked for
/// @param rounds how often each is measured; once more before, to warm up
record LedgerTimes(CorpusReader reader, Instrument instrument, int rounds) {
  private static final Provision ARTICLE = Provision.article("20");

  private record Listing(long rows, double seconds) {}

  List<Figure> measure() throws IOException {
    List<Listing> all = new ArrayList<>();
    List<Listing> pairs = new ArrayList<>();
    for (int round = 0; round <= rounds; round++) {
      all.add(list(Filters.NONE));
      long rows = 0;
      double seconds = 0;
      for (Party party : instrument.parties()) {
        Listing listing = list(partyAndArticle(party));
        rows += listing.rows;
        seconds += listing.seconds;
      }
      pairs.add(new Listing(rows, seconds));
    }
    return List.of(
        Figure.whole("ledger, rows of all", Unit.COUNT, all.getLast().rows),
        new Figure("  rows", Unit.PER_SECOND, rowsPerSecond(all)),
        Figure.whole("ledger, rows of party and article", Unit.COUNT, pairs.getLast().rows),
        new Figure("  rows of both", Unit.PER_SECOND, rowsPerSecond(pairs)),
        new Figure(
            "  each listing",
            Unit.MILLISECONDS,
            pairs.getLast().seconds / instrument.parties().size()));
  }

  private Filters partyAndArticle(Party party) {
    return Filters.NONE
        .withParties(Set.of(party))
        .withProvisions(Set.of(new InstrumentProvision(instrument.id(), ARTICLE)));
  }

  private Listing list(Filters filters) throws IOException {
    long[] rows = new long[1];
    long start = System.nanoTime();
    reader.ledger(new LedgerRequest(filters), row -> rows[0]++);
    return new Listing(rows[0], (System.nanoTime() - start) / 1e9);
  }

  private static double rowsPerSecond(List<Listing> listings) {
    return Spread.of(
            listings.subList(1, listings.size()).stream()
                .map(listing -> listing.rows / listing.seconds)
                .toList())
        .median();
  }
}
