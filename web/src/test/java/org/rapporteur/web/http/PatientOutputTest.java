package org.rapporteur.web.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class PatientOutputTest {
  private final AtomicLong clock = new AtomicLong(Long.MAX_VALUE - 5); // it may turn over
  private final AtomicLong received = new AtomicLong();

  /// A client that takes its time for each write.
  private OutputStream to(Duration each) {
    return new PatientOutput(
        new OutputStream() {
          @Override
          public void write(int unit) {
            throw new AssertionError("one by one");
          }

          @Override
          public void write(byte[] bytes, int offset, int length) {
            received.addAndGet(length);
            clock.addAndGet(each.toNanos());
          }
        },
        clock::get);
  }

  @Test
  void aSlowLineIsServedToTheEnd() throws Exception {
    try (OutputStream out = to(Duration.ofSeconds(3))) {
      for (int block = 0; block < 1000; block++) {
        out.write(new byte[4096]);
      }
    }
    assertThat(received).hasValue(1000 * 4096);
  }

  @Test
  void aPauseIsForgiven() throws Exception {
    try (OutputStream out = to(Duration.ofSeconds(20))) {
      out.write(new byte[100]);
    }
  }

  @Test
  void whoReadsNextToNothingIsLeft() throws Exception {
    try (OutputStream out = to(Duration.ofSeconds(10))) {
      assertThatThrownBy(
              () -> {
                for (int block = 0; block < 1000; block++) {
                  out.write(new byte[100]);
                }
              })
          .isInstanceOf(IOException.class)
          .hasMessageContaining("too slowly");
    }
    assertThat(received).hasValueLessThan(1000);
  }

  @Test
  void howLongRowsTakeToBeMadeDoesNotCount() throws Exception {
    try (OutputStream out = to(Duration.ofMillis(1))) {
      for (int row = 0; row < 100; row++) {
        clock.addAndGet(Duration.ofMinutes(1).toNanos());
        out.write(new byte[10]);
      }
    }
  }
}
