package org.rapporteur.ingest.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// A page's text as rows, before anything is known of its layout.
///
/// @param rows from the top, each with its segments from left to right
/// @param rules the page's straight rules
/// @param pictured whether a picture covers a good part of it
/// @param aside text that runs another way
record PageRows(
    Sheet sheet, List<List<Line>> rows, List<Rule> rules, boolean pictured, List<PageRows> aside) {

  static PageRows of(PageContent content) {
    return new PageRows(
        content.sheet(),
        Segments.rows(content),
        content.rules(),
        content.pictured(),
        content.aside().stream().map(PageRows::of).toList());
  }

  /// The segments of all rows but some.
  List<Line> segmentsBut(List<List<Line>> left) {
    List<Line> segments = new ArrayList<>();
    for (List<Line> row : rows) {
      if (!left.contains(row)) {
        segments.addAll(row);
      }
    }
    return segments;
  }

  /// Whether there is something to recognise and no text.
  boolean lacksText() {
    return pictured && rows.isEmpty() && aside.stream().allMatch(page -> page.rows.isEmpty());
  }

  static String text(List<Line> row) {
    return row.stream().map(Line::text).collect(Collectors.joining(" "));
  }

  static float baseline(List<Line> row) {
    return row.getFirst().baseline();
  }
}
