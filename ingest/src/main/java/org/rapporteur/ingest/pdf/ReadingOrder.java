package org.rapporteur.ingest.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Puts what stands on a page in the order in which it is read. Where a gutter of white space runs
/// down between things, it parts columns, which are read one after the other, or the cells of a
/// table without rules; what crosses it above and below is read before and after. The parts are cut
/// the same way again.
final class ReadingOrder {
  /// Deeper than this nothing is cut; no page is laid out so.
  private static final int DEEPEST = 12;

  private final List<Rule> levels;

  /// @param levels the level rules of the page
  ReadingOrder(List<Rule> levels) {
    this.levels = levels;
  }

  /// The regions of a page, or of a part of it, in order.
  List<Region> of(List<? extends Placed> placed) {
    List<Region> regions = new ArrayList<>();
    cut(List.copyOf(placed), Region.Column.PAGE, regions, 0);
    return regions;
  }

  private void cut(List<Placed> placed, Region.Column column, List<Region> regions, int depth) {
    Optional<Gutter> found = depth < DEEPEST ? Gutters.best(placed) : Optional.empty();
    if (found.isEmpty()) {
      stack(placed, column, regions);
      return;
    }
    Gutter gutter = found.get();
    List<Placed> above = new ArrayList<>();
    List<Placed> below = new ArrayList<>();
    List<Placed> left = new ArrayList<>();
    List<Placed> right = new ArrayList<>();
    for (Placed thing : placed) {
      if (thing.centre() < gutter.top()) {
        above.add(thing);
      } else if (thing.centre() > gutter.bottom()) {
        below.add(thing);
      } else {
        (thing.middle() < gutter.x() ? left : right).add(thing);
      }
    }
    cut(above, column, regions, depth + 1);
    if (gutter.partsCells()) {
      left.addAll(right);
      regions.add(AlignedTable.of(left, levels));
    } else {
      cut(left, column.until(gutter.x()), regions, depth + 1);
      cut(right, column.after(gutter.x()), regions, depth + 1);
    }
    cut(below, column, regions, depth + 1);
  }

  /// What stands in one column, from top to bottom.
  private static void stack(List<Placed> placed, Region.Column column, List<Region> regions) {
    List<Placed> sorted = new ArrayList<>(placed);
    sorted.sort(Comparator.comparingDouble(Placed::centre));
    List<Line> segments = new ArrayList<>();
    for (Placed thing : sorted) {
      switch (thing) {
        case Line line -> segments.add(line);
        case Framed framed -> {
          flow(segments, column, regions);
          regions.add(framed.region());
        }
      }
    }
    flow(segments, column, regions);
  }

  private static void flow(List<Line> segments, Region.Column column, List<Region> regions) {
    if (!segments.isEmpty()) {
      regions.add(new Region.Flow(CellLines.of(segments), column));
      segments.clear();
    }
  }
}
