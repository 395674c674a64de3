package org.rapporteur.ingest.render;

import java.time.Duration;

/// What drawing pages may take.
///
/// @param heap the heap of the process that draws, in MiB
/// @param timeLimit how long one page may take, the start of the process included
public record RenderSettings(int heap, Duration timeLimit) {
  /// Enough for any page seen.
  public static final RenderSettings USUAL = new RenderSettings(384, Duration.ofSeconds(30));
}
