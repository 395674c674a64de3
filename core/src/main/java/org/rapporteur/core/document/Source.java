package org.rapporteur.core.document;

import java.nio.file.Path;

/// Where a document came from.
///
/// @param path the absolute, normalised path of the file
/// @param entry where in the file it lies, if that is a container such as a message or an archive:
///   the names of the entries on the way, with `/`; empty for the file itself
/// @param name the name shown to people: the path below the folder that was indexed, then the
///   entry, with `/`
public record Source(Path path, String entry, String name) {
  /// @throws IllegalArgumentException if the path is relative or the name empty
  public Source {
    if (!path.isAbsolute()) {
      throw new IllegalArgumentException("not an absolute path: " + path);
    }
    if (name.isBlank()) {
      throw new IllegalArgumentException("a source without a name: " + path);
    }
  }

  /// The source of a file, which is no entry of another.
  public Source(Path path, String name) {
    this(path, "", name);
  }

  /// The source of a document inside this one.
  ///
  /// @param inside where in this one, with `/`
  /// @throws IllegalArgumentException if `inside` is empty
  public Source at(String inside) {
    if (inside.isEmpty()) {
      throw new IllegalArgumentException("an entry without a name in " + name);
    }
    String whole = entry.isEmpty() ? inside : entry + "/" + inside;
    return new Source(path, whole, name + "/" + inside);
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
