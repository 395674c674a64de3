package org.rapporteur.cli.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.rapporteur.core.document.Failure;
import org.rapporteur.corpus.UnreadPages;
import org.rapporteur.corpus.alert.News;
import org.rapporteur.corpus.format.Plain;
import org.rapporteur.index.Hit;
import org.rapporteur.index.Receipt;

/// The report in plain text.
public final class TextReport {
  private final Writer out;

  public TextReport(Writer out) {
    this.out = out;
  }

  /// All of it, for a file.
  void whole(BatchNews report, Receipt receipt) throws IOException {
    line("Batch of " + report.instant());
    brief(report, Integer.MAX_VALUE, BatchNews.HITS);
    line(
        "Index: %d documents, %d passages, %d files failed, %d mentions unresolved, %d ambiguous"
            .formatted(
                receipt.documents(),
                receipt.passages(),
                receipt.failed(),
                receipt.unresolved(),
                receipt.ambiguous()));
    line("Digest: format " + receipt.version() + ", " + receipt.digest().sha256());
  }

  /// The part that a person reads at once.
  ///
  /// @param files how many changed files are named
  /// @param hits how many passages of each alert are shown
  public void brief(BatchNews report, int files, int hits) throws IOException {
    line(
        "%s (%s in %s)"
            .formatted(
                report.counts().entrySet().stream()
                    .map(count -> count.getValue() + " " + count.getKey())
                    .collect(Collectors.joining(", ")),
                String.format(Locale.ROOT, "%.1f s", report.batch().duration().toMillis() / 1000.0),
                report.index()));
    List<Told> told =
        report.told().stream().filter(change -> !change.kind().equals("failed")).toList();
    for (Told change : told.subList(0, Math.min(files, told.size()))) {
      line(change.line());
    }
    if (told.size() > files) {
      line("… and " + (told.size() - files) + " more; --report FILE names them all");
    }
    for (Failure failure : report.batch().failures()) {
      line("failed: " + failure.message());
    }
    for (UnreadPages pages : report.batch().unreadPages()) {
      line("partly read: " + pages.message());
    }
    if (report.batch().left() > 0) {
      line("stopped: " + report.batch().left() + " files are left for the next run");
    }
    for (News news : report.news()) {
      news(news, hits);
    }
  }

  private void news(News news, int hits) throws IOException {
    if (!news.problem().isEmpty()) {
      line("alert " + news.alert().name() + ": its query cannot be asked: " + news.problem());
      return;
    }
    line(
        "alert %s: %d new %s"
            .formatted(
                news.alert().name(), news.total(), news.total() == 1 ? "passage" : "passages"));
    List<Hit> shown = news.hits().subList(0, Math.min(hits, news.hits().size()));
    for (Hit hit : shown) {
      line("  " + hit.citation().text());
    }
    if (news.total() > shown.size()) {
      line(
          "  … and %d more: ./rapporteur alerts run '%s'"
              .formatted(news.total() - shown.size(), news.alert().name()));
    }
  }

  private void line(String text) throws IOException {
    out.append(Plain.line(text)).append('\n');
  }
}
