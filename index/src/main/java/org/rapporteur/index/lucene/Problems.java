package org.rapporteur.index.lucene;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.store.LockObtainFailedException;
import org.jspecify.annotations.Nullable;
import org.rapporteur.index.IndexException;
import org.rapporteur.index.IndexException.Problem;

/// Tells a person what stands in the way of using an index, and what to do.
final class Problems {
  private static final String REMEDY = "make it anew with ./rapporteur index --rebuild PATH";

  private final Path directory;

  Problems(Path directory) {
    this.directory = directory;
  }

  /// What a person can do about an exception of Lucene's or the system's.
  IOException explained(IOException e) {
    return switch (e) {
      case IndexException clear -> clear;
      case LockObtainFailedException locked ->
          new IndexException(
              Problem.LOCKED,
              "another process is writing to the index at "
                  + directory
                  + "; wait until it has ended",
              e);
      case IndexNotFoundException none -> missing();
      case IndexFormatTooOldException old -> otherVersion("an older Lucene", e);
      case IndexFormatTooNewException young -> otherVersion("a newer Lucene", e);
      case CorruptIndexException corrupt -> damaged(e);
      case EOFException cut -> damaged(e);
      case NoSuchFileException gone -> damaged(e);
      case FileNotFoundException gone -> damaged(e);
      case AccessDeniedException denied -> notWritable(denied);
      default -> isFull(e) ? full(e) : isReadOnly(e) ? notWritable(e) : e;
    };
  }

  /// Java has no exception of its own for it, only the system's words.
  private static boolean isFull(IOException e) {
    String words = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
    return words.contains("no space left")
        || words.contains("not enough space")
        || words.contains("disk quota exceeded")
        || words.contains("file too large");
  }

  private static boolean isReadOnly(IOException e) {
    return e instanceof FileSystemException
        && String.valueOf(e.getMessage())
            .toLowerCase(Locale.ROOT)
            .contains("read-only file system");
  }

  private IndexException full(IOException e) {
    return new IndexException(
        Problem.NO_SPACE,
        "no space is left for the index at "
            + directory
            + " ("
            + e.getMessage()
            + "); it is as it was before; make room and run the same command again",
        e);
  }

  private IndexException notWritable(IOException e) {
    return new IndexException(
        Problem.NOT_WRITABLE,
        "the index at "
            + directory
            + " cannot be written ("
            + e.getMessage()
            + "); it is as it was before; change its permissions, or name another folder with"
            + " --index",
        e);
  }

  IndexException missing() {
    return new IndexException(
        Problem.MISSING,
        "no index at " + directory + "; make one with ./rapporteur index PATH",
        null);
  }

  /// @param version by what the index was made
  IndexException otherVersion(String version, @Nullable IOException e) {
    return new IndexException(
        Problem.OTHER_VERSION,
        "the index at "
            + directory
            + " was made by another version ("
            + version
            + ", this one is format "
            + Schema.VERSION
            + "); "
            + REMEDY,
        e);
  }

  private IndexException damaged(IOException e) {
    return new IndexException(
        Problem.DAMAGED,
        "the index at " + directory + " is damaged (" + e.getMessage() + "); " + REMEDY,
        e);
  }
}
