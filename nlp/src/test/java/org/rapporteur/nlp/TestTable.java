package org.rapporteur.nlp;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.provider.Arguments;

/// Pairs of input and expected result, one a line, in tables beside the tests.
public final class TestTable {
  private TestTable() {}

  /// The rows of a table below its header, as the arguments of a test.
  public static List<Arguments> arguments(String name, int columns) {
    InputStream in = TestTable.class.getResourceAsStream(name);
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(in, () -> "no table " + name), StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .skip(1)
          .map(line -> Arguments.of((Object[]) padded(line.split("\t", -1), columns)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String[] padded(String[] cells, int columns) {
    String[] padded = new String[columns];
    for (int i = 0; i < columns; i++) {
      padded[i] = i < cells.length ? cells[i] : "";
    }
    return padded;
  }
}
