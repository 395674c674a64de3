package org.rapporteur.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.web.limit.Limits;

/// Requests as no browser sends them: each is refused without repeating it, and the next one is
/// answered.
@SuppressWarnings("StringConcatToTextBlock") // every byte counts
class MalformedRequestsTest {
  private static final Duration SHORT = Duration.ofMillis(300);
  private static Room room;

  @BeforeAll
  static void open() throws IOException {
    room = Room.limited(new Limits(Duration.ofMinutes(1), 0, SHORT));
  }

  @AfterAll
  static void close() throws IOException {
    room.close();
  }

  private static Socket socket() throws IOException {
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), room.address().getPort());
    socket.setSoTimeout(20_000);
    return socket;
  }

  private static String answer(Socket socket, String request) throws IOException {
    OutputStream out = socket.getOutputStream();
    InputStream in = socket.getInputStream();
    try {
      out.write(request.getBytes(StandardCharsets.ISO_8859_1));
      out.flush();
    } catch (IOException e) {
      // It has been refused before all of it was sent.
    }
    StringBuilder answer = new StringBuilder();
    try {
      for (int unit = in.read(); unit >= 0; unit = in.read()) {
        answer.append((char) unit);
      }
    } catch (IOException e) {
      // The connection was broken off, which is an answer too.
    }
    return answer.toString();
  }

  private static String raw(String request) throws IOException {
    try (Socket socket = socket()) {
      return answer(socket, request);
    }
  }

  private static String get(String target, String... headers) {
    return "GET "
        + target
        + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
        + String.join("", List.of(headers))
        + "\r\n";
  }

  private static void assertRefused(String answer) {
    assertThat(answer).matches("(?s)HTTP/1\\.[01] (4\\d\\d|505|501) .*");
    assertThat(answer)
        .contains("Content-Security-Policy")
        .doesNotContainIgnoringCase("jetty", "exception", "org.rapporteur", "root:");
  }

  private static void assertAlive() throws Exception {
    assertThat(room.get("/?q=law").statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/%",
        "/%zz",
        "/%00",
        "/..",
        "/../../etc/passwd",
        "/%2e%2e/%2e%2e/etc/passwd",
        "/assets/../../etc/passwd",
        "/assets/..%2f..%2fetc%2fpasswd",
        "/assets/%2e%2e%2froom.css",
        "/assets/..;/room.css",
        "/assets/..%5c..%5croom.css",
        "/assets/%c0%ae%c0%ae/room.css",
        "/documents/..%2f..%2fetc%2fpasswd/original",
        "/documents/%2e%2e/original",
        "/documents/x/pages/%2e%2e",
        "/documents/x/pages/-1",
        "/passages/%2e%2e%2f",
        "/search.%2e%2e",
        "//etc/passwd",
        "/nowhere;jsessionid=1",
        "\\",
        "?q=law",
        "http://example.org/",
        "http://localhost:1/\\..",
      })
  void anAddressThatLeadsNowhereOrOutside(String target) throws Exception {
    assertRefused(raw(get(target)));
    assertAlive();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\r\n\r\n\r\n\u0016\u0003\u0001\u0002\u0000\u0001",
        "GET\r\n\r\n",
        "GET /\r\n\r\n",
        "GET / HTTP/9.9\r\nHost: localhost\r\n\r\n",
        "GET / XTTP/1.1\r\nHost: localhost\r\n\r\n",
        "GET / HTTP/1.1\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: localhost\r\nHost: example.org\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: example.org\r\nConnection: close\r\n\r\n",
        "GET / HTTP/1.0\r\nHost: example.org\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: localhost\r\nBad Header: 1\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: localhost\r\n folded: 1\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nx",
        "GET / HTTP/1.1\r\nHost: localhost\r\nContent-Length: -1\r\n\r\n",
        "POST /alerts HTTP/1.1\r\nHost: localhost\r\nContent-Length: 3\r\n"
            + "Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
        "POST /alerts HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n\r\n",
        "BREW / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
        "TRACE / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
        "PUT / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: 0\r\n\r\n",
        "DELETE /alerts HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
        "CONNECT example.org:443 HTTP/1.1\r\nHost: example.org:443\r\nConnection: close\r\n\r\n",
        "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
      })
  void whatIsNoRequestOrNoneForHere(String request) throws Exception {
    assertRefused(raw(request));
    assertAlive();
  }

  @Test
  void anOldProgramIsAnswered() throws Exception {
    assertThat(raw("GET / HTTP/1.0\r\nHost: localhost\r\n\r\n")).startsWith("HTTP/1.1 200");
    String absolute = room.address().resolve("/").toString();
    String host = room.address().getAuthority();
    assertThat(
            raw("GET " + absolute + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n"))
        .startsWith("HTTP/1.1 200");
  }

  @Test
  void whatIsNoTextIsSearchedForOrRefused() throws Exception {
    for (String query :
        List.of("%ff%fe", "%c3%28", "%ed%a0%80", "%00", "%0d%0aX:+1", "%f0%9f%98%80")) {
      assertThat(raw(get("/?q=" + query)))
          .as(query)
          .matches("(?s)HTTP/1.1 (200|400|422) .*")
          .doesNotContain("\r\nX: 1");
    }
    assertRefused(raw(get("/?q=%zz")));
    assertAlive();
  }

  @Test
  void whatIsTooLargeIsToldWhatIsTooLarge() throws Exception {
    String clauses = "law+OR+".repeat(10_000) + "law";
    assertThat(raw(get("/?q=" + clauses))).contains(" 414 ", "write a shorter query");
    assertThat(raw(get("/", "X-Long: " + "x".repeat(20_000) + "\r\n"))).contains(" 431 ");
    assertThat(raw(get("/", "X: 1\r\n".repeat(5_000)))).contains(" 431 ");
    String chunk = "10000\r\n" + "x".repeat(1 << 16) + "\r\n";
    assertRefused(
        raw(
            "POST /alerts HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n"
                + "Content-Type: application/x-www-form-urlencoded\r\n\r\n"
                + chunk.repeat(8)
                + "0\r\n\r\n"));
    assertAlive();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "GET",
        "GET / HTTP/1.1\r\nHost: local",
        "POST /alerts HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n"
            + "Content-Type: application/x-www-form-urlencoded\r\n\r\nname=",
        "POST /alerts HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n"
            + "Content-Type: application/x-www-form-urlencoded\r\n\r\n5\r\nname=\r\n",
      })
  void whoFallsSilentIsLeft(String beginning) throws Exception {
    List<Socket> many = new ArrayList<>();
    try {
      for (int i = 0; i < 30; i++) {
        Socket socket = socket();
        socket.getOutputStream().write(beginning.getBytes(StandardCharsets.US_ASCII));
        many.add(socket);
      }
      assertAlive();
      for (Socket socket : many) {
        assertThat(answer(socket, "")).doesNotContain("HTTP/1.1 200");
      }
    } finally {
      for (Socket socket : many) {
        socket.close();
      }
    }
    assertAlive();
  }
}
