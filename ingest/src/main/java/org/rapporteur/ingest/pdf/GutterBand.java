package org.rapporteur.ingest.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What stands on both sides of a place that nothing crosses for a while, and what that makes of
/// it: columns of text, cells of a table, or nothing, as with the numbers in front of a list.
final class GutterBand {
  private static final Pattern LABEL =
      Pattern.compile("[^\\p{L}\\p{N}]|[(\\[]?[\\p{Alnum}.\\-–]{1,8}[.)\\]:]?");
  private static final Pattern LEADER = Pattern.compile(".*(?:\\.{4,}|(?:\\. ){4,}|…{2,}|_{4,}).*");

  /// Columns of text have at least this many lines side by side.
  private static final int FEWEST_LINES = 4;

  /// The least width of a column of text, in ems.
  private static final float NARROWEST = 11;

  /// Edges of a table's column lie no farther apart, in points.
  private static final float NEAR = 1.5f;

  private final float x;
  private final float top;
  private final float bottom;
  private final List<Line> left;
  private final List<Line> right;
  private final boolean frames;

  private GutterBand(
      float x, float top, float bottom, List<Line> left, List<Line> right, boolean frames) {
    this.x = x;
    this.top = top;
    this.bottom = bottom;
    this.left = left;
    this.right = right;
    this.frames = frames;
  }

  /// The gutter in a band, if there is one.
  static @Nullable Gutter read(float x, float top, float bottom, List<Placed> things) {
    List<Line> left = new ArrayList<>();
    List<Line> right = new ArrayList<>();
    float[] from = {Float.MAX_VALUE, Float.MAX_VALUE};
    float[] to = {-Float.MAX_VALUE, -Float.MAX_VALUE};
    boolean frames = false;
    for (Placed thing : things) {
      if (thing.centre() < top || thing.centre() > bottom) {
        continue;
      }
      int side = thing.middle() < x ? 0 : 1;
      from[side] = Math.min(from[side], thing.top());
      to[side] = Math.max(to[side], thing.bottom());
      if (thing instanceof Line line) {
        (side == 0 ? left : right).add(line);
      } else {
        frames = true;
      }
    }
    float start = Math.max(from[0], from[1]);
    if (start >= Math.min(to[0], to[1])) {
      return null;
    }
    left.removeIf(line -> line.centre() < start);
    right.removeIf(line -> line.centre() < start);
    List<Line> leftLines = CellLines.of(left);
    List<Line> rightLines = CellLines.of(right);
    float em = em(leftLines, rightLines);
    float end = Math.min(end(leftLines, rightLines, em), bottom);
    leftLines.removeIf(line -> line.centre() > end);
    rightLines.removeIf(line -> line.centre() > end);
    return new GutterBand(x, start - 0.1f, end, leftLines, rightLines, frames).judge();
  }

  private static float em(List<Line> left, List<Line> right) {
    return left.isEmpty() && right.isEmpty()
        ? 10
        : (left.isEmpty() ? right : left).getFirst().size();
  }

  /// Where both sides end; what one side has beyond a wide gap below the other's end is no part of
  /// it.
  private static float end(List<Line> left, List<Line> right, float em) {
    if (left.isEmpty() || right.isEmpty()) {
      return Float.MAX_VALUE;
    }
    float shorter = Math.min(left.getLast().bottom(), right.getLast().bottom());
    List<Line> longer = left.getLast().bottom() > right.getLast().bottom() ? left : right;
    for (int i = 1; i < longer.size(); i++) {
      Line line = longer.get(i);
      if (line.top() > shorter && line.baseline() - longer.get(i - 1).baseline() > 2.2f * em) {
        return line.top() - 0.1f;
      }
    }
    return Float.MAX_VALUE;
  }

  private @Nullable Gutter judge() {
    int rows = Math.min(left.size(), right.size());
    if (frames && (rows >= 1 || left.isEmpty() != right.isEmpty())) {
      return gutter(false, Math.max(2, rows));
    }
    if (rows < 2 || isList() || leads(left)) {
      return null;
    }
    boolean prose = isProse(left) && isProse(right);
    int aligned = aligned();
    if (prose) {
      boolean cells = switches() >= 0.8 * rows && aligned >= 0.9 * rows && hasRowGaps();
      return gutter(cells, rows);
    }
    boolean table = aligned >= 3 && aligned * 10 >= rows * 6 && isAlignedWithin(right);
    if (table) {
      return gutter(true, rows);
    }
    boolean drawnApart = switches() <= 2 && rows >= 3;
    return drawnApart && !isShort(left) && !isShort(right) ? gutter(false, rows) : null;
  }

  private Gutter gutter(boolean cells, int rows) {
    return new Gutter(x, top, bottom, cells, rows);
  }

  /// Numbers, letters or bullets in front of what they number.
  private boolean isList() {
    return left.stream().allMatch(line -> LABEL.matcher(line.text()).matches())
        && left.stream().allMatch(line -> line.width() < 4 * line.size());
  }

  /// Lines of a table of contents.
  private static boolean leads(List<Line> lines) {
    long leaders = lines.stream().filter(line -> LEADER.matcher(line.text()).matches()).count();
    return leaders * 3 >= lines.size();
  }

  private static boolean isShort(List<Line> lines) {
    return widest(lines) < NARROWEST * lines.getFirst().size();
  }

  private static float widest(List<Line> lines) {
    return (float) lines.stream().mapToDouble(Line::width).max().orElse(0);
  }

  /// Lines that fill a column, with words enough to be sentences.
  private static boolean isProse(List<Line> lines) {
    if (lines.size() < FEWEST_LINES || isShort(lines)) {
      return false;
    }
    float widest = widest(lines);
    long full = lines.stream().filter(line -> line.width() > 0.72f * widest).count();
    List<Integer> words = new ArrayList<>();
    for (Line line : lines) {
      words.add(line.text().split(" ").length);
    }
    Collections.sort(words);
    return full * 2 >= lines.size() && words.get(words.size() / 2) >= 4;
  }

  /// How many lines of the side with fewer have one at their height on the other.
  private int aligned() {
    List<Line> fewer = left.size() < right.size() ? left : right;
    List<Line> others = left.size() < right.size() ? right : left;
    int aligned = 0;
    int at = 0;
    for (Line line : fewer) {
      while (at < others.size() && others.get(at).baseline() < line.baseline() - 1.5f) {
        at++;
      }
      if (at < others.size() && Math.abs(others.get(at).baseline() - line.baseline()) <= 1.5f) {
        aligned++;
      }
    }
    return aligned;
  }

  /// How often drawing went from one side to the other.
  private int switches() {
    List<Line> all = new ArrayList<>(left);
    all.addAll(right);
    all.sort(java.util.Comparator.comparingInt(Line::order));
    int switches = 0;
    for (int i = 1; i < all.size(); i++) {
      switches += all.get(i).middle() < x == all.get(i - 1).middle() < x ? 0 : 1;
    }
    return switches;
  }

  /// Whether both sides leave the same gaps between rows, as cells of several lines do.
  private boolean hasRowGaps() {
    int shared = 0;
    int gaps = 0;
    for (int i = 1; i < left.size(); i++) {
      Line above = left.get(i - 1);
      Line below = left.get(i);
      if (below.baseline() - above.baseline() > 1.6f * below.size()) {
        gaps++;
        boolean free =
            right.stream()
                .noneMatch(line ->
                    line.baseline() > above.baseline() + 0.5f * line.size()
                        && line.baseline() < below.baseline() - 0.5f * line.size());
        shared += free ? 1 : 0;
      }
    }
    return gaps >= 2 && shared * 10 >= gaps * 9;
  }

  /// Whether lines share their left edge, right edge or middle, as cells of a column do and chance
  /// gaps in lines of text do not.
  private static boolean isAlignedWithin(List<Line> lines) {
    return shares(lines.stream().map(Line::left).toList())
        || shares(lines.stream().map(Line::right).toList())
        || shares(lines.stream().map(Line::middle).toList());
  }

  /// Whether most places have at least two others near them.
  private static boolean shares(List<Float> places) {
    List<Float> sorted = new ArrayList<>(places);
    Collections.sort(sorted);
    int shared = 0;
    int from = 0;
    for (int at = 0; at < sorted.size(); at++) {
      while (sorted.get(at) - sorted.get(from) > NEAR) {
        from++;
      }
      int to = at;
      while (to + 1 < sorted.size() && sorted.get(to + 1) - sorted.get(at) <= NEAR) {
        to++;
      }
      shared += to - from >= 2 ? 1 : 0;
    }
    return shared * 10 >= places.size() * 7;
  }
}
