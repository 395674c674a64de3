package org.rapporteur.cli.report;

import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import org.rapporteur.corpus.UnreadPages;
import org.rapporteur.corpus.alert.News;
import org.rapporteur.index.Hit;
import org.rapporteur.index.Receipt;

/// The report as a page that stands by itself: no script, nothing from elsewhere. What comes from
/// documents is text and nothing else.
final class HtmlReport {
  private static final String HEAD =
      """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
      <title>Rapporteur: batch report</title>
      <style>
      body { font: 1rem/1.5 serif; max-width: 50rem; margin: 2rem auto; padding: 0 1rem }
      table { border-collapse: collapse; width: 100% }
      th, td { text-align: left; vertical-align: top; padding: .2rem .8rem .2rem 0; border-bottom: 1px solid #ccc }
      blockquote { margin: .5rem 0 1rem 1rem }
      cite { display: block }
      </style>
      </head>
      <body>
      <main>
      """;

  private final Writer out;

  private HtmlReport(Writer out) {
    this.out = out;
  }

  static void write(BatchNews report, Receipt receipt, Writer out) throws IOException {
    new HtmlReport(out).page(report, receipt);
  }

  private void page(BatchNews report, Receipt receipt) throws IOException {
    out.write(HEAD);
    element("h1", "Batch of " + report.instant());
    out.write("<table>\n<caption>Files</caption>\n");
    for (Map.Entry<String, Long> count : report.counts().entrySet()) {
      row("th", count.getKey(), "td", String.valueOf(count.getValue()));
    }
    out.write("</table>\n");
    if (report.batch().left() > 0) {
      element("p", report.batch().left() + " files are left for the next run: it was stopped.");
    }
    if (!report.told().isEmpty()) {
      element("h2", "What changed");
      out.write("<table>\n");
      for (Told file : report.told()) {
        row("th", file.kind(), "td", file.source().name(), "td", file.detail());
      }
      out.write("</table>\n");
    }
    if (!report.batch().unreadPages().isEmpty()) {
      element("h2", "Partly read");
      for (UnreadPages pages : report.batch().unreadPages()) {
        element("p", pages.message());
      }
    }
    for (News news : report.news()) {
      news(news);
    }
    receipt(receipt);
    out.write("</main>\n</body>\n</html>\n");
  }

  private void news(News news) throws IOException {
    element("h2", "New for " + news.alert().name());
    element("p", "Query: " + news.alert().query());
    if (!news.problem().isEmpty()) {
      element("p", "It cannot be asked: " + news.problem());
      return;
    }
    element("p", news.total() + (news.total() == 1 ? " new passage." : " new passages."));
    for (Hit hit : news.hits()) {
      out.write("<blockquote>\n");
      element("p", hit.text());
      element("cite", hit.citation().text());
      out.write("</blockquote>\n");
    }
    if (news.total() > news.hits().size()) {
      element("p", "And " + (news.total() - news.hits().size()) + " more.");
    }
  }

  private void receipt(Receipt receipt) throws IOException {
    element("h2", "The index now");
    out.write("<table>\n");
    row("th", "documents", "td", String.valueOf(receipt.documents()));
    row("th", "passages", "td", String.valueOf(receipt.passages()));
    row("th", "files that failed", "td", String.valueOf(receipt.failed()));
    row("th", "mentions unresolved", "td", String.valueOf(receipt.unresolved()));
    row("th", "mentions ambiguous", "td", String.valueOf(receipt.ambiguous()));
    row("th", "digest", "td", "format " + receipt.version() + ", " + receipt.digest().sha256());
    out.write("</table>\n");
  }

  /// @param cells names of elements and their texts, in turn
  private void row(String... cells) throws IOException {
    out.write("<tr>");
    for (int i = 0; i < cells.length; i += 2) {
      out.write("<" + cells[i] + ">" + escaped(cells[i + 1]) + "</" + cells[i] + ">");
    }
    out.write("</tr>\n");
  }

  private void element(String name, String text) throws IOException {
    out.write("<" + name + ">" + escaped(text) + "</" + name + ">\n");
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
