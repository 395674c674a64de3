package org.rapporteur.corpus.matrix;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// A format of matrices as people read them, rows down and columns across.
public enum MatrixFormat {
  /// Signs under codes, for terminals.
  TABLE,
  /// The words of the cells, without their sources.
  CSV,
  /// A workbook: the matrix, the passages that its cells lead to, and the legend.
  XLSX,
  /// A page that stands by itself, no script, nothing from elsewhere: the same.
  HTML;

  /// The name by which a person asks for it, and the extension of its files.
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The format with a name.
  public static Optional<MatrixFormat> named(String name) {
    return Arrays.stream(values()).filter(f -> f.label().equalsIgnoreCase(name)).findFirst();
  }

  /// The format that a file's name asks for by its extension.
  public static Optional<MatrixFormat> of(String fileName) {
    return named(fileName.substring(fileName.lastIndexOf('.') + 1));
  }

  /// Writes a matrix. What it is written to stays open.
  ///
  /// @param bytes where the bytes of a binary format go
  /// @param text where the characters of the others go
  /// @throws IOException if it cannot be written
  public void write(Matrix matrix, OutputStream bytes, Writer text) throws IOException {
    switch (this) {
      case TABLE -> MatrixTable.write(matrix, text);
      case CSV -> MatrixCsv.write(matrix, text);
      case XLSX -> MatrixWorkbook.write(matrix, bytes);
      case HTML -> MatrixPage.write(matrix, text);
    }
  }
}
