package org.rapporteur.web.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.corpus.export.Urn;
import org.rapporteur.index.LedgerRow;
import org.rapporteur.web.page.Names;

/// Rows of the ledger that follow one another in one passage, whose words are shown once.
///
/// @param text the words of the passage
/// @param citation the reference to it
/// @param address where it is
/// @param permalink what it is called wherever its document lies
/// @param voice who speaks
/// @param rows the rows, at least one, those that say the same once
public record RowGroup(
    String text,
    String citation,
    String address,
    String permalink,
    String voice,
    List<RowView> rows) {
  public RowGroup {
    rows = List.copyOf(rows);
  }

  static List<RowGroup> of(List<LedgerRow> rows, Names names) {
    List<RowGroup> groups = new ArrayList<>();
    for (int from = 0; from < rows.size(); ) {
      int to = from;
      while (to < rows.size() && rows.get(to).passageId().equals(rows.get(from).passageId())) {
        to++;
      }
      groups.add(of(rows.get(from), rows.subList(from, to), names));
      from = to;
    }
    return groups;
  }

  private static RowGroup of(LedgerRow first, List<LedgerRow> rows, Names names) {
    return new RowGroup(
        first.text(),
        first.citation().text(),
        "/passages/" + first.passageId(),
        Urn.passage(first.passageId()),
        names.words().of(first.voice()),
        merged(rows.stream().map(row -> RowView.of(row, names)).toList()));
  }

  /// Those that say the same become one, where the first of them stood.
  private static List<RowView> merged(List<RowView> rows) {
    Map<RowView, Integer> times = new LinkedHashMap<>();
    rows.forEach(row -> times.merge(row, 1, Integer::sum));
    return times.entrySet().stream().map(same -> same.getKey().times(same.getValue())).toList();
  }
}
