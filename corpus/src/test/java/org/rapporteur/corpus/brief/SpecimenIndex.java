package org.rapporteur.corpus.brief;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.rapporteur.core.instrument.Instruments;
import org.rapporteur.core.party.Party;
import org.rapporteur.corpus.BatchProgress;
import org.rapporteur.corpus.BatchRequest;
import org.rapporteur.corpus.Pipeline;
import org.rapporteur.corpus.Specimens;
import org.rapporteur.index.CorpusReader;
import org.rapporteur.index.lucene.LuceneCorpus;
import org.rapporteur.index.query.Vocabulary;

/// An index of the specimens, made once for all tests that read it.
public final class SpecimenIndex {
  public static final Instruments INSTRUMENTS = Instruments.bundled();

  private static final Supplier<Path> FOLDER = new Once();

  private SpecimenIndex() {}

  /// A view of it, to be closed.
  public static CorpusReader reader() throws IOException {
    return at(FOLDER.get()).reader();
  }

  /// An index of some files.
  public static LuceneCorpus of(Path folder, List<Path> files) throws IOException {
    LuceneCorpus corpus = at(folder);
    new Pipeline(INSTRUMENTS)
        .run(BatchRequest.of(files, 2).under("lanzarote"), corpus, BatchProgress.SILENT);
    return corpus;
  }

  /// The party with a code.
  public static Party party(String code) {
    return INSTRUMENTS.parties().require(code);
  }

  static LuceneCorpus at(Path folder) {
    return LuceneCorpus.open(folder, Vocabulary.of(() -> INSTRUMENTS, "lanzarote"));
  }

  private static final class Once implements Supplier<Path> {
    private final Path folder;
    private boolean made;

    Once() {
      try {
        Path target = Files.createDirectories(Path.of("target"));
        folder = Files.createTempDirectory(target, "specimens").toAbsolutePath();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public synchronized Path get() {
      Path index = folder.resolve("index");
      if (!made) {
        try {
          of(index, Specimens.unpack(folder.resolve("collection")));
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
        made = true;
      }
      return index;
    }
  }
}
