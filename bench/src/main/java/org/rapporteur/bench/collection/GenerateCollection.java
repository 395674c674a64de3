package org.rapporteur.bench.collection;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.rapporteur.bench.Arguments;

/// Writes a collection into a folder: `bench/generate FOLDER [--passages N] [--seed S]`.
public final class GenerateCollection {
  private static final String USAGE = "Usage: bench/generate FOLDER [--passages N] [--seed S]";

  private GenerateCollection() {}

  /// Exit codes: 0 written, 1 failed, 2 wrong usage.
  public static void main(String[] args) {
    try {
      Arguments arguments = Arguments.of(args);
      int passages = arguments.count("--passages", 10_000);
      int seed = arguments.count("--seed", 1);
      Path folder = Path.of(arguments.only("the folder to write into"));
      Generated made = new CollectionGenerator(seed).write(folder, passages);
      System.out.printf(
          Locale.ROOT,
          "%,d passages in %,d files, %,d bytes%n",
          made.passages(),
          made.files(),
          made.bytes());
    } catch (IllegalArgumentException e) {
      System.err.println(e.getMessage() + "\n" + USAGE);
      System.exit(2);
    } catch (IOException e) {
      System.err.println(e.getMessage());
      System.exit(1);
    }
  }
}
