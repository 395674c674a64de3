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
  static Options parse(String... arguments) {
    String source = "";
    int files = 120;
    int rounds = 5;
    int jobs = Runtime.getRuntime().availableProcessors();
    String launcher = "rapporteur";
    for (int i = 0; i < arguments.length; i++) {
      String argument = arguments[i];
      switch (argument) {
        case "--files" -> files = count(argument, value(arguments, ++i));
        case "--rounds" -> rounds = count(argument, value(arguments, ++i));
        case "--jobs" -> jobs = count(argument, value(arguments, ++i));
        case "--launcher" -> launcher = value(arguments, ++i);
        default -> {
          if (argument.startsWith("-") || !source.isEmpty()) {
            throw new IllegalArgumentException("Unexpected argument " + argument);
          }
          source = argument;
        }
      }
    }
    if (source.isEmpty()) {
      throw new IllegalArgumentException("The folder of PDFs is missing");
    }
    return new Options(
        Path.of(source).toAbsolutePath(), files, rounds, jobs, Path.of(launcher).toAbsolutePath());
  }

  private static String value(String[] arguments, int i) {
    if (i == arguments.length) {
      throw new IllegalArgumentException(arguments[i - 1] + " needs a value");
    }
    return arguments[i];
  }

  private static int count(String option, String value) {
    if (!value.matches("[1-9]\\d{0,5}")) {
      throw new IllegalArgumentException(
          option + " needs a whole number of 1 or more, not " + value);
    }
    return Integer.parseInt(value);
  }
}
