package org.rapporteur.web.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.index.lucene.LuceneCorpus;
import org.rapporteur.web.Room;
import org.rapporteur.web.RoomSettings;
import org.rapporteur.web.SpecimenIndex;

class AccessTest {
  private static final String TOKEN = "a long and boring token";
  private static final Access ACCESS =
      Access.of(
          List.of(
              Account.of("", Role.READER, TOKEN),
              Account.of("vera", Role.EDITOR, "quite another secret")));

  private static String basic(String name, String secret) {
    byte[] both = (name + ":" + secret).getBytes(StandardCharsets.UTF_8);
    return "Basic " + Base64.getEncoder().encodeToString(both);
  }

  @Test
  void thoseComeInWhoKnowTheirSecret() {
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
  void nobodyElseComesIn(String authorization) {
    assertThat(ACCESS.of(authorization)).isEmpty();
  }

  @Test
  void aSecretOfAnotherNameIsNotEnough() {
    assertThat(ACCESS.of(basic("anybody", "quite another secret"))).isEmpty();
  }

  @Test
  void aShortSecretIsRefused() {
    assertThatThrownBy(() -> Account.of("x", Role.READER, "short"))
        .isInstanceOf(IllegalArgumentException.class);
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
        .hasMessageContaining("--token");
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
