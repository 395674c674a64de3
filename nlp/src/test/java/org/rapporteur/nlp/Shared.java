package org.rapporteur.nlp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/// The real documents and reference answers beside the checkout, for tests that skip without them.
final class Shared {
  private Shared() {}

  /// A file of `../shared`, seen from the root of the checkout; the test is skipped if it is not
  /// there.
  static Path file(String name) {
    Path at = Path.of("").toAbsolutePath();
    while (at != null) {
      Path candidate = at.resolveSibling("shared").resolve(name);
      if (Files.exists(candidate)) {
        return candidate;
      }
      at = at.getParent();
    }
    Assumptions.abort("skipped: ../shared/" + name + " is not here");
    throw new IllegalStateException("not reached");
  }

  /// The rows of a table below its header.
  static List<String[]> rows(String name) throws IOException {
    List<String[]> rows = new ArrayList<>();
    for (String line : Files.readAllLines(file(name))) {
      rows.add(line.split("\t", -1));
    }
    return rows.subList(1, rows.size());
  }

  /// Paragraphs of a plain text: lines up to an empty one, joined.
  static List<String> paragraphs(String name) throws IOException {
    List<String> paragraphs = new ArrayList<>();
    StringBuilder open = new StringBuilder();
    for (String line : Files.readAllLines(file(name))) {
      String words = line.strip();
      if (words.isEmpty()) {
        if (!open.isEmpty()) {
          paragraphs.add(open.toString());
          open.setLength(0);
        }
      } else {
        open.append(open.isEmpty() ? "" : " ").append(words);
      }
    }
    if (!open.isEmpty()) {
      paragraphs.add(open.toString());
    }
    return paragraphs;
  }
}
