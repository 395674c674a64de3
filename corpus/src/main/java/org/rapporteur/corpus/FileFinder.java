package org.rapporteur.corpus;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rapporteur.core.document.Failure.Reason;
import org.rapporteur.core.document.Source;
import org.rapporteur.index.Location;

/// Finds the files below paths that a person named. Hidden files and folders, `rapporteur.json` and
/// the index itself are passed over; links to folders are not followed, so that no circle is
/// walked.
final class FileFinder {
  private final Path index;
  private final Set<Path> waiting;
  private final Map<Path, Location> files = new TreeMap<>();
  private final Map<Path, Location> saidBeside = new TreeMap<>();
  private final Map<Path, Present> unreadable = new TreeMap<>();

  /// @param index the folder of the index
  /// @param waiting files to be passed over
  FileFinder(Path index, Set<Path> waiting) {
    this.index = index.toAbsolutePath().normalize();
    this.waiting = waiting;
  }

  /// Adds what lies at a path.
  void add(Path path) throws IOException {
    Path absolute = path.toAbsolutePath().normalize();
    if (Files.isDirectory(absolute)) {
      Files.walkFileTree(absolute, new Walker(absolute));
    } else if (Files.exists(absolute)) {
      BasicFileAttributes attributes = Files.readAttributes(absolute, BasicFileAttributes.class);
      found(Source.of(absolute), attributes);
    } else {
      fail(Source.of(absolute), Reason.MISSING, "");
    }
  }

  /// The files found, in the order of their paths.
  List<Location> files() {
    return List.copyOf(files.values());
  }

  /// The files found in which people say what others are.
  List<Location> saidBeside() {
    return List.copyOf(saidBeside.values());
  }

  /// The paths at which nothing could be found, in order.
  List<Present> unreadable() {
    return List.copyOf(unreadable.values());
  }

  private void found(Source source, BasicFileAttributes attributes) {
    if (!waiting.contains(source.path())) {
      Map<Path, Location> kind = source.path().endsWith(OverridesFile.NAME) ? saidBeside : files;
      kind.putIfAbsent(
          source.path(),
          new Location(
              source.path(),
              source.name(),
              attributes.size(),
              attributes.lastModifiedTime().toInstant()));
    }
  }

  private void fail(Source source, Reason reason, String detail) {
    Location nowhere = new Location(source.path(), source.name(), 0, Instant.EPOCH);
    unreadable.put(source.path(), Present.unreadable(nowhere, reason, detail));
  }

  private final class Walker extends SimpleFileVisitor<Path> {
    private final Path root;

    Walker(Path root) {
      this.root = root;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      boolean skip = folder.equals(index) || (!folder.equals(root) && isHidden(folder));
      return skip ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      if (Files.isRegularFile(file) && !isHidden(file)) {
        found(Source.below(root, file), target(file, attributes));
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      fail(Source.below(root, file), Reason.NOT_READABLE, String.valueOf(e.getMessage()));
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e) {
      if (e != null) {
        fail(Source.below(root, folder), Reason.NOT_READABLE, String.valueOf(e.getMessage()));
      }
      return FileVisitResult.CONTINUE;
    }

    /// Of a link, what it leads to counts.
    private static BasicFileAttributes target(Path file, BasicFileAttributes attributes)
        throws IOException {
      return attributes.isSymbolicLink()
          ? Files.readAttributes(file, BasicFileAttributes.class)
          : attributes;
    }

    private static boolean isHidden(Path path) {
      return String.valueOf(path.getFileName()).startsWith(".");
    }
  }
}
