package org.rapporteur.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.core.instrument.Instrument;
import org.rapporteur.corpus.BatchRequest;
import org.rapporteur.corpus.Pipeline;
import org.rapporteur.index.CorpusReader;
import org.rapporteur.index.IndexException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/// What a batch is to do, and how.
final class BatchOptions {
  @Spec(Target.MIXEE)
  private CommandSpec spec;

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
      names = "--verify",
      description =
          "Take the digest of every file. Without it a file of the same size and time is taken for"
              + " the same.")
  private boolean verify;

  @Mixin private ReaderOptions reader;

  /// @param paths files and folders; if none, those of which the index was made
  BatchRequest request(List<Path> paths, IndexOption index, Context context) throws IOException {
    List<Path> named = paths.isEmpty() ? known(index, context) : paths;
    BatchRequest request =
        BatchRequest.of(named, Math.max(1, jobs))
            .under(instrument == null ? null : instrument.id());
    return verify ? request.anew(BatchRequest.Anew.DIGESTS) : request;
  }

  private List<Path> known(IndexOption index, Context context) throws IOException {
    try (CorpusReader known = index.reader(context)) {
      if (!known.paths().isEmpty()) {
        return known.paths();
      }
    } catch (IndexException e) {
      if (e.problem() != IndexException.Problem.MISSING) {
        throw e;
      }
    }
    throw new ParameterException(
        spec.commandLine(), "Name files and folders: there is no index yet that tells them.");
  }

  Pipeline pipeline(Context context) {
    return new Pipeline(context.instruments(), reader.settings(jobs, jobs));
  }

  /// @throws ParameterException if an option is too small
  void check() {
    reader.settings(jobs, jobs);
  }
}
