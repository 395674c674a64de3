package org.rapporteur.web.matrix;

import java.io.BufferedWriter;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.rapporteur.corpus.matrix.Matrix;
import org.rapporteur.corpus.matrix.MatrixFormat;
import org.rapporteur.web.http.Answer;
import org.rapporteur.web.http.HttpProblem;
import org.rapporteur.web.http.Query;
import org.rapporteur.web.page.Tab;

/// A matrix as a page, as a file, or as the colours of its page.
public final class MatrixAnswer {
  private static final String STYLE = "css";

  private MatrixAnswer() {}

  /// A matrix in the form that an address names by its extension.
  ///
  /// @param title what the page is called
  /// @param address the address of the page, filters included
  /// @param filters the parameters that narrow it, for the form
  /// @param extension `xlsx`, `csv`, `html`, `css`, or nothing for the page
  /// @throws HttpProblem if there is no such form
  public static Answer of(
      String title, Matrix matrix, Query address, List<String> filters, String extension)
      throws HttpProblem {
    if (extension.isEmpty()) {
      MatrixTable table = MatrixTable.of(matrix, address, filters);
      return new Answer.Page(Tab.OVERVIEWS, title, "matrix.jte", table);
    }
    if (extension.equals(STYLE)) {
      byte[] style = style(matrix).getBytes(StandardCharsets.UTF_8);
      return new Answer.Data("text/css; charset=utf-8", style, "");
    }
    MatrixFormat format = MatrixFormat.named(extension).orElseThrow(() -> new HttpProblem(404, ""));
    return new Answer.Download(
        "matrix." + format.label(),
        type(format),
        bytes -> {
          Writer text = new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8));
          format.write(matrix, bytes, text);
          text.flush();
        });
  }

  /// The colours come from the matrix, so that they are the same as in its files.
  private static String style(Matrix matrix) {
    StringBuilder style = new StringBuilder();
    for (int i = 0; i < matrix.categories().size(); i++) {
      style.append(
          ".k%d { background: #%s; color: #111 }%n"
              .formatted(i, matrix.categories().get(i).fill()));
    }
    return style.toString();
  }

  private static String type(MatrixFormat format) {
    return switch (format) {
      case TABLE -> "text/plain; charset=utf-8";
      case CSV -> "text/csv; charset=utf-8; header=present";
      case XLSX -> "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
      case HTML -> "text/html; charset=utf-8";
    };
  }
}
