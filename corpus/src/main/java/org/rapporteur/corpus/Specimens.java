package org.rapporteur.corpus;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The bundled specimens: an invented questionnaire, replies, report, factsheets and form, by which
/// everything can be tried without documents of one's own.
public final class Specimens {
  private static final String FOLDER = "specimens/";

  private Specimens() {}

  /// Writes the specimens into a folder, which is made if it is not there.
  ///
  /// @return the files written
  public static List<Path> unpack(Path folder) throws IOException {
    Files.createDirectories(folder);
    List<Path> files = new ArrayList<>();
    for (String name : names()) {
      Path file = folder.resolve(name);
      try (InputStream in = open("collection/" + name)) {
        Files.copy(in, file);
      }
      files.add(file);
    }
    return files;
  }

  private static List<String> names() throws IOException {
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(open("collection.txt"), StandardCharsets.UTF_8))) {
      return reader.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
  }

  private static InputStream open(String path) throws IOException {
    InputStream in = Specimens.class.getResourceAsStream(FOLDER + path);
    if (in == null) {
      throw new IOException("the specimen " + path + " is missing from this build");
    }
    return in;
  }
}
