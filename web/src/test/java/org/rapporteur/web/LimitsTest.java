package org.rapporteur.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.web.limit.Limits;

/// Nobody takes more of the room than there is for one.
class LimitsTest {
  private static final Limits NO_TIME = new Limits(Duration.ofNanos(1), 0);

  @Test
  void aSearchThatTakesTooLongIsStoppedAndSaysSo() throws Exception {
    try (Room room = Room.limited(NO_TIME)) {
      HttpResponse<String> page = room.get("/?q=law");
      assertThat(page.statusCode()).isEqualTo(422);
      assertThat(page.body())
          .contains("The search was stopped after", "narrow it by a filter", "value=\"law\"");
      assertThat(room.get("/?q=law&lang=fr").body()).contains("La recherche a été arrêtée");

      for (String address :
          List.of(
              "/ledger",
              "/ledger?party=Corvania",
              "/search.csv?q=law",
              "/mentions.xlsx?party=Corvania",
              "/recommendations")) {
        HttpResponse<String> answer = room.get(address);
        assertThat(answer.statusCode()).as(address).isEqualTo(422);
        assertThat(answer.body()).as(address).contains("The search was stopped after");
        assertThat(answer.headers().firstValue("Content-Disposition")).as(address).isEmpty();
      }
      assertThat(room.get("/").statusCode()).isEqualTo(200);
      assertThat(room.get("/documents").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void programsAreToldToo() throws Exception {
    try (Room room = Room.limited(NO_TIME)) {
      for (String address :
          List.of(
              "/api/v1/passages?q=law",
              "/api/v1/passages?q=law&format=csv",
              "/api/v1/facets?q=law",
              "/api/v1/mentions?format=jsonl")) {
        HttpResponse<String> answer = room.get(address);
        assertThat(answer.statusCode()).as(address).isEqualTo(422);
        assertThat(answer.headers().firstValue("Content-Type"))
            .contains("application/problem+json");
        assertThat(answer.body())
            .contains("/api#problem-slow", "The search was stopped after", "\"status\":422");
      }
    }
  }

  @Test
  void whoAsksTooFastIsTurnedAwayForAWhile() throws Exception {
    try (Room room = Room.limited(new Limits(Duration.ofMinutes(1), 1))) {
      for (int request = 0; request < 10; request++) {
        assertThat(room.get("/check?q=law").statusCode()).isEqualTo(200);
      }
      HttpResponse<String> page = room.get("/");
      assertThat(page.statusCode()).isEqualTo(429);
      assertThat(page.headers().firstValue("Retry-After")).contains("1");
      assertThat(page.body()).contains("Too many requests", "<html");

      HttpResponse<String> program = room.get("/api/v1/passages?q=law");
      assertThat(program.statusCode()).isEqualTo(429);
      assertThat(program.headers().firstValue("Content-Type")).contains("application/problem+json");

      assertThat(room.get("/assets/room.css").statusCode()).as("files do not count").isEqualTo(200);
    }
  }
}
