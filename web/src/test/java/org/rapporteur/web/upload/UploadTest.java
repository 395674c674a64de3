package org.rapporteur.web.upload;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.corpus.BatchReport;
import org.rapporteur.web.FileForm;
import org.rapporteur.web.Room;
import org.rapporteur.web.SpecimenIndex;
import org.rapporteur.web.access.Access;
import org.rapporteur.web.access.Account;
import org.rapporteur.web.access.Role;
import org.rapporteur.web.batch.Indexer;

/// What comes over the wire, and what of it is kept. No batch reads it.
class UploadTest {
  private static final String DOCUMENTS = "/collection/documents";
  private static final UploadLimits LIMITS = new UploadLimits(1_024, 3_072, 3, 0);

  private static final Indexer NOTHING =
      (paths, progress, stopped) ->
          new BatchReport(Instant.now(), List.of(), List.of(), 0, Duration.ZERO);

  @TempDir Path folder;

  private Path documents;
  private Room room;
  private Room.Visitor visitor;

  @BeforeEach
  void open() throws Exception {
    documents = Files.createDirectory(folder.resolve("documents"));
    room = Room.taking(SpecimenIndex.folder(), documents, LIMITS, Access.OPEN, NOTHING);
    visitor = room.visitor("/collection");
  }

  @AfterEach
  void close() throws IOException {
    room.close();
    assertThat(documents.resolve(Store.STAGING)).doesNotExist();
  }

  private FileForm form() {
    return new FileForm().field("token", visitor.token());
  }

  private HttpResponse<String> send(FileForm form) throws Exception {
    return room.send(DOCUMENTS, form, "Cookie", visitor.cookie());
  }

  private List<String> kept() throws IOException {
    try (Stream<Path> files = Files.walk(documents)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> documents.relativize(file).toString())
          .filter(name -> !name.equals(Store.STAGING + "/lock"))
          .sorted()
          .toList();
    } catch (UncheckedIOException e) {
      if (e.getCause() instanceof NoSuchFileException) {
        return kept(); // one went while the others were listed
      }
      throw e;
    }
  }

  @Test
  void filesAreKeptUnderTheirNames() throws Exception {
    HttpResponse<String> answer =
        send(form().file("reply.txt", "The State answers.").file("Réponse.txt", "L’État répond."));

    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.headers().firstValue("Location")).contains("/collection/batches/1");
    assertThat(kept()).containsExactly("Réponse.txt", "reply.txt");
    assertThat(documents.resolve("Réponse.txt")).hasContent("L’État répond.");
  }

  @Test
  void bytesOfAnyKindComeAsTheyAre() throws Exception {
    byte[] bytes = new byte[900];
    new Random(3).nextBytes(bytes);
    send(form().file("scan.pdf", bytes));

    assertThat(Files.readAllBytes(documents.resolve("scan.pdf"))).isEqualTo(bytes);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../escaped.txt",
        "../../../../tmp/escaped.txt",
        "/tmp/escaped.txt",
        "..\\..\\escaped.txt",
        "%2e%2e%2fescaped.txt",
        "..%c0%af..%c0%afescaped.txt",
        "\u202Ereversed.txt",
        "re\u200Bply.txt",
        "<script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>.txt",
        "{0}{1}.txt",
        "${7*7}.txt",
        "~/.ssh/authorized_keys",
        "name\r\nX-Evil: yes.txt",
        "./././reply.txt",
        "reply.txt/."
      })
  void aHostileNameStaysInTheFolderAndIsTextOnThePage(String name) throws Exception {
    HttpResponse<String> answer = send(form().file(name, "text").file(".hidden", "text"));
    String page = answer.body();
    if (answer.statusCode() == 303) {
      String batch = answer.headers().firstValue("Location").orElseThrow();
      room.get(batch + "/events"); // until it is over
      page = room.get(batch).body();
    }

    assertThat(page).doesNotContain("<script>alert", "<img src=x", "\u202E");
    assertThat(answer.headers().map()).doesNotContainKey("x-evil");
    assertThat(page).contains(".hidden");
    assertThat(kept()).hasSizeLessThanOrEqualTo(1);
    assertThat(kept()).allSatisfy(kept -> assertThat(kept).doesNotContain("/"));
    try (Stream<Path> around = Files.list(folder)) {
      assertThat(around).containsExactly(documents);
    }
  }

  @Test
  void whatSaysWhatOtherDocumentsAreIsRefusedByName() throws Exception {
    HttpResponse<String> answer = send(form().file("rapporteur.json", "{}"));

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("rapporteur.json", "by hand");
    assertThat(kept()).isEmpty();
  }

  @Test
  void aFileThatIsTooLargeIsRefusedAndTheOthersAreKept() throws Exception {
    HttpResponse<String> answer =
        send(form().file("large.txt", "x".repeat(1_025)).file("fits.txt", "x".repeat(1_024)));

    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(kept()).containsExactly("fits.txt");
    assertThat(room.get("/collection/batches/1").body())
        .contains("1 file was not kept", "large.txt", "it is larger than 1 kB");
  }

  @Test
  void anUploadThatIsTooLargeIsRefusedAsAWhole() throws Exception {
    FileForm form = form();
    for (int i = 0; i < 3; i++) {
      form.file(i + ".txt", "x".repeat(1_000));
    }
    HttpResponse<String> answer = send(form);

    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(answer.body()).contains("larger than 3 kB", "Nothing was kept");
    assertThat(kept()).isEmpty();
  }

  @Test
  void tooManyFilesAreRefusedAsAWhole() throws Exception {
    FileForm form = form();
    for (int i = 0; i < 4; i++) {
      form.file(i + ".txt", "x");
    }
    HttpResponse<String> answer = send(form);

    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(answer.body()).contains("more than 3 files");
    assertThat(kept()).isEmpty();
  }

  @Test
  void aFileIsReplacedOnlyIfThatIsChosen() throws Exception {
    send(form().file("reply.txt", "The first."));
    HttpResponse<String> refused = send(form().file("reply.txt", "The second."));
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("there is a file of this name");
    assertThat(documents.resolve("reply.txt")).hasContent("The first.");

    assertThat(send(form().field("replace", "yes").file("reply.txt", "The second.")).statusCode())
        .isEqualTo(303);
    assertThat(documents.resolve("reply.txt")).hasContent("The second.");
  }

  @Test
  void theSecondOfTwoFilesOfOneNameIsNotKept() throws Exception {
    send(form().file("reply.txt", "The first.").file("a/reply.txt", "The second."));

    assertThat(documents.resolve("reply.txt")).hasContent("The first.");
  }

  @Test
  void nothingIsReceivedWithoutTheTokenOfThisServer() throws Exception {
    assertThat(send(new FileForm().file("a.txt", "x")).statusCode()).isEqualTo(403);
    assertThat(send(new FileForm().field("token", "x").file("a.txt", "x")).statusCode())
        .isEqualTo(403);
    assertThat(send(new FileForm().file("a.txt", "x").field("token", visitor.token())).statusCode())
        .isEqualTo(403);
    assertThat(room.send(DOCUMENTS, form().file("a.txt", "x")).statusCode()).isEqualTo(403);
    assertThat(
            room.send(
                    DOCUMENTS,
                    form().file("a.txt", "x"),
                    "Cookie",
                    visitor.cookie(),
                    "Sec-Fetch-Site",
                    "cross-site")
                .statusCode())
        .isEqualTo(403);
    assertThat(
            room.send(
                    DOCUMENTS,
                    form().file("a.txt", "x"),
                    "Cookie",
                    visitor.cookie(),
                    "Origin",
                    "https://elsewhere.example")
                .statusCode())
        .isEqualTo(403);
    assertThat(kept()).isEmpty();
  }

  @Test
  void aFormWithoutFilesSaysSo() throws Exception {
    assertThat(send(form()).statusCode()).isEqualTo(422);
    assertThat(send(form().file("", "")).body()).contains("Choose the files first");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "nothing of the kind",
        "------between0123456789\r\n",
        "------between0123456789\r\nContent-Disposition: form-data; name=\"files\"\r\n",
        "------between0123456789\r\n\r\n\r\n------between0123456789"
      })
  void whatIsNoFormIsRefused(String body) throws Exception {
    assertThat(
            room.post(DOCUMENTS, body, "Content-Type", FileForm.TYPE, "Cookie", visitor.cookie())
                .statusCode())
        .isIn(400, 403, 422);
    assertThat(kept()).isEmpty();
  }

  @Test
  void aControlCharacterInTheHeadOfAFileIsNoForm() throws Exception {
    assertThat(send(form().file("re\u0007ply.txt", "text")).statusCode()).isEqualTo(400);
    assertThat(send(form().file("re\0ply.txt", "text")).statusCode()).isEqualTo(400);
    assertThat(kept()).isEmpty();
  }

  @Test
  void whatBreaksOffLeavesNothing() throws Exception {
    byte[] whole = form().file("first.txt", "whole").file("reply.txt", "x".repeat(900)).bytes();
    try (Socket socket = new Socket(room.address().getHost(), room.address().getPort())) {
      OutputStream out = socket.getOutputStream();
      String head =
          "POST %s HTTP/1.1\r\nHost: localhost\r\nCookie: %s\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n"
              .formatted(DOCUMENTS, visitor.cookie(), FileForm.TYPE, whole.length);
      out.write(head.getBytes(StandardCharsets.UTF_8));
      out.write(whole, 0, whole.length - 500);
      out.flush();
      await(() -> !kept().isEmpty()); // it is being received
      socket.setSoLinger(true, 0);
    }
    await(() -> kept().isEmpty());
    assertThat(room.get("/collection").body()).contains("Nothing yet.");
  }

  @Test
  void aWholeBodyWithoutItsEndLeavesNothing() throws Exception {
    byte[] whole = form().file("reply.txt", "x".repeat(900)).bytes();
    try (Socket socket = new Socket(room.address().getHost(), room.address().getPort())) {
      String head =
          "POST %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nCookie: %s\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n"
              .formatted(DOCUMENTS, visitor.cookie(), FileForm.TYPE, whole.length - 10);
      socket.getOutputStream().write(head.getBytes(StandardCharsets.UTF_8));
      socket.getOutputStream().write(whole, 0, whole.length - 10);
      InputStream in = socket.getInputStream();
      assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).startsWith("HTTP/1.1 400");
    }
    assertThat(kept()).isEmpty();
  }

  /// Each has sent so much that the guard against those who trickle lets it wait for minutes.
  @Test
  void thoseWhoSendSlowlyDoNotKeepTheRoom() throws Exception {
    Path other = Files.createDirectory(folder.resolve("other"));
    UploadLimits limits = UploadLimits.USUAL;
    List<Socket> slow = new ArrayList<>();
    try (Room wide = Room.taking(SpecimenIndex.folder(), other, limits, Access.OPEN, NOTHING)) {
      Room.Visitor somebody = wide.visitor("/collection");
      FileForm form = new FileForm().field("token", somebody.token());
      byte[] begun = form.file("a.txt", "x".repeat(100_000)).bytes();
      String head =
          "POST %s HTTP/1.1\r\nHost: localhost\r\nCookie: %s\r\nContent-Type: %s\r\nContent-Length: 200000\r\n\r\n"
              .formatted(DOCUMENTS, somebody.cookie(), FileForm.TYPE);
      for (int i = 0; i < 8; i++) {
        Socket socket = new Socket(wide.address().getHost(), wide.address().getPort());
        slow.add(socket);
        socket.getOutputStream().write(head.getBytes(StandardCharsets.UTF_8));
        socket.getOutputStream().write(begun, 0, 100_000);
      }
      await(() -> other.resolve(Store.STAGING).toFile().list().length == 9); // with the lock
      FileForm small = new FileForm().field("token", somebody.token()).file("b.txt", "x");
      HttpResponse<String> busy = wide.send(DOCUMENTS, small, "Cookie", somebody.cookie());
      assertThat(busy.statusCode()).isEqualTo(503);
      assertThat(busy.headers().firstValue("Retry-After")).contains("10");
      assertThat(wide.get("/collection").statusCode()).isEqualTo(200);
      slow.getFirst().close();
      await(() -> wide.send(DOCUMENTS, small, "Cookie", somebody.cookie()).statusCode() == 303);
    } finally {
      for (Socket socket : slow) {
        socket.close();
      }
    }
  }

  private interface Condition {
    boolean holds() throws Exception;
  }

  private static void await(Condition condition) throws Exception {
    boolean holds = condition.holds();
    for (int i = 0; i < 500 && !holds; i++) {
      Thread.sleep(10);
      holds = condition.holds();
    }
    assertThat(holds).isTrue();
  }

  @Test
  void aFullDiskIsToldAndNothingIsKept() throws Exception {
    Path other = Files.createDirectory(folder.resolve("other"));
    UploadLimits full = new UploadLimits(1_000, 3_000, 3, Long.MAX_VALUE);
    try (Room crowded = Room.taking(SpecimenIndex.folder(), other, full, Access.OPEN, NOTHING)) {
      Room.Visitor somebody = crowded.visitor("/collection");
      HttpResponse<String> answer =
          crowded.send(
              DOCUMENTS,
              new FileForm().field("token", somebody.token()).file("a.txt", "x"),
              "Cookie",
              somebody.cookie());

      assertThat(answer.statusCode()).isEqualTo(507);
      assertThat(answer.body()).contains("The disk is full", "make room");
      assertThat(other.resolve("a.txt")).doesNotExist();
    }
    Files.delete(other);
  }

  @Test
  void onlyEditorsAddDocuments() throws Exception {
    Path other = Files.createDirectory(folder.resolve("other"));
    Access access =
        Access.of(
            List.of(
                Account.of("reader", Role.READER, "a secret of readers"),
                Account.of("editor", Role.EDITOR, "a secret of editors")));
    String reader = basic("reader:a secret of readers");
    String editor = basic("editor:a secret of editors");
    try (Room guarded = Room.taking(SpecimenIndex.folder(), other, LIMITS, access, NOTHING)) {
      Room.Visitor somebody = guarded.visitor("/collection", "Authorization", editor);
      FileForm form = new FileForm().field("token", somebody.token()).file("a.txt", "x");

      assertThat(guarded.get("/collection", "Authorization", reader).body())
          .contains("Editors add documents here")
          .doesNotContain("<form", other.toString());
      assertThat(
              guarded
                  .send(DOCUMENTS, form, "Cookie", somebody.cookie(), "Authorization", reader)
                  .statusCode())
          .isEqualTo(403);
      assertThat(
              guarded
                  .post("/collection/batches", "token=" + somebody.token(), "Authorization", reader)
                  .statusCode())
          .isEqualTo(403);
      assertThat(guarded.send(DOCUMENTS, form, "Cookie", somebody.cookie()).statusCode())
          .isEqualTo(401);
      assertThat(
              guarded
                  .send(DOCUMENTS, form, "Cookie", somebody.cookie(), "Authorization", editor)
                  .statusCode())
          .isEqualTo(303);
    }
    Files.delete(other.resolve("a.txt"));
    Files.delete(other);
  }

  private static String basic(String account) {
    return "Basic " + Base64.getEncoder().encodeToString(account.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void aRoomThatTakesNoDocumentsHasNoSuchPage() throws Exception {
    try (Room closed = Room.ofSpecimens()) {
      assertThat(closed.get("/").body()).doesNotContain("/collection");
      assertThat(closed.get("/documents").body()).doesNotContain("/collection");
      assertThat(closed.get("/collection").statusCode()).isEqualTo(404);
      assertThat(closed.send(DOCUMENTS, form().file("a.txt", "x")).statusCode()).isEqualTo(404);
    }
  }
}
