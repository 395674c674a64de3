package org.rapporteur.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// A folder of PDFs, multiplied. Every copy ends with a PDF comment of its own, so that no two
/// files have the same bytes and nothing can be saved by recognising a file seen before.
///
/// @param folder holds `copy-001`, `copy-002` and so on, each laid out like the source
/// @param files how many files, 1 or more
/// @param sources how many different files they were made of, 1 or more
/// @param bytes size of all files together
record Copies(Path folder, int files, int sources, long bytes) {

  /// Copies PDFs in the order of their paths, over and over, until there are enough.
  ///
  /// @throws IOException if there is no PDF in the source, or something cannot be read or written
  static Copies make(Path source, Path folder, int files) throws IOException {
    // A symbolic link to a folder would not be walked through.
    Path root = source.toRealPath();
    List<Path> pdfs = pdfsIn(root);
    if (pdfs.isEmpty()) {
      throw new IOException("There is no PDF in " + source + "; name a folder that holds some");
    }
    long bytes = 0;
    for (int i = 0; i < files; i++) {
      Path pdf = pdfs.get(i % pdfs.size());
      String name = "copy-%03d".formatted(i / pdfs.size() + 1);
      Path copy = folder.resolve(name).resolve(root.relativize(pdf));
      Files.createDirectories(copy.resolveSibling(""));
      Files.copy(pdf, copy);
      Files.write(
          copy,
          "\n%% %s\n".formatted(name).getBytes(StandardCharsets.UTF_8),
          StandardOpenOption.APPEND);
      bytes += Files.size(copy);
    }
    return new Copies(folder, files, Math.min(files, pdfs.size()), bytes);
  }

  /// The PDFs in a folder and the folders inside it, by name, in the order of their paths.
  static List<Path> pdfsIn(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths.filter(Files::isRegularFile).filter(Copies::isPdf).sorted().toList();
    }
  }

  private static boolean isPdf(Path path) {
    return path.toString().toLowerCase(Locale.ROOT).endsWith(".pdf");
  }
}
