package org.rapporteur.web.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.corpus.BatchRequest;
import org.rapporteur.corpus.Pipeline;
import org.rapporteur.corpus.Specimens;
import org.rapporteur.corpus.alert.Alert;
import org.rapporteur.corpus.alert.AlertsFile;
import org.rapporteur.index.lucene.LuceneCorpus;
import org.rapporteur.ingest.isolation.IsolationSettings;
import org.rapporteur.web.FileForm;
import org.rapporteur.web.Room;
import org.rapporteur.web.SpecimenIndex;
import org.rapporteur.web.access.Access;
import org.rapporteur.web.upload.UploadLimits;

/// The job of the secretariat: a new reply comes in, and is seen everywhere.
@Timeout(120)
class CollectionPagesTest {
  private static final String REPLY = "reply-velmar-isles-2017.txt";

  @TempDir Path folder;

  private Path documents;
  private Path index;
  private String reply;
  private Room room;

  @BeforeEach
  void open() throws Exception {
    documents = Files.createDirectory(folder.resolve("documents"));
    Path specimens = folder.resolve("specimens");
    Specimens.unpack(specimens);
    reply = Files.readString(specimens.resolve(REPLY));
    for (String name : List.of("reply-nordhal-2017.html", "factsheet-arvenia-2023.docx")) {
      Files.move(specimens.resolve(name), documents.resolve(name));
    }
    index = SpecimenIndex.index(documents, folder.resolve("index"));
    new AlertsFile(index).add(new Alert("isles", "party:\"Velmar Isles\""));
    room = Room.taking(index, documents);
  }

  @AfterEach
  void close() throws Exception {
    room.close();
  }

  private HttpResponse<String> add(FileForm files) throws Exception {
    return room.send("/collection/documents", files, "Cookie", visitor.cookie());
  }

  private Room.Visitor visitor;

  private FileForm form() throws Exception {
    visitor = room.visitor("/collection");
    return new FileForm().field("token", visitor.token());
  }

  /// The page of a batch when it is over. Its events come until then.
  private String followed(HttpResponse<String> answer) throws Exception {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
    String address = answer.headers().firstValue("Location").orElseThrow();
    HttpResponse<String> events = room.get(address + "/events");
    assertThat(events.headers().firstValue("Content-Type").orElseThrow())
        .startsWith("text/event-stream");
    assertThat(events.body()).contains("event: state\ndata: {").contains("event: end\ndata: {");
    return room.get(address).body();
  }

  @Test
  void aNewReplyIsSeenInSearchLedgerAndSavedQueries() throws Exception {
    assertThat(room.get("/?q=party%3A%22Velmar+Isles%22&genre=reply").body())
        .doesNotContain("Velmar Isles, reply");
    String page = followed(add(form().file(REPLY, reply)));

    assertThat(page).contains("Done: 1 file is new or changed.", REPLY, "119 passages");
    assertThat(page).contains("isles</a>: 31 new passages").contains("2 files are as they were");
    Matcher document = Pattern.compile("(/documents/[0-9a-f]{16})\">Velmar Isles").matcher(page);
    assertThat(document.find()).isTrue();
    assertThat(room.get(document.group(1)).statusCode()).isEqualTo(200);
    assertThat(room.get("/?q=party%3A%22Velmar+Isles%22&genre=reply").body())
        .contains("Velmar Isles, reply 2017");
    assertThat(room.get("/ledger?party=Velmar+Isles").body()).contains("Velmar Isles, reply 2017");
    Matcher news = Pattern.compile("(/alerts\\?since=[^\"]+)").matcher(page);
    assertThat(news.find()).isTrue();
    assertThat(room.get(news.group(1)).body()).contains("Velmar Isles, reply 2017");
    assertThat(room.get("/documents").body()).contains("/collection\">Add documents");
  }

  @Test
  void aReplyThatIsReplacedKeepsItsAddress() throws Exception {
    String first = followed(add(form().file(REPLY, reply)));
    String changed = reply.replaceFirst("school", "nursery");
    String second = followed(add(form().field("replace", "yes").file(REPLY, changed)));

    assertThat(second).contains("<td>changed</td>", "119 passages; 1 new passage, 1 that is gone");
    assertThat(address(second)).isEqualTo(address(first));
    assertThat(room.get("/collection").body()).contains("/collection/batches/1", "batches/2");
  }

  private static String address(String page) {
    Matcher document = Pattern.compile("/documents/[0-9a-f]{16}").matcher(page);
    assertThat(document.find()).isTrue();
    return document.group();
  }

  @Test
  void whatCameAnotherWayIsFoundByLooking() throws Exception {
    Files.writeString(documents.resolve(REPLY), reply);
    Files.delete(documents.resolve("reply-nordhal-2017.html"));
    Files.createFile(documents.resolve("empty.pdf"));
    visitor = room.visitor("/collection");
    String page =
        followed(
            room.post(
                "/collection/batches", "token=" + visitor.token(), "Cookie", visitor.cookie()));

    assertThat(page).contains("<td>added</td>", "<td>removed</td>", "<td>not read</td>");
    assertThat(page).contains("Done: 2 files are new or changed. 1 could not be read.");
    assertThat(page).contains("the file is empty", "ask the sender for it again");
    assertThat(room.post("/collection/batches", "token=x").statusCode()).isEqualTo(403);
  }

  @Test
  void whatIsAddedIsReadAlsoWhereLookingThroughTheCollectionDoesNotLead() throws Exception {
    room.close();
    Path hidden = Files.createDirectories(documents.resolve(".incoming/replies"));
    room = Room.taking(index, hidden);

    assertThat(followed(add(form().file(REPLY, reply)))).contains("<td>added</td>");
  }

  @Test
  void aFileThatBreaksItsReaderCostsOnlyItself() throws Exception {
    room.close();
    IsolationSettings small = new IsolationSettings(1, 32, Duration.ofSeconds(30), 0);
    Indexer isolated =
        (paths, progress, stopped) -> {
          try (Pipeline pipeline = new Pipeline(() -> SpecimenIndex.INSTRUMENTS, small)) {
            return pipeline.run(
                BatchRequest.of(paths, 1),
                LuceneCorpus.open(index, SpecimenIndex.VOCABULARY),
                progress,
                stopped);
          }
        };
    room = Room.taking(index, documents, UploadLimits.USUAL, Access.OPEN, isolated);
    String monster = "<p>" + "<b>Prevention</b> ".repeat(1_000_000);
    String page = followed(add(form().file("monster.html", monster).file(REPLY, reply)));

    assertThat(page).contains("monster.html", "<td>not read</td>", "memory");
    assertThat(page).contains("Velmar Isles, reply 2017");
  }

  @Test
  void aPageThatFollowsABatchWorksWithoutScripts() throws Exception {
    HttpResponse<String> answer = add(form().file(REPLY, reply));
    String address = answer.headers().firstValue("Location").orElseThrow();
    String page = room.get(address, "Accept-Language", "fr").body();
    if (page.contains("<progress")) {
      assertThat(page).contains("<noscript><meta http-equiv=\"refresh\"", "Lot 1");
    }
    followed(answer);
    assertThat(room.get(address).body()).doesNotContain("refresh", "<progress", "data-events");
    assertThat(room.get("/collection/batches/9").statusCode()).isEqualTo(404);
    assertThat(room.get("/collection/batches/9/events").statusCode()).isEqualTo(404);
    assertThat(room.get("/collection/batches/x").statusCode()).isEqualTo(404);
  }

  @Test
  void closingTheRoomKeepsWhatIsDone() throws Exception {
    add(form().file(REPLY, reply));
    room.close();
    try (Room again = Room.taking(index, documents)) {
      visitor = again.visitor("/collection");
      again.post("/collection/batches", "token=" + visitor.token(), "Cookie", visitor.cookie());
      again.get("/collection/batches/1/events");
      assertThat(again.get("/documents").body()).contains(REPLY);
      assertThat(List.of(documents.toFile().list())).contains(REPLY);
    }
    room = Room.of(index);
  }
}
