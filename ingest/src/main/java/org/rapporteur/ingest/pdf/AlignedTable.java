package org.rapporteur.ingest.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Makes a table of segments that stand in columns without rules between them.
final class AlignedTable {
  private AlignedTable() {}

  /// @param levels the level rules of the page, which part rows
  static Region of(List<Placed> placed, List<Rule> levels) {
    List<Line> segments = new ArrayList<>();
    for (Placed thing : placed) {
      switch (thing) {
        case Line line -> segments.add(line);
        case Framed framed -> segments.addAll(loose(framed.region()));
      }
    }
    List<Float> edges = columns(segments);
    List<List<Line>> rows = rows(segments, levels);
    List<Region.Row> done = new ArrayList<>();
    for (List<Line> row : rows) {
      List<List<Line>> cells = new ArrayList<>();
      edges.forEach(_ -> cells.add(new ArrayList<>()));
      for (Line segment : row) {
        cells.get(column(edges, segment)).add(segment);
      }
      done.add(
          new Region.Row(cells.stream().map(cell -> new Region.Cell(CellLines.of(cell))).toList()));
    }
    return new Region.Table(done, edges);
  }

  private static List<Line> loose(Region region) {
    return switch (region) {
      case Region.Flow(List<Line> lines, _) -> lines;
      case Region.Box(List<Region> regions) ->
          regions.stream().flatMap(inner -> loose(inner).stream()).toList();
      case Region.Table(List<Region.Row> rows, _) ->
          rows.stream()
              .flatMap(row -> row.cells().stream())
              .flatMap(cell -> cell.lines().stream())
              .toList();
    };
  }

  /// The left edges of the columns: the stretches that segments cover when those are left aside
  /// that reach over several.
  private static List<Float> columns(List<Line> segments) {
    List<Line> sorted = new ArrayList<>(segments);
    sorted.sort(Comparator.comparingDouble(Line::width));
    List<float[]> covered = new ArrayList<>();
    int used = 0;
    for (Line segment : sorted) {
      List<float[]> met = new ArrayList<>();
      for (float[] stretch : covered) {
        if (stretch[0] < segment.right() && stretch[1] > segment.left()) {
          met.add(stretch);
        }
      }
      boolean joins = met.size() > 1 && used * 2 > segments.size();
      if (joins) {
        continue; // a heading across columns
      }
      float[] stretch = {segment.left(), segment.right()};
      for (float[] one : met) {
        stretch[0] = Math.min(stretch[0], one[0]);
        stretch[1] = Math.max(stretch[1], one[1]);
      }
      covered.removeAll(met);
      covered.add(stretch);
      used++;
    }
    return covered.stream().map(stretch -> stretch[0]).sorted().toList();
  }

  private static int column(List<Float> edges, Line segment) {
    int column = 0;
    while (column + 1 < edges.size() && edges.get(column + 1) <= segment.left() + 1) {
      column++;
    }
    return column;
  }

  /// Rows begin below rules and where the gap between lines is wider than the least; if all are the
  /// same, each line that has a first cell begins one.
  private static List<List<Line>> rows(List<Line> segments, List<Rule> rules) {
    List<Line> sorted = new ArrayList<>(segments);
    sorted.sort(Comparator.comparingDouble(Line::baseline));
    List<List<Line>> levels = new ArrayList<>();
    for (Line segment : sorted) {
      boolean level =
          !levels.isEmpty()
              && segment.baseline() - levels.getLast().getFirst().baseline()
                  < 0.3f * segment.size();
      if (!level) {
        levels.add(new ArrayList<>());
      }
      levels.getLast().add(segment);
    }
    List<Float> steps = new ArrayList<>();
    for (int i = 1; i < levels.size(); i++) {
      steps.add(PageRows.baseline(levels.get(i)) - PageRows.baseline(levels.get(i - 1)));
    }
    float least = steps.stream().min(Float::compare).orElse(0f);
    boolean gaps = steps.stream().anyMatch(step -> step > 1.35f * least);
    float firstEdge = (float) segments.stream().mapToDouble(Line::left).min().orElse(0);
    List<List<Line>> rows = new ArrayList<>();
    for (int i = 0; i < levels.size(); i++) {
      List<Line> level = levels.get(i);
      boolean first = level.stream().anyMatch(line -> line.left() < firstEdge + line.size());
      boolean begins =
          i == 0
              || isRuled(levels.get(i - 1), level, rules)
              || (gaps ? steps.get(i - 1) > 1.35f * least : first || level.size() > 1);
      if (begins) {
        rows.add(new ArrayList<>());
      }
      rows.getLast().addAll(level);
    }
    return rows;
  }

  /// Whether a rule runs between two rows, along a good part of them.
  private static boolean isRuled(List<Line> above, List<Line> below, List<Rule> rules) {
    float top = PageRows.baseline(above) + 0.1f * above.getFirst().size();
    float bottom = PageRows.baseline(below) - 0.5f * below.getFirst().size();
    float left = below.getFirst().left();
    float right = (float) below.stream().mapToDouble(Line::right).max().orElse(left);
    float ruled = 0;
    for (Rule rule : rules) {
      if (rule.at() > top && rule.at() < bottom) {
        ruled += Math.max(0, Math.min(right, rule.right()) - Math.max(left, rule.left()));
      }
    }
    return ruled > 0.6f * (right - left);
  }
}
