package org.rapporteur.index;

import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A question that took longer than it may. Nothing of its answer was handed over. The message is
/// for the person at the screen: what happened, and what to do.
public final class QueryTimeoutException extends IOException {
  private static final long serialVersionUID = 1L;

  private static final double MILLISECONDS = 1000;

  private final Duration limit;

  /// @param limit how long it was allowed to take
  /// @param cause where it was stopped, if that is known
  public QueryTimeoutException(Duration limit, @Nullable Throwable cause) {
    super(
        String.format(
            Locale.ROOT,
            "the search was stopped after %s seconds, because it looks at too much; use fewer words"
                + " and wildcards, write more letters before * and ?, or narrow it by a filter",
            seconds(limit)),
        cause);
    this.limit = limit;
  }

  private static String seconds(Duration limit) {
    return String.valueOf(limit.toMillis() / MILLISECONDS).replaceFirst("\\.0$", "");
  }

  /// How long it was allowed to take.
  public Duration limit() {
    return limit;
  }
}
