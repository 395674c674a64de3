package org.rapporteur.ingest.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Rules that hang together, and the fields that they part: one is a box, several are the cells of
/// a table.
final class Frame {
  /// A net of more fields than this is a chart's.
  private static final int MOST_FIELDS = 4000;

  private final List<Rule> levels;
  private final List<Rule> uprights;
  private final List<Float> xs;
  private final List<Float> ys;
  private final int[] field;

  Frame(List<Rule> levels, List<Rule> uprights) {
    this.levels = levels;
    this.uprights = uprights;
    xs = places(uprights, levels);
    ys = places(levels, uprights);
    field = isSane() ? fields() : new int[0];
  }

  /// Whether it has room and not too many fields.
  boolean isSane() {
    return xs.size() >= 2
        && ys.size() >= 2
        && (xs.size() - 1) * (ys.size() - 1) <= MOST_FIELDS
        && right() - left() > 15
        && bottom() - top() > 6;
  }

  float left() {
    return xs.getFirst();
  }

  float right() {
    return xs.getLast();
  }

  float top() {
    return ys.getFirst();
  }

  float bottom() {
    return ys.getLast();
  }

  float area() {
    return (right() - left()) * (bottom() - top());
  }

  int rows() {
    return ys.size() - 1;
  }

  int columns() {
    return xs.size() - 1;
  }

  List<Float> edges() {
    return xs.subList(0, xs.size() - 1);
  }

  boolean contains(float x, float y) {
    return x > left() && x < right() && y > top() && y < bottom();
  }

  /// Whether it has only one field.
  boolean isBox() {
    for (int root : field) {
      if (root != field[0]) {
        return false;
      }
    }
    return true;
  }

  /// The field that has a point: the number of its first place, counted by rows.
  int fieldAt(float x, float y) {
    return field[index(ys, y) * columns() + index(xs, x)];
  }

  /// Whether a place of the net is the first of its field.
  boolean isFirst(int place) {
    return field[place] == place;
  }

  /// Whether a place is in the first column of a field that begins in a row above.
  boolean isBelowItself(int place) {
    return field[place] < place && field[place] % columns() == place % columns();
  }

  private static int index(List<Float> places, float at) {
    int i = 0;
    while (i < places.size() - 2 && at >= places.get(i + 1)) {
      i++;
    }
    return i;
  }

  /// Where the rules of one direction stand, and where those across them end.
  private static List<Float> places(List<Rule> rules, List<Rule> across) {
    List<Float> places = new ArrayList<>();
    Stream.of(
            rules.stream().map(Rule::at),
            across.stream().map(Rule::from).min(Float::compare).stream(),
            across.stream().map(Rule::to).max(Float::compare).stream())
        .flatMap(all -> all)
        .sorted()
        .forEach(at -> {
          if (places.isEmpty() || at - places.getLast() > Lattice.OFF) {
            places.add(at);
          }
        });
    return places;
  }

  /// For each place of the net, the first place of the field that it belongs to.
  private int[] fields() {
    int columns = columns();
    int[] root = new int[columns * rows()];
    for (int i = 0; i < root.length; i++) {
      root[i] = i;
    }
    for (int row = 0; row < rows(); row++) {
      float y = (ys.get(row) + ys.get(row + 1)) / 2;
      for (int column = 0; column < columns; column++) {
        float x = (xs.get(column) + xs.get(column + 1)) / 2;
        int at = row * columns + column;
        if (column > 0 && !isRuled(uprights, xs.get(column), y)) {
          unite(root, at, at - 1);
        }
        if (row > 0 && !isRuled(levels, ys.get(row), x)) {
          unite(root, at, at - columns);
        }
      }
    }
    for (int i = 0; i < root.length; i++) {
      root[i] = find(root, i);
    }
    return root;
  }

  private static boolean isRuled(List<Rule> rules, float at, float across) {
    for (Rule rule : rules) {
      if (Math.abs(rule.at() - at) <= Lattice.OFF && rule.from() < across && rule.to() > across) {
        return true;
      }
    }
    return false;
  }

  private static void unite(int[] root, int a, int b) {
    int first = Math.min(find(root, a), find(root, b));
    int second = Math.max(find(root, a), find(root, b));
    root[second] = first;
  }

  private static int find(int[] root, int i) {
    int at = i;
    while (root[at] != at) {
      at = root[at];
    }
    return at;
  }
}
