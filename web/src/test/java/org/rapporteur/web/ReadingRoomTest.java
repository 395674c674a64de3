package org.rapporteur.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.BindException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.index.IndexException;
import org.rapporteur.index.lucene.LuceneCorpus;

/// What holds for every response of the room.
class ReadingRoomTest {
  private static Room room;

  @TempDir Path folder;

  @BeforeAll
  static void open() throws IOException {
    room = Room.ofSpecimens();
  }

  @AfterAll
  static void close() throws IOException {
    room.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/nowhere", "/assets/room.css", "/assets/nothing"})
  void everyResponseIsGuarded(String address) throws Exception {
    HttpResponse<String> response = room.get(address);

    assertThat(response.headers().firstValue("Content-Security-Policy").orElseThrow())
        .contains("default-src 'none'", "frame-ancestors 'none'")
        .doesNotContain("unsafe");
    assertThat(response.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    assertThat(response.headers().firstValue("Referrer-Policy")).contains("no-referrer");
    assertThat(response.headers().firstValue("Server")).isEmpty();
  }

  @Test
  void whatIsNoRequestIsAnsweredWithoutRepeatingIt() throws Exception {
    String answer = raw("GET /<script> HTTP/1.1\r\nHost: localhost\r\nX: \0\r\n\r\n");

    assertThat(answer).startsWith("HTTP/1.1 400").contains("Content-Security-Policy");
    assertThat(answer).doesNotContain("<script>", "Jetty", "jetty");
  }

  @Test
  void whatIsTooLargeIsRefusedAndTheRoomLives() throws Exception {
    assertThat(room.post("/alerts", "name=" + "x".repeat(400_000)).statusCode()).isEqualTo(413);
    assertThat(room.get("/?q=" + "x".repeat(9_000)).statusCode()).isEqualTo(413);
    assertThat(room.get("/?q=" + "x".repeat(60_000)).statusCode()).isBetween(414, 431);
    assertThat(room.get("/?q=" + "x+OR+".repeat(1_500) + "x").body()).contains("300 words");
    assertThat(room.get("/?q=*a*").statusCode()).isIn(200, 422);
    assertThat(room.get("/?q=law").statusCode()).isEqualTo(200);
  }

  @Test
  void whatEndsInTheMiddleIsForgotten() throws Exception {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), room.address().getPort())) {
      socket.getOutputStream().write("GET / HTTP/1.1\r\nHost: lo".getBytes(StandardCharsets.UTF_8));
    }
    assertThat(room.get("/").statusCode()).isEqualTo(200);
  }

  @Test
  void nobodyIsServedUnderTheNameOfAnotherSite() throws Exception {
    assertThat(raw("GET / HTTP/1.1\r\nHost: example.org\r\nConnection: close\r\n\r\n"))
        .startsWith("HTTP/1.1 421");
    assertThat(raw("GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
        .startsWith("HTTP/1.1 200");
  }

  @Test
  void anAssetIsKeptForEverUnderTheAddressThatPagesGive() throws Exception {
    Matcher link =
        Pattern.compile("href=\"(/assets/room.css[^\"]*)\"").matcher(room.get("/").body());
    assertThat(link.find()).isTrue();

    HttpResponse<String> first = room.get(link.group(1));
    assertThat(first.headers().firstValue("Cache-Control").orElseThrow()).contains("immutable");
    String tag = first.headers().firstValue("ETag").orElseThrow();
    assertThat(room.get("/assets/room.css", "If-None-Match", tag).statusCode()).isEqualTo(304);
  }

  @Test
  void theLanguageIsThatOfTheBrowserUntilOneIsChosen() throws Exception {
    assertThat(room.get("/").body()).contains("<html lang=\"en\"");
    assertThat(room.get("/", "Accept-Language", "de, fr-CH;q=0.8, en;q=0.5").body())
        .contains("<html lang=\"fr\"");

    HttpResponse<String> chosen = room.get("/?lang=fr");
    assertThat(chosen.body()).contains("<html lang=\"fr\"");
    assertThat(chosen.headers().allValues("Set-Cookie"))
        .anyMatch(cookie -> cookie.matches("lang=fr;.*HttpOnly; SameSite=Lax"));
    assertThat(room.get("/", "Cookie", "lang=fr").body()).contains("<html lang=\"fr\"");
    assertThat(room.get("/", "Cookie", "lang=zz").body()).contains("<html lang=\"en\"");
  }

  @Test
  void aRoomWithoutIndexDoesNotOpen() {
    assertThatThrownBy(() -> Room.of(folder.resolve("none"))).isInstanceOf(IndexException.class);
  }

  @Test
  void aPortThatIsTakenIsTold() {
    RoomSettings settings =
        new RoomSettings(
            LuceneCorpus.open(SpecimenIndex.folder(), SpecimenIndex.VOCABULARY),
            () -> SpecimenIndex.INSTRUMENTS,
            SpecimenIndex.VOCABULARY,
            RoomSettings.LOOPBACK,
            room.address().getPort());

    assertThatThrownBy(() -> ReadingRoom.open(settings))
        .isInstanceOf(BindException.class)
        .hasMessageContaining("--port");
  }

  private static String raw(String request) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), room.address().getPort());
        OutputStream out = socket.getOutputStream();
        InputStream in = socket.getInputStream()) {
      out.write(request.getBytes(StandardCharsets.ISO_8859_1));
      out.flush();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
