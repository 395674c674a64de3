package org.rapporteur.ingest.pdf;

import java.util.ArrayList;
import java.util.List;

/// Puts together the parts of a table that runs over pages.
final class TableParts {
  private TableParts() {}

  /// Whether two parts have the same columns.
  static boolean match(List<Float> a, List<Float> b) {
    if (a.size() != b.size()) {
      return false;
    }
    for (int i = 0; i < a.size(); i++) {
      if (Math.abs(a.get(i) - b.get(i)) > 6) {
        return false;
      }
    }
    return true;
  }

  /// The rows of both: the head that the second part repeats is left out, and a row that the page's
  /// end cuts is one row.
  static List<Region.Row> joined(List<Region.Row> before, List<Region.Row> after) {
    List<Region.Row> rows = new ArrayList<>(before);
    List<Region.Row> more = new ArrayList<>(after);
    if (!more.isEmpty() && more.getFirst().text().equals(before.getFirst().text())) {
      more.removeFirst();
    }
    if (!more.isEmpty() && isCut(rows.getLast(), more.getFirst())) {
      rows.set(rows.size() - 1, joined(rows.getLast(), more.removeFirst()));
    }
    rows.addAll(more);
    return rows;
  }

  /// Whether a row goes on: its first cell is empty and some cell begins in the middle of a
  /// sentence of the cell above.
  private static boolean isCut(Region.Row above, Region.Row below) {
    if (above.cells().size() != below.cells().size() || below.cells().size() < 2) {
      return false;
    }
    boolean continued = false;
    for (int i = 0; i < below.cells().size(); i++) {
      List<Line> next = below.cells().get(i).lines();
      List<Line> last = above.cells().get(i).lines();
      if (next.isEmpty()) {
        continue;
      }
      boolean goesOn =
          !last.isEmpty()
              && !Paragraphs.endsSentence(last.getLast())
              && Character.isLowerCase(next.getFirst().text().codePointAt(0));
      if (!goesOn) {
        return false;
      }
      continued = true;
    }
    return continued;
  }

  private static Region.Row joined(Region.Row above, Region.Row below) {
    List<Region.Cell> cells = new ArrayList<>();
    for (int i = 0; i < above.cells().size(); i++) {
      cells.add(above.cells().get(i).with(below.cells().get(i)));
    }
    return new Region.Row(cells);
  }
}
