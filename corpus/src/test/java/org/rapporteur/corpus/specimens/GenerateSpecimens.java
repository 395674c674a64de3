package org.rapporteur.corpus.specimens;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/// Writes all specimens and their gold into the module. Run it after a change to a source, from the
/// module's folder, and commit what it wrote.
final class GenerateSpecimens {
  private static final String FOLDER = "resources/org/rapporteur/corpus/specimens";

  private GenerateSpecimens() {}

  /// @param arguments the module's folder; `.` when left out
  public static void main(String[] arguments) throws IOException {
    Path module = Path.of(arguments.length > 0 ? arguments[0] : ".");
    generate(sources(module), module.resolve("src/main").resolve(FOLDER), tests(module));
  }

  /// @param shipped receives the collection
  /// @param tests receives every document in every format, and the gold
  static void generate(Path sources, Path shipped, Path tests) throws IOException {
    SpecimenLibrary library = new SpecimenLibrary(sources);
    write(library.collection(), shipped);
    write(library.formats(), tests);
    write(library.gold(), tests);
  }

  static Path sources(Path module) {
    return tests(module).resolve("source");
  }

  static Path tests(Path module) {
    return module.resolve("src/test").resolve(FOLDER);
  }

  private static void write(Map<String, byte[]> files, Path folder) throws IOException {
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.write(path, file.getValue());
    }
  }
}
