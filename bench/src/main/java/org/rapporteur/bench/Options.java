package org.rapporteur.bench;

import java.nio.file.Files;
import java.nio.file.Path;

/// What to measure.
///
/// @param source the folder of PDFs
/// @param files how many files to make of them, 1 or more
/// @param rounds how often to run each program, 1 or more
/// @param jobs threads for each program, 1 or more
/// @param launcher the script `rapporteur`
record Options(Path source, int files, int rounds, int jobs, Path launcher) {
  static final String USAGE =
      "Usage: bench/run FOLDER [--files N] [--rounds R] [--jobs J] [--launcher PATH]";

  Options {
    if (!Files.isDirectory(source)) {
      throw new IllegalArgumentException(source + " is not a folder; name one that holds PDFs");
    }
    if (!Files.isExecutable(launcher)) {
      throw new IllegalArgumentException(
          launcher + " cannot be run; name Rapporteur's launcher with --launcher");
    }
  }

  /// @throws IllegalArgumentException if the arguments are not as [#USAGE] says; the message tells
  ///   which
  static Options parse(String... words) {
    Arguments arguments = Arguments.of(words);
    int files = arguments.count("--files", 120);
    int rounds = arguments.count("--rounds", 5);
    int jobs = arguments.count("--jobs", Runtime.getRuntime().availableProcessors());
    Path launcher = Path.of(arguments.text("--launcher", "rapporteur"));
    Path source = Path.of(arguments.only("the folder of PDFs"));
    return new Options(source.toAbsolutePath(), files, rounds, jobs, launcher.toAbsolutePath());
  }
}
