package org.rapporteur.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.rapporteur.core.instrument.Instruments;
import org.rapporteur.corpus.BatchProgress;
import org.rapporteur.corpus.BatchRequest;
import org.rapporteur.corpus.Pipeline;
import org.rapporteur.corpus.Specimens;
import org.rapporteur.index.lucene.LuceneCorpus;
import org.rapporteur.index.query.Vocabulary;

/// An index of the bundled specimens, made once for all tests, and indexes of other files.
public final class SpecimenIndex {
  public static final Instruments INSTRUMENTS = Instruments.bundled();
  public static final Vocabulary VOCABULARY = Vocabulary.of(() -> INSTRUMENTS, "lanzarote");
  private static final Path FOLDER = made();

  private SpecimenIndex() {}

  /// The folder of the index. Tests only read it.
  public static Path folder() {
    return FOLDER;
  }

  private static Path made() {
    try {
      Path target = Files.createDirectories(Path.of("target"));
      Path folder = Files.createTempDirectory(target, "reading-room").toAbsolutePath();
      Path documents = folder.resolve("documents");
      Specimens.unpack(documents);
      return index(documents, folder.resolve("index"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Indexes a folder.
  public static Path index(Path documents, Path index) throws IOException {
    try (Pipeline pipeline = new Pipeline(INSTRUMENTS)) {
      pipeline.run(
          BatchRequest.of(List.of(documents), 2),
          LuceneCorpus.open(index, VOCABULARY),
          BatchProgress.SILENT);
    }
    return index;
  }
}
