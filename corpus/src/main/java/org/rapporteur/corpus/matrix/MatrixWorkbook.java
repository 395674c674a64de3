package org.rapporteur.corpus.matrix;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.Worksheet;
import org.rapporteur.corpus.format.Spreadsheet;

/// A workbook with three sheets: the matrix, the passages that its cells lead to, the legend.
final class MatrixWorkbook {
  private static final String MATRIX = "Matrix";
  private static final String CITATIONS = "Citations";
  private static final List<String> CITED =
      List.of(
          "cell", "row", "column", "category", "citation", "locator", "remark", "text", "document");
  private static final double[] WIDTHS = {10, 12, 12, 26, 44, 24, 30, 90, 36};
  private static final String LINK = "0645AD";
  private static final String HEADER = "E7E6E6";
  private static final double CODE = 15;
  private static final double NAME = 44;
  private static final double CELL = 38;
  private static final int BATCH = 200;

  /// The height of a line in points, and the greatest of a row that spreadsheets take (Microsoft,
  /// "Excel specifications and limits").
  private static final double LINE = 15;

  private static final double HIGHEST = 409;

  /// Before the cells of a row stand its code and its name.
  private static final int BEFORE = 2;

  private final Matrix matrix;
  private final Worksheet sheet;
  private final Worksheet citations;

  private MatrixWorkbook(Matrix matrix, Spreadsheet book) {
    this.matrix = matrix;
    this.sheet = book.sheet(MATRIX);
    this.citations = book.sheet(CITATIONS);
  }

  static void write(Matrix matrix, OutputStream out) throws IOException {
    try (Spreadsheet book = new Spreadsheet(out)) {
      MatrixWorkbook made = new MatrixWorkbook(matrix, book);
      made.citations();
      made.matrix();
      made.legend(book.sheet("Legend"));
      book.finish();
    }
  }

  private void matrix() throws IOException {
    header(sheet, 0, matrix.corner(), CODE);
    header(sheet, 1, "name", NAME);
    for (int column = 0; column < matrix.columns().size(); column++) {
      MatrixHead head = matrix.columns().get(column);
      header(sheet, column + BEFORE, head.code() + " " + head.name(), CELL);
    }
    sheet.freezePane(BEFORE, 1);
    sheet.rowHeight(0, height(2));
    int line = 1;
    int cited = 1;
    for (MatrixRow row : matrix.rows()) {
      Spreadsheet.text(sheet, line, 0, row.head().code());
      Spreadsheet.text(sheet, line, 1, row.head().name());
      sheet.style(line, 0).bold().verticalAlignment("top").set();
      sheet.style(line, 1).wrapText(true).verticalAlignment("top").set();
      for (int column = 0; column < row.cells().size(); column++) {
        MatrixCell cell = row.cells().get(column);
        cell(line, column + BEFORE, cell, cited);
        cited += cell.sources().size();
      }
      sheet.rowHeight(
          line,
          height(
              Math.max(
                  lines(row.head().name(), NAME),
                  row.cells().stream()
                      .mapToInt(cell -> lines(cell.text(), CELL))
                      .max()
                      .orElse(1))));
      line++;
    }
    sheet.setAutoFilter(0, 0, line - 1, matrix.columns().size() + BEFORE - 1);
    landscape(sheet);
    sheet.repeatCols(0, BEFORE - 1);
    sheet.finish();
  }

  /// @param cited the row of its first source on the other sheet
  private void cell(int line, int column, MatrixCell cell, int cited) {
    boolean leads = !cell.sources().isEmpty();
    if (leads) {
      link(sheet, line, column, place(CITATIONS, cited, 0));
    }
    Spreadsheet.text(sheet, line, column, cell.text());
    var style =
        sheet
            .style(line, column)
            .fillColor(cell.category().fill())
            .wrapText(true)
            .verticalAlignment("top");
    (leads ? style.fontColor(LINK).underlined() : style).set();
  }

  private void citations() throws IOException {
    for (int column = 0; column < CITED.size(); column++) {
      header(citations, column, CITED.get(column), WIDTHS[column]);
    }
    citations.freezePane(1, 1);
    int line = 1;
    for (int i = 0; i < matrix.rows().size(); i++) {
      MatrixRow row = matrix.rows().get(i);
      for (int column = 0; column < row.cells().size(); column++) {
        MatrixCell cell = row.cells().get(column);
        for (MatrixSource source : cell.sources()) {
          citation(line++, i + 1, column, row.head(), cell, source);
          if (line % BATCH == 0) {
            citations.flush();
          }
        }
      }
    }
    citations.setAutoFilter(0, 0, line - 1, CITED.size() - 1);
    landscape(citations);
    citations.finish();
  }

  private void citation(
      int line, int row, int column, MatrixHead head, MatrixCell cell, MatrixSource source) {
    link(citations, line, 0, place(MATRIX, row, column + BEFORE));
    List<String> texts =
        List.of(
            address(row, column + BEFORE),
            head.code(),
            matrix.columns().get(column).code(),
            cell.category().label(),
            source.citation(),
            source.locator(),
            source.remark(),
            source.text(),
            source.document());
    for (int i = 0; i < texts.size(); i++) {
      Spreadsheet.text(citations, line, i, texts.get(i));
    }
    int highest = 1;
    for (int i = 0; i < texts.size(); i++) {
      highest = Math.max(highest, lines(texts.get(i), WIDTHS[i]));
    }
    citations.rowHeight(line, height(highest));
    citations.style(line, 0).fontColor(LINK).underlined().verticalAlignment("top").set();
    citations
        .range(line, 1, line, texts.size() - 1)
        .style()
        .verticalAlignment("top")
        .wrapText(true)
        .set();
  }

  private void legend(Worksheet legend) throws IOException {
    header(legend, 0, "sign", CODE);
    header(legend, 1, "words", NAME);
    header(legend, 2, "meaning", WIDTHS[7]);
    int line = 1;
    for (MatrixCategory category : matrix.categories()) {
      Spreadsheet.text(legend, line, 0, category.sign());
      Spreadsheet.text(legend, line, 1, category.label());
      Spreadsheet.text(legend, line, 2, category.meaning());
      legend.range(line, 0, line, 1).style().fillColor(category.fill()).set();
      legend.style(line, 2).wrapText(true).set();
      line++;
    }
    Spreadsheet.text(legend, ++line, 1, matrix.title());
    for (String remark : matrix.remarks()) {
      Spreadsheet.text(legend, ++line, 1, remark);
    }
    landscape(legend);
    legend.finish();
  }

  /// About how many lines a text takes in a column. Not every program that opens the workbook makes
  /// rows as high as their words.
  private static int lines(String text, double width) {
    return text.lines().mapToInt(line -> 1 + (int) (line.length() / (width - 2))).sum();
  }

  private static double height(int lines) {
    return Math.min(HIGHEST, LINE * Math.max(1, lines));
  }

  private static void header(Worksheet sheet, int column, String text, double width) {
    Spreadsheet.text(sheet, 0, column, text);
    sheet.style(0, column).bold().fillColor(HEADER).wrapText(true).verticalAlignment("top").set();
    sheet.width(column, width);
  }

  private static void landscape(Worksheet sheet) {
    sheet.pageOrientation("landscape");
    sheet.paperSize(org.dhatim.fastexcel.PaperSize.A4_PAPER);
    sheet.setFitToPage(true);
    sheet.fitToHeight((short) 0);
    sheet.repeatRows(0);
  }

  /// Makes a cell lead to another. The words of the cell are written afterwards; those given here
  /// only tell the link apart, because the library keeps one of links that are equal.
  private static void link(Worksheet sheet, int row, int column, String place) {
    sheet.hyperlink(row, column, HyperLink.internal(place, address(row, column)));
  }

  private static String place(String sheet, int row, int column) {
    return sheet + "!" + address(row, column);
  }

  private static String address(int row, int column) {
    StringBuilder letters = new StringBuilder();
    for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
      letters.insert(0, (char) ('A' + rest % 26));
    }
    return letters.append(row + 1).toString();
  }
}
