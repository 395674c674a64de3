package org.rapporteur.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.rapporteur.corpus.BatchReport;
import org.rapporteur.corpus.BatchRequest;
import org.rapporteur.corpus.BatchRequest.Anew;
import org.rapporteur.corpus.Pipeline;
import org.rapporteur.index.CorpusIndex;
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
      "Brings the index up to date with files and folders: what is new, changed, moved, copied or"
          + " removed, told by the bytes.",
      "Reads PDF, scans, Word, OpenDocument, RTF, HTML, text, messages and archives. What cannot be"
          + " read is listed at the end and by ./rapporteur failures; everything else is indexed."
    },
    footer = {"", "Example: ./rapporteur index replies/ reports/"})
final class IndexCommand implements Callable<Integer> {
  private final Context context;

  @Parameters(
      paramLabel = "PATH",
      arity = "0..*",
      description =
          "Files and folders; folders are searched through. None: those of which the index was"
              + " made.")
  private List<Path> paths = List.of();

  @Option(
      names = "--rebuild",
      description =
          "Read everything again into a new index beside the old one, and put it in its place at"
              + " the end.")
  private boolean rebuild;

  @Option(
      names = "--retag",
      description = "Find the mentions of all documents again, from the text in the index.")
  private boolean retag;

  @Option(
      names = "--retry",
      description =
          "Try every file again that could not be read. Without it, those whose bytes are at fault"
              + " are left.")
  private boolean retry;

  @Mixin private ReportOption report;

  @Mixin private BatchOptions batch;

  @Mixin private IndexOption index;

  IndexCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws IOException {
    batch.check();
    BatchRequest request = batch.request(paths, index, context);
    request = rebuild ? request.anew(Anew.INDEX) : request;
    request = retag ? request.anew(Anew.TAGS) : request;
    request = retry ? request.anew(Anew.FAILURES) : request;
    try (Stop stop = new Stop(context.shell().err())) {
      CorpusIndex corpus = index.corpus(context);
      BatchReport done;
      try (ProgressLine progress = new ProgressLine(context.shell());
          Pipeline pipeline = batch.pipeline(context)) {
        done = pipeline.run(request, corpus, progress, stop::isAsked);
      }
      return stop.ended(tell(done, request, corpus));
    }
  }

  private int tell(BatchReport done, BatchRequest request, CorpusIndex corpus) throws IOException {
    if (done.changes().isEmpty() && done.left() == 0) {
      String named = String.join(", ", request.paths().stream().map(Path::toString).toList());
      context.shell().err().println("No documents in " + named + ": nothing was indexed.");
      return ExitCode.FAILED;
    }
    report.tell(done, corpus, context);
    return exitCode(done);
  }

  private static int exitCode(BatchReport report) {
    int failed = report.failures().size();
    if (report.left() > 0 || failed == report.changes().size()) {
      return ExitCode.FAILED;
    }
    return failed == 0 ? ExitCode.DONE : ExitCode.INCOMPLETE;
  }
}
