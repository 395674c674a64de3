package org.rapporteur.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The rounds of a benchmark, as text. The ratio of a round compares runs that followed each other,
/// so that what slows the machine for a while slows both.
final class Report {
  private final List<String> names;
  private final List<List<TimedRun>> rounds = new ArrayList<>();

  /// @param names the programs; the first is the one that is judged, the others its measures
  Report(List<String> names) {
    this.names = List.copyOf(names);
  }

  /// The heads of the columns of [#add].
  String head() {
    StringBuilder line = new StringBuilder("round");
    for (String name : names) {
      line.append(String.format(Locale.ROOT, "  %12s  %8s", name, "peak"));
    }
    for (String name : names.subList(1, names.size())) {
      line.append(String.format(Locale.ROOT, "  %20s", "ratio to " + name));
    }
    return line.toString();
  }

  /// Adds a round.
  ///
  /// @param runs one for each name, in the same order
  /// @return its line of the table
  String add(List<TimedRun> runs) {
    rounds.add(List.copyOf(runs));
    StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%5d", rounds.size()));
    for (TimedRun run : runs) {
      line.append(
          String.format(Locale.ROOT, "  %10.1f s  %5.1f GB", run.seconds(), gigabytes(run)));
    }
    for (TimedRun measure : runs.subList(1, runs.size())) {
      line.append(
          String.format(Locale.ROOT, "  %20.2f", runs.getFirst().seconds() / measure.seconds()));
    }
    return line.toString();
  }

  /// One line for each measure: medians of the times, median of the rounds' ratios with the least
  /// and the greatest, and the highest peak of the judged program.
  List<String> summary() {
    double peak = rounds.stream().mapToDouble(runs -> gigabytes(runs.getFirst())).max().orElse(0);
    List<String> lines = new ArrayList<>();
    for (int i = 1; i < names.size(); i++) {
      int measure = i;
      Spread ratio =
          Spread.of(
              rounds.stream()
                  .map(runs -> runs.getFirst().seconds() / runs.get(measure).seconds())
                  .toList());
      lines.add(
          String.format(
              Locale.ROOT,
              "%s %.1f s · %s %.1f s · ratio %.2f (%.2f–%.2f) · peak %.1f GB",
              names.getFirst(),
              medianSeconds(0),
              names.get(measure),
              medianSeconds(measure),
              ratio.median(),
              ratio.least(),
              ratio.most(),
              peak));
    }
    return lines;
  }

  private double medianSeconds(int program) {
    return Spread.of(rounds.stream().map(runs -> runs.get(program).seconds()).toList()).median();
  }

  private static double gigabytes(TimedRun run) {
    return run.peakBytes() / 1e9;
  }
}
