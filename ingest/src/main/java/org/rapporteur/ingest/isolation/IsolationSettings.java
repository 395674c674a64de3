package org.rapporteur.ingest.isolation;

import java.time.Duration;

/// What parsing processes may use.
///
/// @param processes how many there are at most, at least 1
/// @param heap the heap of each, in MiB, at least 32; a process takes some 100 MiB besides
/// @param timeLimit how long one file may take
public record IsolationSettings(int processes, int heap, Duration timeLimit) {
  /// With two processes, enough for any document seen, and under 2 GB in all.
  public static final int HEAP = 512;

  public static final Duration TIME_LIMIT = Duration.ofMinutes(2);

  private static final int SMALLEST_HEAP = 32;

  /// @throws IllegalArgumentException if nothing could be read so
  public IsolationSettings {
    if (processes < 1 || heap < SMALLEST_HEAP || !timeLimit.isPositive()) {
      throw new IllegalArgumentException(
          "processes, heap or time limit too small: %d, %d MiB, %s"
              .formatted(processes, heap, timeLimit));
    }
  }

  /// So many processes, each as usual.
  public static IsolationSettings of(int processes) {
    return new IsolationSettings(processes, HEAP, TIME_LIMIT);
  }
}
