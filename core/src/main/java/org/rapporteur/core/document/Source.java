package org.rapporteur.core.document;

import java.nio.file.Path;

/// Where a document came from.
///
/// @param path the absolute, normalised path of the file
/// @param name the name shown to people: the path below the folder that was indexed, with `/`
public record Source(Path path, String name) {
  /// @throws IllegalArgumentException if the path is relative or the name empty
  public Source {
    if (!path.isAbsolute()) {
      throw new IllegalArgumentException("not an absolute path: " + path);
    }
    if (name.isBlank()) {
      throw new IllegalArgumentException("a source without a name: " + path);
    }
  }

  /// The source of a file that was named on its own.
  public static Source of(Path file) {
    Path absolute = file.toAbsolutePath().normalize();
    Path last = absolute.getFileName();
    return new Source(absolute, last == null ? absolute.toString() : last.toString());
  }

  /// The source of a file found below a folder that was named.
  public static Source below(Path folder, Path file) {
    Path absolute = file.toAbsolutePath().normalize();
    Path relative = folder.toAbsolutePath().normalize().relativize(absolute);
    return new Source(absolute, relative.toString().replace('\\', '/'));
  }
}
