package org.rapporteur.corpus.matrix;

import java.util.List;

/// A table for people whose cells lead to their sources: questions down and parties across, or
/// recommendations.
///
/// @param title what it is
/// @param corner what the rows are, as a word over their codes
/// @param columns the heads of its columns
/// @param rows its rows, each with a cell for every column
/// @param categories what its cells can be, for the legend
/// @param remarks what else has to be said of it, a sentence each
public record Matrix(
    String title,
    String corner,
    List<MatrixHead> columns,
    List<MatrixRow> rows,
    List<MatrixCategory> categories,
    List<String> remarks) {
  /// @throws IllegalArgumentException if a row has not a cell for every column, or a cell is of a
  ///   category that the legend does not have
  public Matrix {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    categories = List.copyOf(categories);
    remarks = List.copyOf(remarks);
    for (MatrixRow row : rows) {
      if (row.cells().size() != columns.size()) {
        throw new IllegalArgumentException(
            row.head().code() + ": " + row.cells().size() + " cells under " + columns.size());
      }
      for (MatrixCell cell : row.cells()) {
        if (!categories.contains(cell.category())) {
          throw new IllegalArgumentException("not in the legend: " + cell.category().label());
        }
      }
    }
  }
}
