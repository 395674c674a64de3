package org.rapporteur.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.corpus.alert.Alert;
import org.rapporteur.corpus.alert.AlertsFile;
import org.rapporteur.web.FileForm;
import org.rapporteur.web.Room;
import org.rapporteur.web.SpecimenIndex;
import org.rapporteur.web.access.Access;
import org.rapporteur.web.access.Account;
import org.rapporteur.web.access.Role;
import org.rapporteur.web.upload.UploadLimits;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What programs change.
@Timeout(60)
class ChangesTest {
  private static final String HEADER = "X-Requested-With";
  private static final String DOCUMENTS = "/api/v1/documents";

  @TempDir Path folder;

  private Path documents;
  private Path index;

  @BeforeEach
  void make() throws Exception {
    documents = Files.createDirectory(folder.resolve("documents"));
    Files.writeString(documents.resolve("note.txt"), "Prevention begins at school.\n");
    index = SpecimenIndex.index(documents, folder.resolve("index"));
  }

  private static JsonNode json(HttpResponse<String> answer) {
    return JsonMapper.shared().readTree(answer.body());
  }

  @Test
  void aProgramAddsDocumentsAndFollowsTheirBatch() throws Exception {
    new AlertsFile(index).add(new Alert("law", "penalties"));
    try (Room room = Room.taking(index, documents)) {
      FileForm files =
          new FileForm()
              .file("law.txt", "The penalties are severe.\n")
              .file("rapporteur.json", "{}")
              .file("empty.pdf", "");
      HttpResponse<String> asked = room.send(DOCUMENTS, files, HEADER, "test");

      assertThat(asked.statusCode()).isEqualTo(202);
      assertThat(json(asked).get("kept").toString()).isEqualTo("[\"law.txt\",\"empty.pdf\"]");
      assertThat(json(asked).get("refused").get(0).asString()).startsWith("rapporteur.json: ");
      String batch = asked.headers().firstValue("Location").orElseThrow();
      room.get(batch.replace("/api/v1", "/collection") + "/events");
      JsonNode done = json(room.get(batch));
      assertThat(done.get("state").asString()).isEqualTo("done");
      assertThat(done.get("changed").asInt()).isEqualTo(1);
      assertThat(done.get("unreadable").asInt()).isEqualTo(1);

      JsonNode changes = json(room.get(batch + "/changes")).get("rows");
      assertThat(changes.get(0).get("change").asString()).isEqualTo("failed");
      assertThat(changes.get(0).get("remedy").asString()).isNotEmpty();
      assertThat(changes.get(1).get("change").asString()).isEqualTo("added");
      String document = changes.get(1).get("id").asString();
      assertThat(room.get("/documents/" + document).statusCode()).isEqualTo(200);
      JsonNode news =
          json(room.get("/api/v1/alerts/news?since=" + done.get("came").asString())).get("rows");
      assertThat(news.get(0).get("text").asString()).isEqualTo("The penalties are severe.");

      assertThat(room.send(DOCUMENTS, files, HEADER, "test").statusCode()).isEqualTo(422);
      assertThat(room.send(DOCUMENTS + "?replace=yes", files, HEADER, "test").statusCode())
          .isEqualTo(202);
      assertThat(json(room.get("/api/v1/batches")).get("rows").size()).isEqualTo(2);
    }
  }

  @Test
  void whatIsNoFormIsAProblem() throws Exception {
    try (Room room = Room.taking(index, documents)) {
      HttpResponse<String> answer = room.ask("POST", DOCUMENTS, "{}", HEADER, "test");

      assertThat(answer.statusCode()).isEqualTo(400);
      assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
      assertThat(json(answer).get("detail").asString()).contains("no form with files");
    }
  }

  @Test
  void aRoomThatTakesNoDocumentsSaysWhy() throws Exception {
    try (Room room = Room.of(index)) {
      FileForm files = new FileForm().file("law.txt", "The penalties are severe.\n");
      for (HttpResponse<String> answer :
          List.of(
              room.send(DOCUMENTS, files, HEADER, "test"),
              room.ask("POST", "/api/v1/batches", "", HEADER, "test"),
              room.get("/api/v1/batches"),
              room.get("/api/v1/batches/1"))) {
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(json(answer).get("detail").asString()).contains("without --allow-upload");
      }
    }
  }

  @Test
  void savedQueriesAreAddedAndRemoved() throws Exception {
    try (Room room = Room.of(index)) {
      String schools = "{\"name\": \"schools\", \"query\": \"school\"}";
      HttpResponse<String> added = room.ask("POST", "/api/v1/alerts", schools, HEADER, "test");
      assertThat(added.statusCode()).isEqualTo(201);
      assertThat(added.body().strip()).isEqualTo("{\"alert\":\"schools\",\"query\":\"school\"}");
      assertThat(new AlertsFile(index).alerts()).containsExactly(new Alert("schools", "school"));

      assertThat(alert(room, schools).statusCode()).isEqualTo(422);
      assertThat(alert(room, "{\"name\": \"wrong\", \"query\": \"(school\"}").statusCode())
          .isEqualTo(422);
      for (String wrong : List.of("", "[]", "{", "{\"name\": 1}", "{\"name\": \"a\"}", "\"a\"")) {
        assertThat(alert(room, wrong).statusCode()).as(wrong).isEqualTo(400);
      }
      assertThat(alert(room, "{\"name\": \"" + "x".repeat(300_000) + "\"}").statusCode())
          .isEqualTo(413);

      String address = "/api/v1/alerts?name=schools";
      assertThat(room.ask("DELETE", address, "", HEADER, "test").statusCode()).isEqualTo(200);
      assertThat(room.ask("DELETE", address, "", HEADER, "test").statusCode()).isEqualTo(404);
      assertThat(new AlertsFile(index).alerts()).isEmpty();
    }
  }

  private static HttpResponse<String> alert(Room room, String json) throws Exception {
    return room.ask("POST", "/api/v1/alerts", json, HEADER, "test");
  }

  @Test
  void onlyEditorsChangeAnything() throws Exception {
    Access access =
        Access.of(
            List.of(
                Account.of("reader", Role.READER, "a secret of readers"),
                Account.of("editor", Role.EDITOR, "a secret of editors")));
    try (Room room =
        Room.taking(index, documents, UploadLimits.USUAL, access, Room.indexer(index))) {
      FileForm files = new FileForm().file("law.txt", "The penalties are severe.\n");
      String reader = basic("reader:a secret of readers");
      String editor = basic("editor:a secret of editors");

      assertThat(room.send(DOCUMENTS, files, HEADER, "x").statusCode()).isEqualTo(401);
      assertThat(room.send(DOCUMENTS, files, HEADER, "x", "Authorization", reader).statusCode())
          .isEqualTo(403);
      assertThat(room.send(DOCUMENTS, files, "Authorization", editor).statusCode())
          .as("what a page of another site makes a browser send")
          .isEqualTo(403);
      assertThat(documents.resolve("law.txt")).doesNotExist();
      assertThat(room.send(DOCUMENTS, files, HEADER, "x", "Authorization", editor).statusCode())
          .isEqualTo(202);
    }
  }

  private static String basic(String account) {
    return "Basic " + Base64.getEncoder().encodeToString(account.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void thePageThatTriesOperationsOutShowsCommandsForThese() throws Exception {
    try (Room room = Room.of(index)) {
      assertThat(room.get("/api").body())
          .contains("-F files=@reply.pdf http://127.0.0.1:8025/api/v1/documents")
          .contains("POST /api/v1/documents")
          .doesNotContain("/api/try/uploadDocuments");
      assertThat(room.get("/api/try/uploadDocuments").statusCode()).isEqualTo(404);
    }
  }
}
