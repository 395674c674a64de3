package org.rapporteur.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// What one process took, with all that it started.
///
/// @param seconds wall time from its start to its end
/// @param peakBytes the most resident memory seen at one moment; see [ProcessTree#residentBytes]
record TimedRun(double seconds, long peakBytes) {
  private static final int SAMPLE_MILLISECONDS = 50;

  /// Runs a command to its end.
  ///
  /// @param log the file that takes what the process prints
  /// @throws IOException if it cannot be started or ends with a code other than 0; the message then
  ///   carries what it printed last
  static TimedRun of(List<String> command, Path log) throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
    long start = System.nanoTime();
    Process process = builder.start();
    ProcessTree tree = new ProcessTree(process.toHandle());
    try {
      process.getOutputStream().close();
      long peak = 0;
      while (!process.waitFor(SAMPLE_MILLISECONDS, TimeUnit.MILLISECONDS)) {
        peak = Math.max(peak, tree.residentBytes());
      }
      double seconds = (System.nanoTime() - start) / 1e9;
      if (process.exitValue() != 0) {
        throw new IOException(
            "%s ended with code %d and said last:%n%s"
                .formatted(String.join(" ", command), process.exitValue(), end(log)));
      }
      return new TimedRun(seconds, peak);
    } finally {
      tree.end();
    }
  }

  private static String end(Path log) throws IOException {
    List<String> lines =
        new String(Files.readAllBytes(log), StandardCharsets.UTF_8).lines().toList();
    return String.join("\n", lines.subList(Math.max(0, lines.size() - 10), lines.size()));
  }
}
