package org.rapporteur.corpus.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/// The description of the JSON Lines: a JSON Schema, draft 2020-12, to which every line keeps.
public final class Schema {
  private static final String FILE = "corpus.schema.json";

  private Schema() {}

  /// The text of the schema.
  ///
  /// @throws IOException if this build lacks it
  public static String text() throws IOException {
    try (InputStream in = Schema.class.getResourceAsStream(FILE)) {
      return new String(Objects.requireNonNull(in, FILE).readAllBytes(), UTF_8);
    }
  }
}
