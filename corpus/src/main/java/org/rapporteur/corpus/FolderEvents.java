package org.rapporteur.corpus;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/// Wakes when something happens in folders, as far as the system tells. It need not: networks and
/// mounted disks often tell nothing, and so many folders can be followed and no more. So an event
/// is a reason to look sooner, and nothing else.
final class FolderEvents implements AutoCloseable {
  private static final long ASK_MILLIS = 100;

  private final List<Path> paths;
  private final @Nullable WatchService service;

  FolderEvents(List<Path> paths) {
    this.paths = paths;
    this.service = open(paths);
  }

  private static @Nullable WatchService open(List<Path> paths) {
    try {
      return paths.getFirst().getFileSystem().newWatchService();
    } catch (IOException | UnsupportedOperationException e) {
      return null; // looking every now and then must do
    }
  }

  /// Waits for an event or until the time is over or waiting is to end, whichever comes first.
  void await(Duration longest, BooleanSupplier ends) throws InterruptedException {
    if (service != null) {
      for (Path path : paths) {
        register(path, service);
      }
    }
    long end = System.nanoTime() + longest.toNanos();
    while (!ends.getAsBoolean() && System.nanoTime() < end && !awaitEvent()) {
      // it is asked every now and then
    }
  }

  private boolean awaitEvent() throws InterruptedException {
    if (service == null) {
      Thread.sleep(ASK_MILLIS);
      return false;
    }
    WatchKey key = service.poll(ASK_MILLIS, TimeUnit.MILLISECONDS);
    boolean happened = key != null;
    while (key != null) {
      key.pollEvents();
      key.reset();
      key = service.poll();
    }
    return happened;
  }

  /// Follows a folder and those in it. What is followed already stays so, and a folder that went
  /// away and came back is a new one.
  private static void register(Path path, WatchService service) {
    try {
      Files.walkFileTree(
          path,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
                throws IOException {
              folder.register(
                  service,
                  StandardWatchEventKinds.ENTRY_CREATE,
                  StandardWatchEventKinds.ENTRY_MODIFY,
                  StandardWatchEventKinds.ENTRY_DELETE);
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException | ClosedWatchServiceException e) {
      // Not there, or too many: it is looked at every now and then all the same.
    }
  }

  @Override
  public void close() throws IOException {
    if (service != null) {
      service.close();
    }
  }
}
