package org.rapporteur.web.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.corpus.BatchReport;
import org.rapporteur.web.Room;
import org.rapporteur.web.SpecimenIndex;
import org.rapporteur.web.access.Access;
import org.rapporteur.web.upload.UploadLimits;

/// Many follow a batch, slowly or not to the end; it does not wait for them.
@Timeout(60)
class FollowingTest {
  private static final String EVENTS = "/collection/batches/1/events";

  @TempDir Path folder;

  private final CountDownLatch goOn = new CountDownLatch(1);
  private final List<Socket> watchers = new ArrayList<>();
  private Room room;

  @BeforeEach
  void open() throws Exception {
    Indexer held =
        (paths, progress, stopped) -> {
          progress.found(1, 1_000);
          try {
            goOn.await();
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
          return new BatchReport(Instant.now(), List.of(), List.of(), 0, Duration.ZERO);
        };
    room = Room.taking(SpecimenIndex.folder(), folder, UploadLimits.USUAL, Access.OPEN, held);
    Room.Visitor visitor = room.visitor("/collection");
    room.post("/collection/batches", "token=" + visitor.token(), "Cookie", visitor.cookie());
  }

  @AfterEach
  void close() throws IOException {
    goOn.countDown();
    for (Socket watcher : watchers) {
      watcher.close();
    }
    room.close();
  }

  private BufferedReader follow() throws IOException {
    Socket socket = new Socket(room.address().getHost(), room.address().getPort());
    watchers.add(socket);
    String request = "GET " + EVENTS + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
    socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
    return new BufferedReader(
        new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
  }

  private static String upTo(BufferedReader in, String words) throws IOException {
    String line = in.readLine();
    while (line != null && !line.contains(words)) {
      line = in.readLine();
    }
    return String.valueOf(line);
  }

  @Test
  void whoComesLaterSeesThePresentState() throws Exception {
    upTo(follow(), "0 of 1 files read");
    watchers.getFirst().close();
    BufferedReader again = follow();
    assertThat(upTo(again, "data:")).contains("0 of 1 files read");
    goOn.countDown();
    assertThat(upTo(again, "event: end")).isEqualTo("event: end");
    assertThat(upTo(follow(), "event:")).isEqualTo("event: end");
  }

  @Test
  void moreThanThereIsRoomForAreSentAwayAndTheOthersServed() throws Exception {
    List<BufferedReader> all = new ArrayList<>();
    for (int i = 0; i < 64; i++) {
      all.add(follow());
      upTo(all.getLast(), "0 of 1 files read");
    }
    assertThat(follow().readLine()).startsWith("HTTP/1.1 503");
    assertThat(room.get("/collection/batches/1").statusCode()).isEqualTo(200);
    goOn.countDown(); // none of them reads on, but for one
    assertThat(upTo(all.getFirst(), "event: end")).isEqualTo("event: end");
  }

  @Test
  void closingTheRoomEndsWhatIsFollowed() throws Exception {
    BufferedReader events = follow();
    upTo(events, "data:");
    Thread closing =
        Thread.ofPlatform()
            .start(() -> {
              try {
                room.close();
              } catch (IOException e) {
                throw new IllegalStateException(e);
              }
            });
    goOn.countDown();
    assertThat(upTo(events, "event: end")).isEqualTo("event: end");
    closing.join();
    room = Room.ofSpecimens();
  }
}
