package org.rapporteur.index;

import java.time.Duration;
import java.time.Instant;

/// How a file was last read or tagged.
///
/// @param indexed when it was put into the index
/// @param took how long reading and tagging it took
/// @param attempts how often it was tried in vain since it was last read or changed, 0 if it was
///   read
/// @param version by what it was read and tagged
public record Treatment(Instant indexed, Duration took, int attempts, PipelineVersion version) {
  /// @throws IllegalArgumentException if the attempts are negative
  public Treatment {
    if (attempts < 0) {
      throw new IllegalArgumentException("attempts: " + attempts);
    }
  }
}
