package org.rapporteur.index;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.core.document.Citation;
import org.rapporteur.core.document.Digest;
import org.rapporteur.core.document.Locator;

/// What the last replacement of a document's bytes changed. A passage is told by its question, its
/// speaker and its words; one that only stands elsewhere is the same.
///
/// @param replaced when the bytes were replaced: the instant of the batch
/// @param before the digest of the file that was replaced
/// @param added passages that its predecessor did not have, in order
/// @param removed passages that only its predecessor had, in order
public record Revision(
    Instant replaced, @Nullable Digest before, List<Changed> added, List<Changed> removed) {
  public Revision {
    added = List.copyOf(added);
    removed = List.copyOf(removed);
  }

  /// A passage that was added or removed.
  ///
  /// @param locator where it stands, or stood
  /// @param text its whole text
  /// @param citation the reference to it
  public record Changed(Locator locator, String text, Citation citation) {}
}
