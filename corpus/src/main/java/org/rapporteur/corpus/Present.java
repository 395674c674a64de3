package org.rapporteur.corpus;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.core.document.Digest;
import org.rapporteur.core.document.Failure;
import org.rapporteur.index.Location;

/// A file that was found, or a path at which there was none.
///
/// @param location where it lies
/// @param digest the digest of its bytes, null if they cannot be read
/// @param reason why they cannot be read, null if they can
/// @param detail what exactly was found, maybe empty
record Present(
    Location location, @Nullable Digest digest, Failure.@Nullable Reason reason, String detail) {
  static Present of(Location location, Digest digest) {
    return new Present(location, digest, null, "");
  }

  static Present unreadable(Location location, Failure.Reason reason, String detail) {
    return new Present(location, null, reason, detail);
  }

  Optional<KnownFile.Content> content() {
    return Optional.ofNullable(digest).map(d -> KnownFile.Content.of(d, location.path()));
  }
}
