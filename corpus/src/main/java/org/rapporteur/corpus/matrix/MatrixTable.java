package org.rapporteur.corpus.matrix;

import java.io.IOException;
import java.io.Writer;
import java.util.stream.IntStream;
import org.rapporteur.corpus.format.Plain;

/// Signs under codes, and what they mean.
final class MatrixTable {
  private static final String GAP = " ";

  private MatrixTable() {}

  static void write(Matrix matrix, Writer out) throws IOException {
    int first =
        matrix.rows().stream()
            .mapToInt(row -> row.head().code().length())
            .reduce(matrix.corner().length(), Math::max);
    int[] widths =
        IntStream.range(0, matrix.columns().size())
            .map(column ->
                matrix.rows().stream()
                    .mapToInt(row -> row.cells().get(column).category().sign().length())
                    .reduce(matrix.columns().get(column).code().length(), Math::max))
            .toArray();
    StringBuilder header = padded(matrix.corner(), first);
    for (int i = 0; i < widths.length; i++) {
      header.append(GAP).append(padded(matrix.columns().get(i).code(), widths[i]));
    }
    line(header, out);
    for (MatrixRow row : matrix.rows()) {
      StringBuilder line = padded(row.head().code(), first);
      for (int i = 0; i < widths.length; i++) {
        line.append(GAP).append(padded(row.cells().get(i).category().sign(), widths[i]));
      }
      line(line.append(GAP).append(GAP).append(row.head().name()), out);
    }
    out.append('\n');
    for (MatrixCategory category : matrix.categories()) {
      line(padded(category.sign(), 3).append(' ').append(category.label()), out);
    }
    for (String remark : matrix.remarks()) {
      line(new StringBuilder(remark), out);
    }
  }

  private static StringBuilder padded(String text, int width) {
    return new StringBuilder(text).repeat(' ', Math.max(0, width - text.length()));
  }

  private static void line(StringBuilder line, Writer out) throws IOException {
    out.append(Plain.line(line.toString()).stripTrailing()).append('\n');
  }
}
