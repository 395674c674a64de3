package org.rapporteur.web.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.index.lucene.LuceneCorpus;
import org.rapporteur.web.Room;
import org.rapporteur.web.RoomSettings;
import org.rapporteur.web.SpecimenIndex;

class AccessTest {
  private static final int FEW_ROUNDS = 1_000;
  private static final String TOKEN = "a long and boring token";
  private static final Access ACCESS =
      Access.of(
          List.of(
              Account.of("", Role.READER, TOKEN, FEW_ROUNDS),
              Account.of("vera", Role.EDITOR, "quite another secret", FEW_ROUNDS)));

  private static final String QUICKLY_TRIED =
      "vera:editor:pbkdf2-sha256:60000:AAAAAAAAAAAAAAAAAAAAAA=="
          + ":AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";

  private static String basic(String name, String secret) {
    byte[] both = (name + ":" + secret).getBytes(StandardCharsets.UTF_8);
    return "Basic " + Base64.getEncoder().encodeToString(both);
  }

  @Test
  void thoseComeInWhoKnowTheirSecret() throws Exception {
    assertThat(ACCESS.of("Bearer " + TOKEN)).contains(Role.READER);
    assertThat(ACCESS.of(basic("anybody", TOKEN))).contains(Role.READER);
    assertThat(ACCESS.of(basic("vera", "quite another secret"))).contains(Role.EDITOR);
    assertThat(ACCESS.of(basic("vera", "quite another secret"))).contains(Role.EDITOR);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "",
        "Basic",
        "Basic ",
        "Basic !!!",
        "Bearer",
        "Bearer x",
        "Digest a",
        "Basic dmVyYTo=",
        "Basic dmVyYTpxdWl0ZSBhbm90aGVyIHNlY3JldCA="
      })
  void nobodyElseComesIn(String authorization) throws Exception {
    assertThat(ACCESS.of(authorization)).isEmpty();
  }

  @Test
  void aSecretOfAnotherNameIsNotEnough() throws Exception {
    assertThat(ACCESS.of(basic("anybody", "quite another secret"))).isEmpty();
  }

  @Test
  void aShortSecretIsRefused() {
    assertThatThrownBy(() -> Account.of("x", Role.READER, "short"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void thoseWhoTryAtOnceWaitAndNotAllOfThem() throws Exception {
    Access access = Access.of(List.of(Account.parse(QUICKLY_TRIED)));
    int clients = 60;
    CountDownLatch begun = new CountDownLatch(clients);
    AtomicInteger turnedAway = new AtomicInteger();
    try (ExecutorService threads = Executors.newFixedThreadPool(clients)) {
      for (int i = 0; i < clients; i++) {
        String secret = "a wrong secret, number " + i;
        threads.execute(() -> {
          begun.countDown();
          try {
            begun.await();
            assertThat(access.of(basic("vera", secret))).isEmpty();
          } catch (Access.Busy e) {
            turnedAway.incrementAndGet();
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        });
      }
    }
    assertThat(turnedAway.get()).isPositive().isLessThan(clients);
  }

  @Test
  void aRoomThatOthersReachIsNotOpened() {
    assertThatThrownBy(() ->
            new RoomSettings(
                LuceneCorpus.open(SpecimenIndex.folder(), SpecimenIndex.VOCABULARY),
                () -> SpecimenIndex.INSTRUMENTS,
                SpecimenIndex.VOCABULARY,
                "0.0.0.0",
                0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("--users-file");
  }

  @Test
  void everyAddressIsGuarded() throws Exception {
    try (Room room = Room.guarded(ACCESS)) {
      for (String address :
          List.of("/", "/?q=law", "/assets/room.css", "/api/v1/search?q=law", "/nowhere")) {
        assertThat(room.get(address).statusCode()).as(address).isEqualTo(401);
      }
      assertThat(room.get("/", "Authorization", "Bearer " + TOKEN).statusCode()).isEqualTo(200);
    }
  }

  @Test
  void aReaderChangesNothing() throws Exception {
    try (Room room = Room.guarded(ACCESS)) {
      String reader = "Bearer " + TOKEN;
      assertThat(room.get("/alerts", "Authorization", reader).body())
          .doesNotContain("method=\"post\"");
      assertThat(room.post("/alerts", "name=a&query=law", "Authorization", reader).statusCode())
          .isEqualTo(403);
    }
  }
}
