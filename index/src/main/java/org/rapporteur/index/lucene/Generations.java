package org.rapporteur.index.lucene;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.util.IOUtils;

/// The generations of an index: folders `generation-1`, `generation-2` and so on, each a whole
/// Lucene index, and a file `current` that names the one that counts. A rebuild makes a new
/// generation beside the old one; replacing `current` is the swap.
class Generations {
  private static final String PREFIX = "generation-";
  private static final String CURRENT = "current";

  /// Before format 5 there were no generations, but this one folder.
  private static final String OLD_LAYOUT = "lucene";

  private final Path directory;

  Generations(Path directory) {
    this.directory = directory;
  }

  /// The generation that counts, none if no batch was ever committed.
  Optional<Path> current() throws IOException {
    try {
      String name = Files.readString(directory.resolve(CURRENT), UTF_8).strip();
      return Optional.of(directory.resolve(name));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }

  /// Whether there is an index from before there were generations.
  boolean isOfOldLayout() {
    return Files.isDirectory(directory.resolve(OLD_LAYOUT));
  }

  /// The folder of a generation that is not there yet.
  Path next() throws IOException {
    int last = 0;
    for (Path generation : all()) {
      String number = String.valueOf(generation.getFileName()).substring(PREFIX.length());
      last = Math.max(last, Integer.parseInt(number));
    }
    return directory.resolve(PREFIX + (last + 1));
  }

  /// Makes a generation the one that counts, in one step.
  void publish(Path generation) throws IOException {
    if (current().filter(generation::equals).isPresent()) {
      return;
    }
    Path pointer = directory.resolve(CURRENT + ".new");
    Files.writeString(pointer, generation.getFileName() + "\n", UTF_8);
    try (FileChannel written = FileChannel.open(pointer, StandardOpenOption.WRITE)) {
      written.force(true);
    }
    Files.move(
        pointer,
        directory.resolve(CURRENT),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
    IOUtils.fsync(directory, true);
  }

  /// Deletes all generations but the one that counts: replaced ones, and what a rebuild that was
  /// killed has left. Readers that still have one open keep it, where the system lets files be
  /// deleted that are open; else it goes the next time.
  void clear() throws IOException {
    Optional<Path> current = current();
    for (Path generation : all()) {
      if (!current.equals(Optional.of(generation))) {
        delete(generation);
      }
    }
    if (current.isPresent() && isOfOldLayout()) {
      delete(directory.resolve(OLD_LAYOUT));
    }
  }

  private static void delete(Path generation) throws IOException {
    IOUtils.deleteFilesIgnoringExceptions(files(generation));
    IOUtils.deleteFilesIgnoringExceptions(generation);
  }

  private List<Path> all() throws IOException {
    List<Path> generations = new ArrayList<>();
    try (DirectoryStream<Path> found = Files.newDirectoryStream(directory, PREFIX + "[0-9]*")) {
      found.forEach(generations::add);
    }
    return generations;
  }

  private static List<Path> files(Path generation) throws IOException {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(generation)) {
      List<Path> found = new ArrayList<>();
      files.forEach(found::add);
      return found;
    }
  }
}
