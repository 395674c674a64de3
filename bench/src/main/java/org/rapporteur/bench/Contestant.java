package org.rapporteur.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A program that goes through a folder of PDFs.
sealed interface Contestant {

  /// As it stands in the output.
  String name();

  /// What to run.
  ///
  /// @param files the folder of PDFs
  /// @param scratch an empty folder for what the program writes
  /// @param jobs how many threads it may use, if it lets itself be told
  /// @throws IOException if a configuration cannot be written into `scratch`
  List<String> command(Path files, Path scratch, int jobs) throws IOException;

  /// PDFBox alone, in the same Java with the same garbage collector as the index.
  record Floor() implements Contestant {
    @Override
    public String name() {
      return "floor";
    }

    @Override
    public List<String> command(Path files, Path scratch, int jobs) {
      return List.of(
          Path.of(System.getProperty("java.home"), "bin", "java").toString(),
          "-XX:+UseParallelGC",
          "-Djava.awt.headless=true",
          // Complaints about single fonts would cost time here that the index does not spend.
          "-Dorg.apache.commons.logging.Log=org.apache.commons.logging.impl.NoOpLog",
          "-cp",
          System.getProperty("java.class.path"),
          StripperFloor.class.getName(),
          Integer.toString(jobs),
          files.toString());
    }
  }

  /// Rapporteur into an empty index. Without text recognition, which the others do not do either.
  ///
  /// @param launcher the script `rapporteur`
  record Index(Path launcher) implements Contestant {
    @Override
    public String name() {
      return "index";
    }

    @Override
    public List<String> command(Path files, Path scratch, int jobs) {
      return List.of(
          launcher.toString(),
          "index",
          files.toString(),
          "--index",
          scratch.resolve("index").toString(),
          "--jobs",
          Integer.toString(jobs),
          "--ocr",
          "off");
    }
  }

  /// Recoll, a desktop search engine in C++, with a configuration and an index of its own. It
  /// chooses its number of threads itself.
  record Recoll() implements Contestant {
    @Override
    public String name() {
      return "recollindex";
    }

    @Override
    public List<String> command(Path files, Path scratch, int jobs) throws IOException {
      // Recoll leaves out some folders by default, and /tmp may be among them.
      Files.writeString(
          scratch.resolve("recoll.conf"), "topdirs = \"%s\"\nskippedPaths =\n".formatted(files));
      return List.of(name(), "-c", scratch.toString());
    }
  }
}
