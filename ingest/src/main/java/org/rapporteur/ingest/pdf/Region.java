package org.rapporteur.ingest.pdf;

import java.util.List;

/// A part of a page that is read by itself.
sealed interface Region {

  /// Lines below one another: a column, or what runs across the page.
  ///
  /// @param column the room that it has
  record Flow(List<Line> lines, Column column) implements Region {
    public Flow {
      lines = List.copyOf(lines);
    }
  }

  /// The room between two gutters, in points; a page without gutters is one column.
  record Column(float from, float to) {
    static final Column PAGE = new Column(Float.NEGATIVE_INFINITY, Float.POSITIVE_INFINITY);

    /// The part of it left of a gutter.
    Column until(float x) {
      return new Column(from, Math.min(to, x));
    }

    /// The part of it right of a gutter.
    Column after(float x) {
      return new Column(Math.max(from, x), to);
    }

    /// Whether both are the same column of a layout.
    boolean isLike(Column other) {
      return near(from, other.from) && near(to, other.to);
    }

    private static boolean near(float a, float b) {
      return a == b || Math.abs(a - b) < 15;
    }
  }

  /// Rows of cells.
  ///
  /// @param edges the left edges of its columns, in points
  record Table(List<Row> rows, List<Float> edges) implements Region {
    public Table {
      rows = List.copyOf(rows);
      edges = List.copyOf(edges);
    }
  }

  /// A frame around other regions.
  record Box(List<Region> regions) implements Region {
    public Box {
      regions = List.copyOf(regions);
    }
  }

  /// A row of a table.
  record Row(List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }

    String text() {
      StringBuilder out = new StringBuilder();
      cells.forEach(cell -> cell.lines().forEach(line -> out.append(line.text()).append('\t')));
      return out.toString();
    }
  }

  /// A cell of a table, perhaps empty.
  record Cell(List<Line> lines) {
    static final Cell EMPTY = new Cell(List.of());

    public Cell {
      lines = List.copyOf(lines);
    }

    /// This cell and one that goes on with it on the next page.
    Cell with(Cell next) {
      return new Cell(java.util.stream.Stream.concat(lines.stream(), next.lines.stream()).toList());
    }
  }
}
