package org.rapporteur.corpus.matrix;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.corpus.format.Csv;

/// The words of the cells under the codes of the columns, after the code and the name of each row.
final class MatrixCsv {
  private MatrixCsv() {}

  static void write(Matrix matrix, Writer out) throws IOException {
    line(matrix.corner(), "name", matrix.columns().stream().map(MatrixHead::code), out);
    line("", "", matrix.columns().stream().map(MatrixHead::name), out);
    for (MatrixRow row : matrix.rows()) {
      line(row.head().code(), row.head().name(), row.cells().stream().map(MatrixCell::text), out);
    }
  }

  private static void line(String code, String name, Stream<String> cells, Writer out)
      throws IOException {
    List<String> line = Stream.concat(Stream.of(code, name), cells).map(Csv::text).toList();
    out.append(String.join(",", line)).append('\n');
  }
}
