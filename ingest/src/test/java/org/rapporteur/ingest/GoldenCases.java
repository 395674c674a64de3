package org.rapporteur.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Test data as pairs of files: `name.input.EXT` and beside it `name.expected`. Run with
/// `-Drapporteur.expected=write` to write what is expected anew, and read the difference before
/// committing it.
public final class GoldenCases {
  private static final Path RESOURCES = Path.of("src/test/resources/org/rapporteur/ingest");

  private GoldenCases() {}

  /// One pair.
  ///
  /// @param name the files' name, for people
  /// @param input what is read
  /// @param expected what should come of it
  public record Case(String name, Path input, Path expected) {
    /// The input's text.
    public String text() throws IOException {
      return Files.readString(input);
    }

    /// What should come of the input; what did come of it if the data are being written.
    public String expected(String actual) throws IOException {
      if ("write".equals(System.getProperty("rapporteur.expected"))) {
        Files.writeString(expected, actual);
      }
      return Files.exists(expected) ? Files.readString(expected) : "";
    }

    @Override
    public String toString() {
      return name;
    }
  }

  /// The pairs in a folder, in the order of their names.
  public static List<Case> in(String folder) {
    try (Stream<Path> files = Files.list(RESOURCES.resolve(folder))) {
      return files
          .filter(file -> name(file).contains(".input."))
          .sorted()
          .map(GoldenCases::of)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("listing test data in " + folder, e);
    }
  }

  private static Case of(Path input) {
    String stem = name(input).substring(0, name(input).indexOf(".input."));
    return new Case(stem, input, input.resolveSibling(stem + ".expected"));
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }
}
