package org.rapporteur.corpus.paper;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/// The files beside this package: a style sheet, the parts of a Word document that are always the
/// same.
final class Bundled {
  private Bundled() {}

  static String text(String name) {
    try (InputStream in = Bundled.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
