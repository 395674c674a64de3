package org.rapporteur.bench;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Figures of several sizes beside each other, with the ratio of the last to the first.
final class FigureTable {
  private record Column(String head, List<Figure> figures) {
    Optional<Figure> named(String name) {
      return figures.stream().filter(figure -> figure.name().equals(name)).findFirst();
    }
  }

  private final List<Column> columns = new ArrayList<>();

  /// Adds the figures of a size.
  void add(String head, List<Figure> figures) {
    columns.add(new Column(head, List.copyOf(figures)));
  }

  /// A line of heads, then one for each name.
  List<String> lines() {
    Set<String> names = new LinkedHashSet<>();
    columns.forEach(column -> column.figures.forEach(figure -> names.add(figure.name())));
    List<String> lines = new ArrayList<>();
    lines.add(line("", columns.stream().map(Column::head), columns.size() > 1 ? "ratio" : ""));
    for (String name : names) {
      Stream<String> cells =
          columns.stream().map(column -> column.named(name).map(Figure::text).orElse("–"));
      lines.add(line(name, cells, ratio(name)));
    }
    return lines;
  }

  private String ratio(String name) {
    Optional<Figure> first = columns.getFirst().named(name);
    Optional<Figure> last = columns.getLast().named(name);
    return columns.size() < 2 || first.isEmpty() || last.isEmpty() || first.get().value() == 0
        ? ""
        : String.format(Locale.ROOT, "× %.2f", last.get().value() / first.get().value());
  }

  private static String line(String name, Stream<String> cells, String ratio) {
    StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%-44s", name));
    cells.forEach(cell -> line.append(String.format(Locale.ROOT, "%15s", cell)));
    return line.append(String.format(Locale.ROOT, "%12s", ratio)).toString().stripTrailing();
  }
}
