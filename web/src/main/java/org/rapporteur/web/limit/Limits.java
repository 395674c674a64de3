package org.rapporteur.web.limit;

import java.time.Duration;

/// How much of the machine visitors may take.
///
/// @param query how long one question may look through the index, longer than no time; writing the
///   answer is not limited, so that any number of rows can be exported
/// @param requestsPerSecond how many requests a client may send in a second, on average over some
///   seconds; 0 for any number
/// @param silence how long a client may be silent in the middle of a request or an answer
public record Limits(Duration query, int requestsPerSecond, Duration silence) {
  private static final Duration SILENCE = Duration.ofSeconds(30);

  /// Far above what a person needs, or a program that asks one thing after the other.
  public static final Limits USUAL = new Limits(Duration.ofSeconds(5), 200, SILENCE);

  /// @throws IllegalArgumentException if a limit is negative, or no question would be answered
  public Limits {
    if (query.isNegative() || query.isZero()) {
      throw new IllegalArgumentException("a question needs some time, not " + query);
    }
    if (requestsPerSecond < 0) {
      throw new IllegalArgumentException("fewer than no requests: " + requestsPerSecond);
    }
    if (!silence.isPositive()) {
      throw new IllegalArgumentException("nobody speaks without pause: " + silence);
    }
  }

  /// Limits for clients that are as fast as usual.
  public Limits(Duration query, int requestsPerSecond) {
    this(query, requestsPerSecond, SILENCE);
  }
}
