package org.rapporteur.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.core.document.Failure;
import org.rapporteur.core.instrument.Instrument;
import org.rapporteur.corpus.BatchReport;
import org.rapporteur.corpus.BatchRequest;
import org.rapporteur.corpus.FileChange;
import org.rapporteur.corpus.Pipeline;
import org.rapporteur.corpus.UnreadPages;
import org.rapporteur.ingest.isolation.IsolationSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Brings an index up to date.
@Command(
    name = "index",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Brings the index up to date with files and folders: what is new, changed, moved or removed.",
      "Reads PDF, scans, Word, OpenDocument, RTF, HTML, text, messages and archives. What cannot be"
          + " read is listed at the end and by ./rapporteur failures; everything else is indexed."
    },
    footer = {"", "Example: ./rapporteur index replies/ reports/"})
final class IndexCommand implements Callable<Integer> {
  private final Context context;

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description = "Files and folders; folders are searched through.")
  private List<Path> paths = List.of();

  @Option(
      names = "--jobs",
      paramLabel = "N",
      description = "How many files to read at a time (default: one for each processor).")
  private int jobs = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--instrument",
      paramLabel = "ID",
      description =
          "The instrument under which the documents were made (default: what each of them tells,"
              + " else lanzarote).")
  private @Nullable Instrument instrument;

  @Option(
      names = "--rebuild",
      description = "Read everything again, and replace the whole index at the end.")
  private boolean rebuild;

  @Mixin private ReaderOptions reader;

  @Mixin private IndexOption index;

  IndexCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws IOException {
    IsolationSettings settings = reader.settings(jobs, jobs);
    BatchRequest request =
        new BatchRequest(
            paths, index.folder(), instrument == null ? null : instrument.id(), jobs, rebuild);
    BatchReport report;
    try (ProgressLine progress = new ProgressLine(context.shell());
        Pipeline pipeline = new Pipeline(context.instruments().get(), settings)) {
      report = pipeline.run(request, index.corpus(context), progress);
    }
    summarise(report);
    return exitCode(report);
  }

  private void summarise(BatchReport report) throws IOException {
    Writer out = context.shell().out();
    if (report.changes().isEmpty()) {
      String named = String.join(", ", paths.stream().map(Path::toString).toList());
      context.shell().err().println("No documents in " + named + ": nothing was indexed.");
      return;
    }
    out.append(
        "%d added, %d changed, %d moved, %d removed, %d unchanged, %d failed (%s) in %s\n"
            .formatted(
                report.count(FileChange.Added.class),
                report.count(FileChange.Changed.class),
                report.count(FileChange.Moved.class),
                report.count(FileChange.Removed.class),
                report.count(FileChange.Unchanged.class),
                report.count(FileChange.Failed.class),
                String.format(Locale.ROOT, "%.1f s", report.duration().toMillis() / 1000.0),
                index.folder()));
    for (Failure failure : report.failures()) {
      out.append("failed: ").append(failure.message()).append('\n');
    }
    for (UnreadPages pages : report.unreadPages()) {
      out.append("partly read: ").append(pages.message()).append('\n');
    }
  }

  private static int exitCode(BatchReport report) {
    int failed = report.failures().size();
    if (failed == report.changes().size()) {
      return ExitCode.FAILED;
    }
    return failed == 0 ? ExitCode.DONE : ExitCode.INCOMPLETE;
  }
}
