package org.rapporteur.web.view;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.rapporteur.index.CorpusIndex;

/// The newest view of an index. Each request borrows one; after a commit the next request gets a
/// new one, while those that are being answered keep theirs. Thread-safe.
public final class Views implements AutoCloseable {
  private final CorpusIndex index;
  private @Nullable SharedReader newest;
  private boolean closed;

  public Views(CorpusIndex index) {
    this.index = index;
  }

  /// Lends the newest view.
  ///
  /// @throws org.rapporteur.index.IndexException if there is no index, or it cannot be read
  /// @throws IllegalStateException if this is closed
  public synchronized View borrow() throws IOException {
    if (closed) {
      throw new IllegalStateException("the reading room is closed");
    }
    SharedReader known = newest;
    if (known == null || !known.reader().isCurrent()) {
      SharedReader opened = new SharedReader(index.reader());
      newest = opened;
      if (known != null) {
        known.release();
      }
      known = opened;
    }
    known.hold();
    return new View(known);
  }

  /// Lends no more; views that are lent stay open until they are given back.
  @Override
  public synchronized void close() throws IOException {
    closed = true;
    if (newest != null) {
      newest.release();
      newest = null;
    }
  }
}
