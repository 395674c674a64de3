package org.rapporteur.ingest.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Groups runs of characters by baseline. What is raised or lowered beside a run, such as a
/// footnote's mark, belongs to that run's row.
final class Rows {
  /// How far the baselines of a row may lie apart, in ems.
  private static final float LEVEL = 0.16f;

  /// How far above its neighbour's baseline a raised run may stand, and how far below a lowered
  /// one.
  private static final float HIGHEST = 0.75f;

  private static final float LOWEST = 0.4f;

  private final List<List<Line>> rows = new ArrayList<>();

  Rows(List<Line> runs) {
    List<Line> sorted = new ArrayList<>(runs);
    sorted.sort(Comparator.comparingDouble(Line::baseline));
    for (Line line : sorted) {
      if (rows.isEmpty() || !isLevel(rows.getLast(), line)) {
        rows.add(new ArrayList<>());
      }
      rows.getLast().add(line);
    }
    attachRaised();
    rows.removeIf(List::isEmpty);
    rows.replaceAll(Rows::joined);
  }

  /// The rows from the top, their segments from left to right.
  List<List<Line>> rows() {
    return rows;
  }

  private static boolean isLevel(List<Line> row, Line line) {
    Line first = row.getFirst();
    float em = Math.min(maxSize(row), line.size());
    return line.baseline() - first.baseline() < LEVEL * em;
  }

  private static float maxSize(List<Line> row) {
    float max = 0;
    for (Line line : row) {
      max = Math.max(max, line.size());
    }
    return max;
  }

  private void attachRaised() {
    for (int i = 0; i < rows.size(); i++) {
      List<Line> row = rows.get(i);
      for (int k = row.size() - 1; k >= 0; k--) {
        Line small = row.get(k);
        int target = targetOf(small, i);
        if (target >= 0) {
          rows.get(target).add(small);
          row.remove(k);
        }
      }
    }
  }

  /// The row that has the nearest run beside which this one is raised or lowered, or -1.
  private int targetOf(Line small, int at) {
    int nearest = -1;
    float least = Float.MAX_VALUE;
    for (int other = Math.max(0, at - 3); other < rows.size() && other <= at + 3; other++) {
      if (other == at) {
        continue;
      }
      for (Line base : rows.get(other)) {
        float distance = distance(small, base);
        if (distance < least) {
          least = distance;
          nearest = other;
        }
      }
    }
    return nearest;
  }

  /// How far a run is from one beside which it is raised or lowered, infinite if it is not. The
  /// label of a footnote may stand off its text.
  private static float distance(Line small, Line base) {
    float em = base.size();
    float rise = base.baseline() - small.baseline();
    boolean near = rise > 0 ? rise < HIGHEST * em : -rise < LOWEST * em;
    boolean lesser =
        small.size() < 0.86f * em
            || (small.size() <= 1.01f * em && rise > 0 && rise < 0.6f * em && isLabel(small));
    if (!near || !lesser) {
      return Float.POSITIVE_INFINITY;
    }
    float after = small.left() - base.right();
    float before = base.left() - small.right();
    float distance = Math.max(0, Math.max(after, before));
    boolean label = before > 0 && rise > 0 && isLabel(small);
    return distance < (label ? 3.2f : 0.6f) * em ? distance : Float.POSITIVE_INFINITY;
  }

  private static boolean isLabel(Line small) {
    String text = small.text();
    return text.length() <= 4
        && (NoteLabel.isSign(text) || text.chars().allMatch(Character::isDigit));
  }

  /// The runs of a row from left to right, those without a wide gap between them joined; what is
  /// printed twice over, as bold type sometimes is, taken once.
  private static List<Line> joined(List<Line> row) {
    if (row.size() == 1) {
      return List.of(row.getFirst().trimmed());
    }
    List<Line> once = new ArrayList<>();
    for (Line line : row) {
      if (once.stream().noneMatch(other -> isSamePrint(other, line))) {
        once.add(line);
      }
    }
    List<Line> done = new ArrayList<>();
    for (List<Line> layer : Layers.of(once)) {
      join(layer, done);
    }
    done.sort(Comparator.comparingDouble(Line::left));
    return done;
  }

  private static void join(List<Line> layer, List<Line> done) {
    List<Line> sorted = new ArrayList<>(layer);
    sorted.sort(Comparator.comparingDouble(Line::left));
    List<Line> parts = new ArrayList<>();
    float right = 0;
    for (Line line : sorted) {
      float em = parts.isEmpty() ? 0 : Math.max(parts.getLast().size(), line.size());
      if (!parts.isEmpty() && line.left() - right > Segments.WIDE * em) {
        done.add(Line.joined(parts).trimmed());
        parts.clear();
      }
      right = parts.isEmpty() ? line.right() : Math.max(right, line.right());
      parts.add(line);
    }
    done.add(Line.joined(parts).trimmed());
  }

  private static boolean isSamePrint(Line a, Line b) {
    return a.width() > 0.15f * a.size()
        && Math.abs(a.left() - b.left()) < 0.15f * a.size()
        && Math.abs(a.right() - b.right()) < 0.15f * a.size()
        && a.text().equals(b.text());
  }
}
