package org.rapporteur.web.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class PlacesTest {
  private static final Duration LONG = Duration.ofMinutes(1);

  @Test
  void whoFindsNoPlaceInTimeIsTurnedAway() throws Exception {
    Places places = new Places(2, 1, 1, 1, Duration.ofMillis(1));
    Places.Place first = places.take(Work.QUESTION).orElseThrow();
    assertThat(places.take(Work.QUESTION)).isPresent();
    assertThat(places.take(Work.QUESTION)).isEmpty();
    assertThat(places.take(Work.PICTURE)).as("other work has places of its own").isPresent();

    first.close();
    assertThat(places.take(Work.QUESTION)).isPresent();
  }

  @Test
  void thoseWhoWaitGetAPlaceWhenOneIsLeft() throws Exception {
    Places places = new Places(1, 1, 1, 1, LONG);
    Places.Place first = places.take(Work.EXPORT).orElseThrow();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      Future<Optional<Places.Place>> waiting = threads.submit(() -> places.take(Work.EXPORT));
      first.close();
      assertThat(waiting.get()).isPresent();
    }
  }

  @Test
  void aPlaceIsLeftOnce() throws Exception {
    Places places = new Places(1, 1, 1, 1, Duration.ofMillis(1));
    Places.Place place = places.take(Work.QUESTION).orElseThrow();
    place.close();
    place.close();
    assertThat(places.take(Work.QUESTION)).isPresent();
    assertThat(places.take(Work.QUESTION)).isEmpty();
  }

  @Test
  void notAnyNumberMayWait() throws Exception {
    Places places = new Places(1, 1, 1, 1, LONG);
    Places.Place first = places.take(Work.QUESTION).orElseThrow();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < 64; i++) {
        threads.execute(() -> wait(places));
      }
      while (places.waiting(Work.QUESTION) < 64) {
        Thread.onSpinWait();
      }
      assertThat(places.take(Work.QUESTION)).isEmpty();
      first.close();
    }
  }

  private static void wait(Places places) {
    try {
      places.take(Work.QUESTION).orElseThrow().close();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
