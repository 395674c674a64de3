package org.rapporteur.ingest.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Keeps apart what is printed over one another at the same height, so that two lines do not become
/// one of mingled words.
final class Layers {
  private Layers() {}

  /// The parts of a row, most often all of them together.
  static List<List<Line>> of(List<Line> row) {
    if (!overlaps(row)) {
      return List.of(row);
    }
    List<Line> drawn = new ArrayList<>(row);
    drawn.sort(Comparator.comparingInt(Line::order));
    List<List<Line>> layers = new ArrayList<>();
    for (Line line : drawn) {
      layers.stream()
          .filter(layer -> layer.stream().noneMatch(other -> overlap(line, other)))
          .findFirst()
          .orElseGet(() -> {
            layers.add(new ArrayList<>());
            return layers.getLast();
          })
          .add(line);
    }
    return layers;
  }

  private static boolean overlaps(List<Line> row) {
    List<Line> sorted = new ArrayList<>(row);
    sorted.sort(Comparator.comparingDouble(Line::left));
    for (int i = 1; i < sorted.size(); i++) {
      for (int k = Math.max(0, i - 3); k < i; k++) {
        if (overlap(sorted.get(i), sorted.get(k))) {
          return true;
        }
      }
    }
    return false;
  }

  /// Whether more than half of the shorter is printed over the other.
  private static boolean overlap(Line a, Line b) {
    float shared = Math.min(a.right(), b.right()) - Math.max(a.left(), b.left());
    float shorter = Math.min(a.width(), b.width());
    return shared > 0.5f * shorter && shared > 0.5f * Math.min(a.size(), b.size());
  }
}
