package org.rapporteur.core.data;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// A bundled table: tab-separated UTF-8, the first line a header, lines that begin with `#`
/// comments. An error in a table is an error of the build, so it is reported with file and line and
/// not recovered from.
public final class Table {
  private final String name;
  private final List<String> columns;
  private final List<Row> rows;

  private Table(String name, List<String> columns, List<Row> rows) {
    this.name = name;
    this.columns = columns;
    this.rows = rows;
  }

  /// Reads a table that must be there.
  ///
  /// @param owner a class beside whose package the resource lies
  /// @param path the resource, relative to that package
  /// @throws IllegalStateException if there is no such resource or it is not a table
  public static Table read(Class<?> owner, String path) {
    return readIfPresent(owner, path)
        .orElseThrow(() -> new IllegalStateException("no table " + path + " beside " + owner));
  }

  /// Reads a table that not every instrument has.
  public static Optional<Table> readIfPresent(Class<?> owner, String path) {
    try (InputStream in = owner.getResourceAsStream(path)) {
      return in == null ? Optional.empty() : Optional.of(parse(path, in));
    } catch (IOException e) {
      throw new UncheckedIOException("reading table " + path, e);
    }
  }

  /// Reads a table from a stream; `name` stands in error messages.
  ///
  /// @throws IllegalStateException if a line has more cells than the header
  public static Table parse(String name, InputStream in) throws IOException {
    BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    List<String> columns = List.of();
    List<Row> rows = new ArrayList<>();
    int number = 0;
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      number++;
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      List<String> cells = Arrays.asList(line.split("\t", -1));
      if (columns.isEmpty()) {
        columns = List.copyOf(cells);
      } else {
        Row row = new Row(name, number, columns, List.copyOf(cells));
        if (cells.size() > columns.size()) {
          throw new IllegalStateException(
              row + " has " + cells.size() + " cells under " + columns.size() + " columns");
        }
        rows.add(row);
      }
    }
    return new Table(name, columns, List.copyOf(rows));
  }

  /// The resource's name.
  public String name() {
    return name;
  }

  /// The names of the columns, in order.
  public List<String> columns() {
    return columns;
  }

  /// The rows, in order.
  public List<Row> rows() {
    return rows;
  }

  /// Every row as a value; what goes wrong names the row.
  public <T> List<T> map(Function<Row, T> reading) {
    return rows.stream().map(row -> row.as(reading)).toList();
  }

  /// One line of a table.
  public static final class Row {
    private final String table;
    private final int line;
    private final List<String> columns;
    private final List<String> cells;

    private Row(String table, int line, List<String> columns, List<String> cells) {
      this.table = table;
      this.line = line;
      this.columns = columns;
      this.cells = cells;
    }

    /// The cell in a column, empty where the line is shorter than the header.
    ///
    /// @throws IllegalStateException if the table has no such column
    public String get(String column) {
      int index = columns.indexOf(column);
      if (index < 0) {
        throw new IllegalStateException(this + " has no column '" + column + "'");
      }
      return index < cells.size() ? cells.get(index).strip() : "";
    }

    /// The parts of a cell that lists several, separated by `;`.
    public List<String> list(String column) {
      String cell = get(column);
      return cell.isEmpty()
          ? List.of()
          : Arrays.stream(cell.split(";")).map(String::strip).filter(s -> !s.isEmpty()).toList();
    }

    <T> T as(Function<Row, T> reading) {
      try {
        return reading.apply(this);
      } catch (IllegalArgumentException e) {
        throw new IllegalStateException(this + ": " + e.getMessage(), e);
      }
    }

    @Override
    public String toString() {
      return table + " line " + line;
    }
  }
}
