package org.rapporteur.corpus.matrix;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

/// A page that stands by itself: the matrix as a table with row and column headers, the legend, and
/// the passages that the cells lead to. What comes from documents is text and nothing else.
final class MatrixPage {
  private static final String STYLE =
      """
      :root { color-scheme: light }
      body { font: 1rem/1.4 system-ui, sans-serif; margin: 1rem; color: #111; background: #fff }
      .frame { overflow: auto; max-height: 85vh; border: 1px solid #999 }
      table { border-collapse: separate; border-spacing: 0 }
      caption { text-align: left; padding: .4rem }
      th, td { text-align: left; vertical-align: top; padding: .3rem .5rem; border: solid #999; border-width: 0 1px 1px 0; min-width: 7rem }
      .frame thead th { position: sticky; top: 0; background: #eee; z-index: 1 }
      .frame tbody th { position: sticky; left: 0; background: #eee; min-width: 12rem; font-weight: normal }
      .frame thead th:first-child { left: 0; z-index: 2 }
      td a { color: #0b3d91 }
      a:focus-visible, .frame:focus-visible { outline: 3px solid #0b3d91 }
      blockquote { margin: .3rem 0 1.2rem 1rem; white-space: pre-wrap; overflow-wrap: anywhere; max-width: 50rem }
      :target { background: #fff3b0 }
      @media print { .frame { max-height: none; overflow: visible } }
      """;

  private final Matrix matrix;
  private final Writer out;

  private MatrixPage(Matrix matrix, Writer out) {
    this.matrix = matrix;
    this.out = out;
  }

  static void write(Matrix matrix, Writer out) throws IOException {
    MatrixPage page = new MatrixPage(matrix, out);
    page.head();
    page.legend();
    page.table();
    page.citations();
    out.write("</main>\n</body>\n</html>\n");
  }

  private void head() throws IOException {
    out.write(
        """
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
        """);
    out.write("<title>" + escaped(matrix.title()) + "</title>\n<style>\n" + STYLE);
    for (int i = 0; i < matrix.categories().size(); i++) {
      out.write(".k%d { background: #%s }\n".formatted(i, matrix.categories().get(i).fill()));
    }
    out.write("</style>\n</head>\n<body>\n<main>\n<h1>" + escaped(matrix.title()) + "</h1>\n");
    for (String remark : matrix.remarks()) {
      out.write("<p>" + escaped(remark) + "</p>\n");
    }
  }

  private void legend() throws IOException {
    out.write("<h2>Legend</h2>\n<table>\n<thead><tr><th scope=\"col\">words</th>");
    out.write("<th scope=\"col\">meaning</th></tr></thead>\n<tbody>\n");
    for (MatrixCategory category : matrix.categories()) {
      out.write("<tr><th scope=\"row\" class=\"" + look(category) + "\">");
      out.write(
          escaped(category.label()) + "</th><td>" + escaped(category.meaning()) + "</td></tr>\n");
    }
    out.write("</tbody>\n</table>\n");
  }

  private void table() throws IOException {
    out.write("<h2 id=\"matrix\">Matrix</h2>\n");
    out.write("<div class=\"frame\" role=\"region\" aria-labelledby=\"matrix\" tabindex=\"0\">\n");
    out.write("<table>\n<caption>Each cell leads to its citation below.</caption>\n<thead><tr>");
    out.write("<th scope=\"col\">" + escaped(matrix.corner()) + "</th>");
    for (MatrixHead head : matrix.columns()) {
      out.write("<th scope=\"col\">" + named(head) + "</th>");
    }
    out.write("</tr></thead>\n<tbody>\n");
    for (int row = 0; row < matrix.rows().size(); row++) {
      out.write("<tr><th scope=\"row\">" + named(matrix.rows().get(row).head()) + "</th>");
      List<MatrixCell> cells = matrix.rows().get(row).cells();
      for (int column = 0; column < cells.size(); column++) {
        cell(cells.get(column), row + "-" + column);
      }
      out.write("</tr>\n");
    }
    out.write("</tbody>\n</table>\n</div>\n");
  }

  private void cell(MatrixCell cell, String place) throws IOException {
    String words = escaped(cell.text());
    out.write("<td class=\"" + look(cell.category()) + "\" id=\"c" + place + "\">");
    out.write(cell.sources().isEmpty() ? words : "<a href=\"#s" + place + "\">" + words + "</a>");
    out.write("</td>");
  }

  private void citations() throws IOException {
    out.write("<h2>Citations</h2>\n");
    for (int row = 0; row < matrix.rows().size(); row++) {
      MatrixRow line = matrix.rows().get(row);
      for (int column = 0; column < line.cells().size(); column++) {
        MatrixCell cell = line.cells().get(column);
        if (!cell.sources().isEmpty()) {
          String place = row + "-" + column;
          String party = matrix.columns().get(column).code();
          out.write("<h3 id=\"s" + place + "\">" + escaped(line.head().code() + " · " + party));
          out.write(": " + escaped(cell.text()) + "</h3>\n");
          out.write("<p><a href=\"#c" + place + "\">Back to the cell</a></p>\n");
          for (MatrixSource source : cell.sources()) {
            source(source);
          }
        }
      }
    }
  }

  private void source(MatrixSource source) throws IOException {
    String remark = source.remark().isEmpty() ? "" : " (" + source.remark() + ")";
    out.write("<p><cite>" + escaped(source.citation()) + "</cite>" + escaped(remark) + "</p>\n");
    out.write("<blockquote>" + escaped(source.text()) + "</blockquote>\n");
  }

  private String look(MatrixCategory category) {
    return "k" + matrix.categories().indexOf(category);
  }

  private static String named(MatrixHead head) {
    return "<strong>" + escaped(head.code()) + "</strong> " + escaped(head.name());
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
