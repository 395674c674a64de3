package org.rapporteur.index.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.NIOFSDirectory;
import org.jspecify.annotations.Nullable;
import org.rapporteur.index.CorpusIndex;
import org.rapporteur.index.CorpusReader;
import org.rapporteur.index.CorpusWriter;
import org.rapporteur.index.IndexException;
import org.rapporteur.index.query.Vocabulary;

/// An index of passages kept by Lucene, in generations in the index's own folder.
public final class LuceneCorpus implements CorpusIndex {
  /// A generation is replaced while it is being opened now and then, and hardly ever twice.
  private static final int TRIES = 10;

  private final Path directory;
  private final Generations generations;
  private final Vocabulary vocabulary;
  private final Access access;
  private final Problems problems;

  /// How files are read. Mapping them into memory is faster for a process that stays; the first
  /// mapping costs more time than a single question takes.
  private enum Access {
    MAPPED,
    PLAIN
  }

  /// @param generations those of the directory
  LuceneCorpus(Path directory, Generations generations, Vocabulary vocabulary) {
    this(directory, generations, vocabulary, Access.MAPPED);
  }

  private LuceneCorpus(
      Path directory, Generations generations, Vocabulary vocabulary, Access access) {
    this.directory = directory;
    this.generations = generations;
    this.vocabulary = vocabulary;
    this.access = access;
    this.problems = new Problems(directory);
  }

  /// The index in a folder, which need not exist yet. Nothing is read before it is used.
  ///
  /// @param directory the folder
  /// @param vocabulary the names that queries may use
  public static LuceneCorpus open(Path directory, Vocabulary vocabulary) {
    return new LuceneCorpus(directory, new Generations(directory), vocabulary, Access.MAPPED);
  }

  /// The same for a process that asks one question and ends.
  public static LuceneCorpus openBriefly(Path directory, Vocabulary vocabulary) {
    return new LuceneCorpus(directory, new Generations(directory), vocabulary, Access.PLAIN);
  }

  @Override
  public Path directory() {
    return directory;
  }

  @Override
  public CorpusReader reader() throws IOException {
    for (int left = TRIES; ; left--) {
      Optional<Path> generation = generations.current();
      if (generation.isEmpty()) {
        throw generations.isOfOldLayout()
            ? problems.otherVersion("format 4 or older", null)
            : problems.missing();
      }
      try {
        return open(generation.get());
      } catch (IOException e) {
        if (left == 0 || generations.current().equals(generation)) {
          throw problems.explained(e);
        }
      }
    }
  }

  private LuceneReader open(Path generation) throws IOException {
    Directory lucene =
        switch (access) {
          case MAPPED -> FSDirectory.open(generation);
          case PLAIN -> new NIOFSDirectory(generation);
        };
    try {
      DirectoryReader reader = DirectoryReader.open(lucene);
      try {
        String version = reader.getIndexCommit().getUserData().get(Schema.VERSION_KEY);
        if (!Integer.toString(Schema.VERSION).equals(version)) {
          throw problems.otherVersion(
              version == null ? "an unknown format" : "format " + version, null);
        }
        return new LuceneReader(
            new Commit(
                lucene,
                reader,
                vocabulary,
                () -> generations.current().equals(Optional.of(generation)),
                access == Access.MAPPED ? ForkJoinPool.commonPool() : null));
      } catch (IOException | RuntimeException e) {
        reader.close();
        throw e;
      }
    } catch (IOException | RuntimeException e) {
      lucene.close();
      throw e;
    }
  }

  @Override
  public CorpusWriter writer() throws IOException {
    return write(() -> {
      Optional<Path> current = generations.current();
      if (current.isEmpty() && generations.isOfOldLayout()) {
        throw problems.otherVersion("format 4 or older", null);
      }
      return current.isEmpty()
          ? new Beginning(generations.next(), null, true)
          : new Beginning(current.get(), open(current.get()), false);
    });
  }

  @Override
  public CorpusWriter rebuilder() throws IOException {
    return write(() -> new Beginning(generations.next(), readable(), true));
  }

  /// The last commit, null if there is none or it cannot be read any more.
  private @Nullable LuceneReader readable() throws IOException {
    Optional<Path> current = generations.current();
    if (current.isEmpty()) {
      return null;
    }
    try {
      return open(current.get());
    } catch (IOException e) {
      if (problems.explained(e) instanceof IndexException) {
        return null;
      }
      throw e;
    }
  }

  /// Where a batch begins.
  ///
  /// @param generation where it is written
  /// @param before the commit that it follows, null if there is none
  /// @param anew whether it is a generation of its own
  private record Beginning(Path generation, @Nullable LuceneReader before, boolean anew) {}

  private interface Finding {
    Beginning beginning() throws IOException;
  }

  private CorpusWriter write(Finding finding) throws IOException {
    WriterLock lock;
    try {
      Files.createDirectories(directory);
      lock = WriterLock.of(directory);
    } catch (IOException e) {
      throw problems.explained(e);
    }
    try {
      generations.clear();
      Beginning beginning = finding.beginning();
      Place place = new Place(lock, beginning.generation);
      return LuceneWriter.open(place, beginning.before, beginning.anew);
    } catch (IOException e) {
      lock.close();
      throw problems.explained(e);
    } catch (RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  private final class Place implements LuceneWriter.Place {
    private final WriterLock lock;
    private final Path generation;

    Place(WriterLock lock, Path generation) {
      this.lock = lock;
      this.generation = generation;
    }

    @Override
    public Directory open() throws IOException {
      return FSDirectory.open(generation);
    }

    @Override
    public void publish() throws IOException {
      generations.publish(generation);
    }

    @Override
    public IOException explained(IOException e) {
      return problems.explained(e);
    }

    @Override
    public void close() throws IOException {
      try (lock) {
        generations.clear();
      }
    }
  }
}
