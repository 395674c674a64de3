package org.rapporteur.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.rapporteur.cli.report.BatchNews;
import org.rapporteur.cli.report.ReportFormat;
import org.rapporteur.cli.report.TextReport;
import org.rapporteur.corpus.BatchReport;
import org.rapporteur.index.CorpusIndex;
import picocli.CommandLine.Option;

/// Tells what a batch did: in short on the screen, whole in a file if one is named.
final class ReportOption {
  /// So many changed files are named on the screen, and so many new passages of an alert.
  private static final int FILES = 20;

  private static final int HITS = 5;

  @Option(
      names = "--report",
      paramLabel = "FILE",
      description =
          "Write what changed, and what is new for the alerts, to a file that ends in .txt, .json"
              + " or .html.")
  private @Nullable Path file;

  void tell(BatchReport batch, CorpusIndex index, Context context) throws IOException {
    BatchNews news = BatchNews.of(batch, index);
    new TextReport(context.shell().out()).brief(news, FILES, HITS);
    context.shell().out().flush();
    if (file != null) {
      try (Destination to = Destination.of(context.shell(), file)) {
        ReportFormat.of(file).write(news, index, to.text());
        to.finish();
      }
    }
  }
}
