package org.rapporteur.ingest.isolation;

import java.time.Duration;

/// What parsing processes may use.
///
/// @param processes how many there are at most, at least 1
/// @param heap the heap of each, in MiB, at least 32; a process takes some 100 MiB besides
/// @param timeLimit how long one file may take; recognising the text of pages comes on top
/// @param recognisers how many pages of a scan are recognised at a time; 0 if none ever is
public record IsolationSettings(int processes, int heap, Duration timeLimit, int recognisers) {
  /// With two processes, enough for any document seen, and under 2 GB in all.
  public static final int HEAP = 512;

  public static final Duration TIME_LIMIT = Duration.ofMinutes(2);

  private static final int SMALLEST_HEAP = 32;

  /// @throws IllegalArgumentException if nothing could be read so
  public IsolationSettings {
    if (processes < 1 || heap < SMALLEST_HEAP || !timeLimit.isPositive() || recognisers < 0) {
      throw new IllegalArgumentException(
          "processes, heap, time limit or recognisers too small: %d, %d MiB, %s, %d"
              .formatted(processes, heap, timeLimit, recognisers));
    }
  }

  /// So many processes, each as usual, and no recognition of text.
  public static IsolationSettings of(int processes) {
    return new IsolationSettings(processes, HEAP, TIME_LIMIT, 0);
  }
}
