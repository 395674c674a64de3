package org.rapporteur.index;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;

/// A place where a file lies. Size and time spare the reading of its bytes: while both are as they
/// were, so is the file.
///
/// @param path the absolute, normalised path
/// @param name the name shown to people: the path below the folder that was indexed, with `/`
/// @param size the length in bytes, 0 if not known
/// @param modified when it was last modified, kept to the nanosecond
public record Location(Path path, String name, long size, Instant modified)
    implements Comparable<Location> {
  private static final Comparator<Location> ORDER =
      Comparator.comparing(Location::name).thenComparing(Location::path);

  /// @throws IllegalArgumentException if the path is relative, the name empty or the size negative
  public Location {
    if (!path.isAbsolute() || name.isBlank() || size < 0) {
      throw new IllegalArgumentException("not a location: " + path + ", " + name + ", " + size);
    }
  }

  /// Orders by name, then path: of several places of one file the first is the one that is cited.
  @Override
  public int compareTo(Location other) {
    return ORDER.compare(this, other);
  }
}
