package org.rapporteur.web.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RateLimitTest {
  private static final int PER_SECOND = 20;
  private static final String CLIENT = "192.0.2.1";

  private final AtomicLong clock = new AtomicLong(Long.MAX_VALUE - 5); // it may turn over
  private final RateLimit limit = new RateLimit(PER_SECOND, clock::get);

  private long admitted(int requests, String client) {
    return IntStream.range(0, requests).filter(n -> limit.enter(client).isZero()).count();
  }

  private void pass(Duration time) {
    clock.addAndGet(time.toNanos());
  }

  @Test
  void aBurstIsAdmittedThenAnEvenPace() {
    assertThat(admitted(500, CLIENT)).isEqualTo(10 * PER_SECOND);
    pass(Duration.ofSeconds(3));
    assertThat(admitted(500, CLIENT)).isEqualTo(3 * PER_SECOND);
    pass(Duration.ofHours(1));
    assertThat(admitted(500, CLIENT)).isEqualTo(10 * PER_SECOND);
  }

  @Test
  void whoWaitsAsLongAsToldIsAdmitted() {
    admitted(500, CLIENT);
    Duration wait = limit.enter(CLIENT);
    assertThat(wait).isPositive().isLessThanOrEqualTo(Duration.ofMillis(50));
    pass(wait);
    assertThat(limit.enter(CLIENT)).isZero();
    assertThat(limit.enter(CLIENT)).isPositive();
  }

  @Test
  void clientsDoNotHinderOneAnother() {
    admitted(500, CLIENT);
    assertThat(limit.enter("192.0.2.2")).isZero();
    assertThat(limit.enter("::1")).isZero();
    assertThat(limit.enter("not an address")).isZero();
  }

  @Test
  void aSiteOfTheNewInternetIsOneClient() {
    assertThat(admitted(500, "2001:db8:1:2::3")).isEqualTo(10 * PER_SECOND);
    assertThat(limit.enter("2001:db8:1:2:ffff::9")).isPositive();
    assertThat(limit.enter("[2001:db8:1:2:0:0:0:5]")).isPositive();
    assertThat(limit.enter("2001:db8:1:3::3")).isZero();
  }

  @Test
  void manyClientsTakeNoMoreMemoryThanSome() {
    IntStream.range(0, 1 << 16).forEach(n -> limit.enter("10.0." + (n >> 8) + "." + (n & 255)));
    assertThat(limit.clients()).isEqualTo(10_000);
  }

  @Test
  void noNumberIsNoLimit() {
    RateLimit none = new RateLimit(0, clock::get);
    assertThat(IntStream.range(0, 10_000)).allMatch(n -> none.enter(CLIENT).isZero());
    assertThat(none.clients()).isZero();
  }
}
