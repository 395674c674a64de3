package org.rapporteur.index.lucene;

import java.time.Duration;
import java.util.function.LongSupplier;
import org.apache.lucene.index.QueryTimeout;
import org.jspecify.annotations.Nullable;
import org.rapporteur.index.QueryTimeoutException;

/// Until when one question may look for its answer. Handing over what was found is not limited: it
/// takes as long as whoever asked takes the rows.
final class Deadline implements QueryTimeout {
  /// That of a question which takes as long as it takes.
  static final Deadline NEVER = new Deadline(null, () -> 0);

  private final @Nullable Duration limit;
  private final LongSupplier clock;
  private final long begin;

  /// The deadline of a question that begins now.
  ///
  /// @param limit how long it may take, null for as long as it takes
  /// @param clock tells nanoseconds since some moment
  Deadline(@Nullable Duration limit, LongSupplier clock) {
    this.limit = limit;
    this.clock = clock;
    this.begin = clock.getAsLong();
  }

  /// Whether there is none.
  boolean isNever() {
    return limit == null;
  }

  @Override
  public boolean shouldExit() {
    return limit != null && clock.getAsLong() - begin >= limit.toNanos();
  }

  /// Goes on if there is time.
  ///
  /// @throws QueryTimeoutException if there is none
  void check() throws QueryTimeoutException {
    if (shouldExit()) {
      throw passed(null);
    }
  }

  /// What to tell whoever asked.
  ///
  /// @param cause where Lucene stopped, if it was there
  QueryTimeoutException passed(@Nullable Throwable cause) {
    return new QueryTimeoutException(limit == null ? Duration.ZERO : limit, cause);
  }
}
