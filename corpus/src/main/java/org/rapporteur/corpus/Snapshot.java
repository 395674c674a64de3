package org.rapporteur.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.index.Location;

/// Which files there are at a moment. Size and time tell that one changes.
///
/// @param files where they lie, by path
record Snapshot(Map<Path, Location> files) {
  static final Snapshot NOTHING = new Snapshot(Map.of());

  Snapshot {
    files = Map.copyOf(files);
  }

  /// The files below paths; of a path that is not there, none.
  ///
  /// @param index the folder of the index, which is passed over
  static Snapshot of(List<Path> paths, Path index) throws IOException {
    FileFinder finder = new FileFinder(index, Set.of());
    for (Path path : paths) {
      if (Files.exists(path)) {
        finder.add(path);
      }
    }
    Map<Path, Location> files = new HashMap<>();
    Stream.concat(finder.files().stream(), finder.saidBeside().stream())
        .forEach(file -> files.put(file.path(), file));
    return new Snapshot(files);
  }

  /// The files that are not as they were in an earlier one: new, or written to.
  Set<Path> unlike(Snapshot earlier) {
    Set<Path> unlike = new HashSet<>();
    files.forEach((path, file) -> {
      if (!file.equals(earlier.files.get(path))) {
        unlike.add(path);
      }
    });
    return unlike;
  }

  Snapshot without(Set<Path> paths) {
    Map<Path, Location> rest = new HashMap<>(files);
    rest.keySet().removeAll(paths);
    return new Snapshot(rest);
  }

  boolean hasAnyBelow(Path path) {
    return files.keySet().stream().anyMatch(file -> file.startsWith(path));
  }
}
