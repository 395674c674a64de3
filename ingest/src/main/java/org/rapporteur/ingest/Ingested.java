package org.rapporteur.ingest;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.core.document.Digest;

/// What came of reading a file: one outcome, or, of a container such as a message or an archive,
/// one for each document in it, the message itself first.
///
/// @param digest the digest of the file's bytes, null if they could not be read
/// @param outcomes at least one
public record Ingested(@Nullable Digest digest, List<Outcome> outcomes) {
  /// @throws IllegalArgumentException if nothing came of it
  public Ingested {
    outcomes = List.copyOf(outcomes);
    if (outcomes.isEmpty()) {
      throw new IllegalArgumentException("no outcome of " + digest);
    }
  }
}
