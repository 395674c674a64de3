package org.rapporteur.corpus;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.core.document.Failure;
import org.rapporteur.core.document.Failure.Reason;
import org.rapporteur.core.document.Source;

/// Finds the files below paths that a person named. Hidden files and folders, `rapporteur.json` and
/// the index itself are passed over; links to folders are not followed, so that no circle is
/// walked.
final class FileFinder {
  private final Path index;
  private final Map<Path, Source> sources = new LinkedHashMap<>();
  private final Map<Path, Failure> failures = new LinkedHashMap<>();

  /// @param index the folder of the index
  FileFinder(Path index) {
    this.index = index.toAbsolutePath().normalize();
  }

  /// Adds what lies at a path.
  void add(Path path) throws IOException {
    Path absolute = path.toAbsolutePath().normalize();
    if (Files.isDirectory(absolute)) {
      Files.walkFileTree(absolute, new Walker(absolute));
    } else if (Files.exists(absolute)) {
      sources.putIfAbsent(absolute, Source.of(absolute));
    } else {
      fail(Source.of(absolute), Reason.MISSING, "");
    }
  }

  /// The files found, in the order found.
  List<Source> sources() {
    return List.copyOf(sources.values());
  }

  /// The paths at which nothing could be found.
  List<Failure> failures() {
    return List.copyOf(failures.values());
  }

  private void fail(Source source, Reason reason, String detail) {
    failures.put(source.path(), new Failure(source, reason, detail));
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
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      boolean document = Files.isRegularFile(file) && !isHidden(file);
      if (document && !file.endsWith(OverridesFile.NAME)) {
        sources.putIfAbsent(file, Source.below(root, file));
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      fail(Source.below(root, file), Reason.NOT_READABLE, String.valueOf(e.getMessage()));
      return FileVisitResult.CONTINUE;
    }

    private static boolean isHidden(Path path) {
      return String.valueOf(path.getFileName()).startsWith(".");
    }
  }
}
