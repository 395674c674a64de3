package org.rapporteur.index.lucene;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFileNames;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.store.NIOFSDirectory;
import org.jspecify.annotations.Nullable;
import org.rapporteur.index.CorpusIndex;
import org.rapporteur.index.CorpusReader;
import org.rapporteur.index.CorpusWriter;
import org.rapporteur.index.IndexException;
import org.rapporteur.index.query.Vocabulary;

/// An index of passages kept by Lucene, in the folder `lucene` of the index's own.
public final class LuceneCorpus implements CorpusIndex {
  private static final String FOLDER = "lucene";

  private final Path directory;
  private final Vocabulary vocabulary;
  private final Access access;

  /// How files are read. Mapping them into memory is faster for a process that stays; the first
  /// mapping costs more time than a single question takes.
  private enum Access {
    MAPPED,
    PLAIN
  }

  private LuceneCorpus(Path directory, Vocabulary vocabulary, Access access) {
    this.directory = directory;
    this.vocabulary = vocabulary;
    this.access = access;
  }

  /// The index in a folder, which need not exist yet. Nothing is read before it is used.
  ///
  /// @param directory the folder
  /// @param vocabulary the names that queries may use
  public static LuceneCorpus open(Path directory, Vocabulary vocabulary) {
    return new LuceneCorpus(directory, vocabulary, Access.MAPPED);
  }

  /// The same for a process that asks one question and ends.
  public static LuceneCorpus openBriefly(Path directory, Vocabulary vocabulary) {
    return new LuceneCorpus(directory, vocabulary, Access.PLAIN);
  }

  private Directory directoryForReading() throws IOException {
    return switch (access) {
      case MAPPED -> FSDirectory.open(files());
      case PLAIN -> new NIOFSDirectory(files());
    };
  }

  @Override
  public Path directory() {
    return directory;
  }

  private Path files() {
    return directory.resolve(FOLDER);
  }

  @Override
  public CorpusReader reader() throws IOException {
    if (!Files.isDirectory(files())) {
      throw missing(null);
    }
    Directory lucene = directoryForReading();
    try {
      DirectoryReader reader = DirectoryReader.open(lucene);
      try {
        requireVersion(reader.getIndexCommit().getUserData().get(Schema.VERSION_KEY));
        return new LuceneReader(lucene, reader, vocabulary);
      } catch (IOException | RuntimeException e) {
        reader.close();
        throw e;
      }
    } catch (IOException e) {
      lucene.close();
      throw explained(e);
    } catch (RuntimeException e) {
      lucene.close();
      throw e;
    }
  }

  @Override
  public CorpusWriter writer() throws IOException {
    Files.createDirectories(files());
    Directory lucene = FSDirectory.open(files());
    try {
      if (DirectoryReader.indexExists(lucene)) {
        requireVersion(SegmentInfos.readLatestCommit(lucene).getUserData().get(Schema.VERSION_KEY));
      }
      return LuceneWriter.open(lucene, IndexWriterConfig.OpenMode.CREATE_OR_APPEND);
    } catch (IOException e) {
      lucene.close();
      throw explained(e);
    } catch (RuntimeException e) {
      lucene.close();
      throw e;
    }
  }

  @Override
  public CorpusWriter rebuilder() throws IOException {
    Files.createDirectories(files());
    Directory lucene = FSDirectory.open(files());
    try {
      if (DirectoryReader.indexExists(lucene)) {
        clearIfUnreadable(lucene);
      }
      return LuceneWriter.open(lucene, IndexWriterConfig.OpenMode.CREATE);
    } catch (IOException e) {
      lucene.close();
      throw explained(e);
    } catch (RuntimeException e) {
      lucene.close();
      throw e;
    }
  }

  /// Lucene reads the last commit even when it is to be replaced. One that cannot be read helps
  /// nobody any more, so its files go first.
  private void clearIfUnreadable(Directory lucene) throws IOException {
    try {
      SegmentInfos.readLatestCommit(lucene);
    } catch (IOException e) {
      if (!(explained(e) instanceof IndexException)) {
        throw e;
      }
      try (Lock lock = lucene.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
        lock.ensureValid();
        for (String file : lucene.listAll()) {
          if (file.startsWith(IndexFileNames.SEGMENTS)
              || IndexFileNames.CODEC_FILE_PATTERN.matcher(file).matches()) {
            lucene.deleteFile(file);
          }
        }
      }
    }
  }

  private void requireVersion(@Nullable String version) throws IndexException {
    if (!Integer.toString(Schema.VERSION).equals(version)) {
      throw otherVersion(version == null ? "an unknown format" : "format " + version, null);
    }
  }

  /// What a person can do about an exception of Lucene's.
  private IOException explained(IOException e) {
    return switch (e) {
      case IndexException clear -> clear;
      case LockObtainFailedException locked ->
          new IndexException(
              IndexException.Problem.LOCKED,
              "another process is writing to the index at "
                  + directory
                  + " (it holds the lock "
                  + files().resolve("write.lock")
                  + "); wait until it has ended",
              e);
      case IndexNotFoundException none -> missing(e);
      case IndexFormatTooOldException old -> otherVersion("an older Lucene", e);
      case IndexFormatTooNewException young -> otherVersion("a newer Lucene", e);
      case CorruptIndexException corrupt -> damaged(e);
      case EOFException cut -> damaged(e);
      case NoSuchFileException gone -> damaged(e);
      case FileNotFoundException gone -> damaged(e);
      default -> e;
    };
  }

  private IndexException missing(@Nullable IOException e) {
    return new IndexException(
        IndexException.Problem.MISSING,
        "no index at " + directory + "; make one with ./rapporteur index PATH",
        e);
  }

  private IndexException otherVersion(String version, @Nullable IOException e) {
    return new IndexException(
        IndexException.Problem.OTHER_VERSION,
        "the index at "
            + directory
            + " was made by another version ("
            + version
            + ", this one is format "
            + Schema.VERSION
            + "); make it anew with ./rapporteur index --rebuild PATH",
        e);
  }

  private IndexException damaged(IOException e) {
    return new IndexException(
        IndexException.Problem.DAMAGED,
        "the index at "
            + directory
            + " is damaged ("
            + e.getMessage()
            + "); make it anew with ./rapporteur index --rebuild PATH",
        e);
  }
}
