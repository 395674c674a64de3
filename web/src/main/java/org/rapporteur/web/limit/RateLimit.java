package org.rapporteur.web.limit;

import java.net.InetAddress;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/// Counts the requests of each client: each has a bucket of tokens, one of which a request takes,
/// and which fills again at an even pace. Thread-safe.
public final class RateLimit {
  /// A bucket holds the tokens of so many seconds.
  private static final int BURST_SECONDS = 10;

  /// Those who have not been seen for longest are forgotten; their bucket is full by then, or the
  /// clients are too many to be told apart anyway.
  private static final int MOST_CLIENTS = 10_000;

  private static final double SECOND = 1e9;

  /// The part of an address of IPv6 that a site is given; the rest it chooses itself.
  private static final int SITE_BYTES = 8;

  private final int perSecond;
  private final LongSupplier clock;

  private final Map<String, Bucket> buckets =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
          return size() > MOST_CLIENTS;
        }
      };

  /// The tokens of a client at a time.
  private record Bucket(double tokens, long at) {}

  /// @param perSecond how many requests a client may send in a second, 0 for any number
  public RateLimit(int perSecond) {
    this(perSecond, System::nanoTime);
  }

  /// @param clock tells nanoseconds since some moment
  RateLimit(int perSecond, LongSupplier clock) {
    this.perSecond = perSecond;
    this.clock = clock;
  }

  /// Counts a request.
  ///
  /// @param address the address from which it comes
  /// @return how long the client must wait before it may ask; no time if it may ask now
  public Duration enter(String address) {
    return perSecond == 0 ? Duration.ZERO : taken(site(address));
  }

  private synchronized Duration taken(String client) {
    long now = clock.getAsLong();
    Bucket before = buckets.getOrDefault(client, new Bucket(most(), now));
    double tokens = Math.min(most(), before.tokens + (now - before.at) / SECOND * perSecond);
    boolean enough = tokens >= 1;
    buckets.put(client, new Bucket(enough ? tokens - 1 : tokens, now));
    return enough
        ? Duration.ZERO
        : Duration.ofNanos((long) Math.ceil((1 - tokens) / perSecond * SECOND));
  }

  private double most() {
    return (double) perSecond * BURST_SECONDS;
  }

  /// How many clients are remembered.
  synchronized int clients() {
    return buckets.size();
  }

  private static String site(String address) {
    try {
      boolean bracketed = address.startsWith("[") && address.endsWith("]");
      String literal = bracketed ? address.substring(1, address.length() - 1) : address;
      byte[] bytes = InetAddress.ofLiteral(literal).getAddress();
      int told = bytes.length > SITE_BYTES ? SITE_BYTES : bytes.length;
      return HexFormat.of().formatHex(Arrays.copyOf(bytes, told));
    } catch (IllegalArgumentException e) {
      return address;
    }
  }
}
