package org.rapporteur.bench.collection;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A file of a generated collection.
///
/// @param path where it lies in the collection, with `/` between folders
/// @param content all of it
/// @param passages the texts of its passages, in order
public record GeneratedFile(String path, String content, List<String> passages) {
  public GeneratedFile {
    passages = List.copyOf(passages);
  }

  /// Writes it into the folder of a collection.
  ///
  /// @return how many bytes it has
  public long write(Path collection) throws IOException {
    Path file = collection.resolve(path);
    Files.createDirectories(file.resolveSibling(""));
    byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
    Files.write(file, bytes);
    return bytes.length;
  }
}
