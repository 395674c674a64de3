package org.rapporteur.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// What [ScaleBench] is to measure.
///
/// @param sizes numbers of passages, at least one
/// @param rounds how often to repeat what is short, 1 or more
/// @param queries how many different queries of each kind, 1 or more
/// @param seed what the collections are made of
/// @param heap the heap of each process, in MiB
/// @param launcher the script `rapporteur`
/// @param folder where to work, and leave everything; empty for a temporary folder
record ScaleOptions(
    List<Integer> sizes,
    int rounds,
    int queries,
    int seed,
    int heap,
    Path launcher,
    String folder) {
  static final String USAGE =
      """
      Usage: bench/scale [--sizes 10000,100000,1000000] [--rounds R] [--queries N] [--seed S]
                         [--heap MIB] [--folder DIR] [--launcher PATH]\
      """;

  ScaleOptions {
    sizes = List.copyOf(sizes);
    if (!Files.isExecutable(launcher)) {
      throw new IllegalArgumentException(
          launcher + " cannot be run; name Rapporteur's launcher with --launcher");
    }
  }

  /// Reads arguments.
  ///
  /// @throws IllegalArgumentException if they are not as [#USAGE] says; the message tells which
  static ScaleOptions parse(String... words) {
    Arguments arguments = Arguments.of(words);
    ScaleOptions options =
        new ScaleOptions(
            arguments.counts("--sizes", "10000,100000"),
            arguments.count("--rounds", 3),
            arguments.count("--queries", 200),
            arguments.count("--seed", 1),
            arguments.count("--heap", 512),
            Path.of(arguments.text("--launcher", "rapporteur")).toAbsolutePath(),
            arguments.text("--folder", ""));
    if (!arguments.others().isEmpty()) {
      throw new IllegalArgumentException("Unexpected argument " + arguments.others().getFirst());
    }
    return options;
  }
}
