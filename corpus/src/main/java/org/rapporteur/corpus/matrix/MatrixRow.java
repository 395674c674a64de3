package org.rapporteur.corpus.matrix;

import java.util.List;

/// A row of a [Matrix].
///
/// @param head what it is about
/// @param cells its cells, one for each column
public record MatrixRow(MatrixHead head, List<MatrixCell> cells) {
  public MatrixRow {
    cells = List.copyOf(cells);
  }
}
