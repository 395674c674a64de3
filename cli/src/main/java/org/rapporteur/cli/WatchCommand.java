package org.rapporteur.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.corpus.BatchProgress;
import org.rapporteur.corpus.BatchReport;
import org.rapporteur.corpus.FileChange;
import org.rapporteur.corpus.Pipeline;
import org.rapporteur.corpus.Watch;
import org.rapporteur.index.CorpusIndex;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Follows folders.
@Command(
    name = "watch",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Follows folders and brings the index up to date whenever files come, change or go.",
      "A file that is still being copied waits. If a folder goes away, as a disk that is not"
          + " mounted, its documents are kept. Ctrl-C ends it when what is in work is committed."
    },
    footer = {"", "Example: ./rapporteur watch replies/ --report last-batch.html"})
final class WatchCommand implements Callable<Integer> {
  private final Context context;

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "DIR",
      arity = "0..*",
      description = "The folders. None: those of which the index was made.")
  private List<Path> paths = List.of();

  @Option(
      names = "--settle",
      paramLabel = "SECONDS",
      defaultValue = "2",
      description =
          "How long a file must stay as it is before it is read (default: ${DEFAULT-VALUE}).")
  private double settle = 2;

  @Option(
      names = "--poll",
      paramLabel = "SECONDS",
      defaultValue = "10",
      description = "How often to look where the system tells nothing (default: ${DEFAULT-VALUE}).")
  private double poll = 10;

  @Mixin private ReportOption report;

  @Mixin private BatchOptions batch;

  @Mixin private IndexOption index;

  WatchCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws IOException {
    batch.check();
    if (!(settle > 0) || !(poll > 0)) {
      throw new ParameterException(
          spec.commandLine(), "--settle and --poll take numbers of seconds above 0");
    }
    CorpusIndex corpus = index.corpus(context);
    Watch.Pace pace = new Watch.Pace(duration(settle), duration(poll));
    try (Stop stop = new Stop(context.shell().err());
        Pipeline pipeline = batch.pipeline(context)) {
      new Watch(
              pipeline,
              batch.request(paths, index, context),
              corpus,
              pace,
              new Telling(corpus),
              stop::isAsked)
          .run();
      return stop.ended(ExitCode.DONE);
    }
  }

  private static Duration duration(double seconds) {
    return Duration.ofMillis(Math.max(1, Math.round(seconds * 1000)));
  }

  /// Says on the screen what happens, and nothing of a batch that found nothing to do.
  private final class Telling implements Watch.Listener {
    private final CorpusIndex corpus;
    private @Nullable ProgressLine progress;
    private boolean begun;

    Telling(CorpusIndex corpus) {
      this.corpus = corpus;
    }

    @Override
    public BatchProgress begins() {
      ProgressLine line = new ProgressLine(context.shell());
      progress = line;
      return line;
    }

    @Override
    public void ended(BatchReport done) throws IOException {
      if (progress != null) {
        progress.close();
      }
      boolean idle =
          done.changes().stream()
              .allMatch(c ->
                  c instanceof FileChange.Unchanged
                      || (c instanceof FileChange.Failed failed && !failed.tried()));
      if (!idle || !begun) {
        report.tell(done, corpus, context);
      }
      begun = true;
    }

    @Override
    public void remark(String words) {
      context.shell().err().println(words);
    }
  }
}
