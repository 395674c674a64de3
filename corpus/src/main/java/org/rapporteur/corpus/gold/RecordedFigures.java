package org.rapporteur.corpus.gold;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rapporteur.corpus.gold.Figure.Scope;

/// The figures of an earlier run, as its CSV has them.
public final class RecordedFigures {
  private static final List<String> COLUMNS =
      List.of("split", "kind", "basis", "language", "gold", "found", "right");

  private final SortedMap<Scope, Figure> figures = new TreeMap<>();

  private RecordedFigures() {}

  /// Reads the CSV. Columns are told by their names; more of them do no harm.
  ///
  /// @throws GoldException if it does not hold figures
  /// @throws IOException if it cannot be read
  public static RecordedFigures read(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file);
    RecordedFigures recorded = new RecordedFigures();
    List<String> header = lines.isEmpty() ? List.of() : cells(lines.getFirst());
    for (String column : COLUMNS) {
      if (!header.contains(column)) {
        throw new GoldException(file + ", line 1", "there is no column " + column);
      }
    }
    for (int i = 1; i < lines.size(); i++) {
      try {
        Figure figure = figure(cells(lines.get(i)), header);
        recorded.figures.put(figure.scope(), figure);
      } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
        GoldException wrong =
            new GoldException(file + ", line " + (i + 1), "not a figure: " + lines.get(i));
        wrong.initCause(e);
        throw wrong;
      }
    }
    return recorded;
  }

  /// Figures have neither commas nor quotes in them.
  private static List<String> cells(String line) {
    return Arrays.asList(line.split(",", -1));
  }

  private static Figure figure(List<String> cells, List<String> header) {
    Function<String, String> cell = column -> cells.get(header.indexOf(column));
    Function<String, Long> number = column -> Long.valueOf(cell.apply(column));
    Scope scope =
        new Scope(
            named(Split.values(), cell.apply("split"), Split::label),
            named(Kind.values(), cell.apply("kind"), Kind::label),
            cell.apply("basis"),
            cell.apply("language"));
    return new Figure(scope, number.apply("gold"), number.apply("found"), number.apply("right"));
  }

  private static <T> T named(T[] values, String label, Function<T, String> labelOf) {
    return Arrays.stream(values)
        .filter(value -> labelOf.apply(value).equals(label))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(label));
  }

  /// How figures of now compare with these, scope by scope.
  ///
  /// @param split the only one compared, or null
  public List<Change> changes(List<Figure> now, @Nullable Split split) {
    SortedMap<Scope, Figure> current = new TreeMap<>();
    now.forEach(figure -> current.put(figure.scope(), figure));
    SortedSet<Scope> scopes = new TreeSet<>(figures.keySet());
    scopes.removeIf(scope -> split != null && scope.split() != split);
    scopes.addAll(current.keySet());
    List<Change> changes = new ArrayList<>();
    for (Scope scope : scopes) {
      changes.add(new Change(scope, figures.get(scope), current.get(scope)));
    }
    return changes;
  }
}
