package org.rapporteur.web.view;

import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.rapporteur.index.CorpusIndex;

/// The newest view of an index. Each request borrows one; after a commit the next request gets a
/// new one, while those that are being answered keep theirs. Thread-safe.
public final class Views implements AutoCloseable {
  private final CorpusIndex index;
  private final Duration limit;
  private @Nullable SharedReader newest;
  private boolean closed;

  /// @param limit how long each question may look for its answer
  public Views(CorpusIndex index, Duration limit) {
    this.index = index;
    this.limit = limit;
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
      SharedReader opened = new SharedReader(index.reader(), limit);
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
