package org.rapporteur.ingest.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Makes lines of the segments of one region: what stands on one baseline is one line.
final class CellLines {
  private CellLines() {}

  static List<Line> of(List<Line> segments) {
    List<Line> sorted = new ArrayList<>(segments);
    sorted.sort(Comparator.comparingDouble(Line::baseline));
    List<Line> lines = new ArrayList<>();
    List<Line> row = new ArrayList<>();
    for (Line segment : sorted) {
      if (!row.isEmpty() && !isLevel(row.getFirst(), segment)) {
        add(row, lines);
        row.clear();
      }
      row.add(segment);
    }
    if (!row.isEmpty()) {
      add(row, lines);
    }
    return lines;
  }

  private static void add(List<Line> row, List<Line> lines) {
    for (List<Line> layer : Layers.of(row)) {
      lines.add(Line.joined(layer));
    }
  }

  private static boolean isLevel(Line a, Line b) {
    return b.baseline() - a.baseline() < 0.3f * Math.min(a.size(), b.size());
  }
}
