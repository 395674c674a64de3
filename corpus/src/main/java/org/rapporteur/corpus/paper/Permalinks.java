package org.rapporteur.corpus.paper;

import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Where the passages of an index can be seen, if anywhere: each has a page of its own in a reading
/// room.
public final class Permalinks {
  /// There is no reading room.
  public static final Permalinks NONE = new Permalinks(null);

  private final @Nullable String room;

  private Permalinks(@Nullable String room) {
    this.room = room;
  }

  /// Permalinks to the reading room at an address.
  ///
  /// @param room the address, such as `http://127.0.0.1:8080`; empty in pages of the room itself
  /// @throws IllegalArgumentException if it is of another scheme than http or https
  public static Permalinks to(URI room) {
    String scheme = room.getScheme();
    if (scheme != null && !scheme.matches("(?i)https?")) {
      throw new IllegalArgumentException("not the address of a reading room: " + room);
    }
    return new Permalinks(room.toString().replaceFirst("/$", ""));
  }

  /// The address of a passage.
  Optional<String> address(Run.Permalink run) {
    return Optional.ofNullable(room).map(base -> base + "/passages/" + run.passageId());
  }
}
