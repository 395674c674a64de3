package org.rapporteur.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.corpus.BatchRequest;
import org.rapporteur.corpus.Pipeline;
import org.rapporteur.index.CorpusIndex;
import org.rapporteur.index.CorpusReader;
import org.rapporteur.web.batch.Indexer;
import org.rapporteur.web.batch.Intake;
import org.rapporteur.web.upload.UploadLimits;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/// Whether documents may be added in the reading room, and how much.
final class UploadOptions {
  private static final int MEGABYTE = 1 << 20;

  @Spec(Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--allow-upload",
      paramLabel = "DIR",
      arity = "0..1",
      fallbackValue = "",
      description =
          "Let editors add documents, which are kept in this folder (default: the one of which the"
              + " index was made, if there is one alone), and run batches.")
  private @Nullable String folder;

  @Option(
      names = "--largest-file",
      paramLabel = "MB",
      description = "How large a file to be added may be (default: ${DEFAULT-VALUE}).")
  private int largestFile = (int) (UploadLimits.USUAL.file() / MEGABYTE);

  @Option(
      names = "--largest-upload",
      paramLabel = "MB",
      description =
          "How large all files added at a time may be together (default: ${DEFAULT-VALUE}).")
  private int largestUpload = (int) (UploadLimits.USUAL.upload() / MEGABYTE);

  @Option(
      names = "--most-files",
      paramLabel = "N",
      description = "How many files may be added at a time (default: ${DEFAULT-VALUE}).")
  private int mostFiles = UploadLimits.USUAL.files();

  @Mixin private BatchOptions batch;

  /// How documents are added, nothing if they may not be.
  ///
  /// @throws ParameterException if it is not clear where they are kept, or they cannot be kept
  ///   there
  Optional<Intake> intake(IndexOption index, Context context) throws IOException {
    if (folder == null) {
      return Optional.empty();
    }
    batch.check();
    CorpusIndex corpus = index.corpus(context);
    Path kept = folder.isEmpty() ? onlyFolder(corpus) : Path.of(folder);
    if (!Files.isDirectory(kept) || !Files.isWritable(kept)) {
      throw wrong(kept + " is no folder in which this user may write; make it, or name another");
    }
    if (kept.toAbsolutePath().normalize().startsWith(corpus.directory().toAbsolutePath())) {
      throw wrong(kept + " is in the folder of the index, in which no documents are looked for");
    }
    UploadLimits limits =
        new UploadLimits(
            (long) largestFile * MEGABYTE,
            (long) largestUpload * MEGABYTE,
            mostFiles,
            UploadLimits.USUAL.reserve());
    return Optional.of(new Intake(kept, limits, indexer(index, context)));
  }

  /// Each batch has processes of its own to parse in, which end with it: a room stays open for
  /// days.
  private Indexer indexer(IndexOption index, Context context) {
    return (paths, progress, stopped) -> {
      BatchRequest request = batch.request(paths, index, context).cautiously();
      try (Pipeline pipeline = batch.pipeline(context)) {
        return pipeline.run(request, index.corpus(context), progress, stopped);
      }
    };
  }

  private Path onlyFolder(CorpusIndex corpus) throws IOException {
    try (CorpusReader reader = corpus.reader()) {
      List<Path> paths = reader.paths();
      if (paths.size() == 1 && Files.isDirectory(paths.getFirst())) {
        return paths.getFirst();
      }
    }
    throw wrong("the index was not made of one folder alone: say in which uploads are kept");
  }

  private ParameterException wrong(String problem) {
    return new ParameterException(
        spec.commandLine(), "Invalid value for option '--allow-upload': " + problem);
  }
}
