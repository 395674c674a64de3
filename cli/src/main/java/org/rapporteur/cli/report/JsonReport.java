package org.rapporteur.cli.report;

import java.io.IOException;
import java.io.Writer;
import org.rapporteur.corpus.alert.News;
import org.rapporteur.corpus.format.JsonLines;
import org.rapporteur.index.Hit;
import org.rapporteur.index.Receipt;

/// The report as one JSON object on a line.
final class JsonReport {
  private JsonReport() {}

  static void write(BatchNews report, Receipt receipt, Writer out) throws IOException {
    JsonLines json = new JsonLines(out);
    json.line(object -> {
      object
          .text("batch", report.instant())
          .text("index", report.index())
          .number("seconds", report.batch().duration().toMillis() / 1000.0)
          .number("left", report.batch().left())
          .object("counts", counts -> report.counts().forEach(counts::number));
      object.objects(
          "files",
          report.told(),
          file ->
              object
                  .text("kind", file.kind())
                  .text("document", file.source().name())
                  .text("path", file.source().path())
                  .text("detail", file.detail()));
      object.objects(
          "partly_read",
          report.batch().unreadPages(),
          pages ->
              object
                  .text("document", pages.source().name())
                  .number("pages", pages.pages().count())
                  .number("pages_unread", pages.pages().unread())
                  .text("why", pages.why()));
      object.objects("alerts", report.news(), news -> news(object, news));
      object.object("receipt", members -> receipt(members, receipt));
    });
    json.finish();
  }

  private static void news(JsonLines object, News news) {
    object
        .text("alert", news.alert().name())
        .text("query", news.alert().query())
        .text("problem", news.problem())
        .number("new", news.total());
    object.objects("passages", news.hits(), hit -> hit(object, hit));
  }

  private static void hit(JsonLines object, Hit hit) {
    object
        .text("id", hit.passageId())
        .text("document", hit.document().source().name())
        .text("citation", hit.citation())
        .text("text", hit.text());
  }

  private static void receipt(JsonLines object, Receipt receipt) {
    object
        .number("documents", receipt.documents())
        .number("passages", receipt.passages())
        .number("failed", receipt.failed())
        .number("pages_unread", receipt.unreadPages())
        .number("unresolved", receipt.unresolved())
        .number("ambiguous", receipt.ambiguous())
        .number("index_version", receipt.version())
        .text("index_digest", receipt.digest().sha256());
  }
}
