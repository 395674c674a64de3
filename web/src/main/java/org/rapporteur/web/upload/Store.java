package org.rapporteur.web.upload;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.text.Normalizer;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/// The folder in which uploads are kept. They are received in a hidden folder in it, which batches
/// pass over and which is on the same disk, and put in their place when they are whole: nobody ever
/// sees half a file. One process receives at a time. Thread-safe.
public final class Store implements AutoCloseable {
  /// The folder in which files are received.
  static final String STAGING = ".rapporteur-incoming";

  private static final String LOCK = "lock";

  private final Path folder;
  private final Path staging;
  private final FileChannel lock;
  private final long reserve;
  private final AtomicLong numbers = new AtomicLong();

  private Store(Path folder, Path staging, FileChannel lock, long reserve) {
    this.folder = folder;
    this.staging = staging;
    this.lock = lock;
    this.reserve = reserve;
  }

  /// Opens a folder, and removes what an earlier process received only in part.
  ///
  /// @param reserve how many bytes of the disk are left free
  /// @throws IOException if there is no such folder, it cannot be written, or another process
  ///   receives files in it; the message says so
  public static Store open(Path folder, long reserve) throws IOException {
    Path absolute = folder.toAbsolutePath().normalize();
    if (!Files.isDirectory(absolute)) {
      throw new NotDirectoryException(absolute + " for uploads; make it, or name another");
    }
    Path staging = absolute.resolve(STAGING);
    if (!Files.isDirectory(staging, LinkOption.NOFOLLOW_LINKS)) {
      Files.createDirectory(staging);
    }
    FileChannel lock =
        FileChannel.open(
            staging.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      if (!isLocked(lock)) {
        throw new IOException(
            "another reading room takes uploads into "
                + absolute
                + "; end it, or start this one without them");
      }
      Store store = new Store(absolute, staging, lock, reserve);
      store.clean();
      return store;
    } catch (IOException e) {
      lock.close();
      throw e;
    }
  }

  private static boolean isLocked(FileChannel channel) throws IOException {
    try {
      @Nullable FileLock lock = channel.tryLock();
      return lock != null;
    } catch (OverlappingFileLockException e) {
      return false; // this very process has it
    }
  }

  /// Where the files are kept.
  public Path folder() {
    return folder;
  }

  /// Whether so many bytes would leave less of the disk free than is to be left.
  boolean isFull(long bytes) throws IOException {
    return Files.getFileStore(staging).getUsableSpace() - bytes < reserve;
  }

  /// A new file to receive.
  Staged stage() throws IOException {
    return new Staged(staging.resolve(numbers.incrementAndGet() + ".part"));
  }

  /// Puts a file that was received in its place.
  ///
  /// @param replace whether it takes the place of a file of its name
  /// @return nothing if there is a file of its name that is not to be replaced
  synchronized Optional<Received.Kept> keep(
      Staged file, String sent, FileName name, boolean replace) throws IOException {
    Path there = existing(name);
    if (there == null) {
      Path place = folder.resolve(name.text());
      return move(file.path(), place)
          ? Optional.of(new Received.Kept(sent, name.text(), place, false))
          : Optional.empty();
    }
    if (!replace || !Files.isRegularFile(there, LinkOption.NOFOLLOW_LINKS)) {
      return Optional.empty();
    }
    Files.move(
        file.path(), there, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    return Optional.of(new Received.Kept(sent, there.getFileName().toString(), there, true));
  }

  /// What has the name, in whichever of the spellings that look alike: a disk of another system may
  /// have brought it decomposed.
  private @Nullable Path existing(FileName name) throws IOException {
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      for (Path entry : entries) {
        String composed = Normalizer.normalize(entry.getFileName().toString(), Normalizer.Form.NFC);
        if (composed.equals(name.text())) {
          return entry;
        }
      }
      return null;
    }
  }

  /// Moving would overwrite what comes to be there this very moment; making a link does not.
  private static boolean move(Path from, Path to) throws IOException {
    try {
      Files.createLink(to, from);
      Files.delete(from);
      return true;
    } catch (FileAlreadyExistsException e) {
      return false;
    } catch (UnsupportedOperationException | FileSystemException e) {
      if (Files.exists(to, LinkOption.NOFOLLOW_LINKS)) {
        return false;
      }
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
      return true;
    }
  }

  private void clean() throws IOException {
    try (DirectoryStream<Path> left = Files.newDirectoryStream(staging, "*.part")) {
      for (Path file : left) {
        Files.delete(file);
      }
    }
  }

  /// Receives no more. What is half received goes.
  @Override
  public void close() throws IOException {
    clean();
    Files.deleteIfExists(staging.resolve(LOCK));
    lock.close();
    try {
      Files.deleteIfExists(staging);
    } catch (DirectoryNotEmptyException e) {
      // another process receives files by now
    }
  }
}
