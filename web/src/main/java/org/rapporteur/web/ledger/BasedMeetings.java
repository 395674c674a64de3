package org.rapporteur.web.ledger;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.core.instrument.Provision;
import org.rapporteur.core.party.Party;
import org.rapporteur.index.CorpusReader;
import org.rapporteur.index.Filters;
import org.rapporteur.index.InstrumentProvision;
import org.rapporteur.index.LedgerRequest;
import org.rapporteur.index.LedgerRow;
import org.rapporteur.index.Meeting;

/// Counts what meets on the bases that were chosen. The index counts by any basis alone, so the
/// rows of the ledger are gone through.
final class BasedMeetings {
  private final LedgerForm form;
  private final Map<Cell, Long> passages = new HashMap<>();
  private final Set<Cell> inPassage = new HashSet<>();
  private String passage = "";

  private record Cell(Party party, InstrumentProvision article) {}

  private BasedMeetings(LedgerForm form) {
    this.form = form;
  }

  /// Leaves what meets by the bases of the form.
  ///
  /// @param all what meets by any basis
  /// @return those that meet by the bases of the form, in the same order
  static List<Meeting> among(List<Meeting> all, LedgerForm form, CorpusReader corpus)
      throws IOException {
    if (all.isEmpty()) {
      return all;
    }
    Filters met =
        form.filters()
            .withParties(all.stream().map(Meeting::party).collect(Collectors.toSet()))
            .withProvisions(all.stream().map(Meeting::article).collect(Collectors.toSet()));
    BasedMeetings counter = new BasedMeetings(form);
    corpus.ledger(new LedgerRequest(met), counter::count);
    List<Meeting> based = new ArrayList<>();
    for (Meeting meeting : all) {
      Long count = counter.passages.get(new Cell(meeting.party(), meeting.article()));
      if (count != null) {
        based.add(new Meeting(meeting.party(), meeting.article(), count));
      }
    }
    return based;
  }

  /// The rows of a passage follow one another.
  private void count(LedgerRow row) {
    if (row.party() == null || row.instrument() == null || row.provision() == null) {
      return;
    }
    if (!row.passageId().equals(passage)) {
      passage = row.passageId();
      inPassage.clear();
    }
    Cell cell = new Cell(row.party(), article(row.instrument().id(), row.provision()));
    if (form.basis().test(row) && inPassage.add(cell)) {
      passages.merge(cell, 1L, Long::sum);
    }
  }

  private static InstrumentProvision article(String instrument, Provision provision) {
    List<Provision> around = provision.ancestors();
    return new InstrumentProvision(instrument, around.isEmpty() ? provision : around.getLast());
  }
}
