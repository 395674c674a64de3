package org.rapporteur.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.corpus.format.Format;
import org.rapporteur.corpus.format.RowWriter;
import org.rapporteur.corpus.listing.Mentions;
import org.rapporteur.index.CorpusReader;
import org.rapporteur.index.Filters;
import org.rapporteur.index.LedgerRequest;
import org.rapporteur.index.LedgerRow;
import org.rapporteur.index.lucene.LuceneCorpus;
import org.rapporteur.web.Room;
import org.rapporteur.web.SpecimenIndex;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What holds for the operations of the interface for programs.
class ApiTest {
  private static final JsonMapper JSON = JsonMapper.shared();

  @TempDir Path folder;

  private static Room room;

  @BeforeAll
  static void open() throws IOException {
    room = Room.ofSpecimens();
  }

  @AfterAll
  static void close() throws IOException {
    room.close();
  }

  @Test
  void theLedgerIsThatOfTheCommandLineByteForByte() throws Exception {
    StringWriter expected = new StringWriter();
    try (CorpusReader reader =
            LuceneCorpus.open(SpecimenIndex.folder(), SpecimenIndex.VOCABULARY).reader();
        RowWriter<LedgerRow> writer =
            Format.CSV.writer(Mentions.LISTING, OutputStream.nullOutputStream(), expected, 0)) {
      reader.ledger(
          new LedgerRequest(Filters.NONE),
          row -> {
            try {
              writer.row(row);
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
      writer.finish();
    }

    HttpResponse<String> csv = room.get("/api/v1/mentions", "Accept", "text/csv");

    assertThat(csv.body()).isEqualTo(expected.toString());
    assertThat(csv.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/csv");
    assertThat(csv.headers().firstValue("Content-Disposition").orElseThrow())
        .isEqualTo("attachment; filename=\"listMentions.csv\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/mentions?",
        "/api/v1/mentions/uncertain?",
        "/api/v1/passages?q=child*",
        "/api/v1/passages?q=&order=newest",
        "/api/v1/recommendations?",
        "/api/v1/instruments/lanzarote/provisions?"
      })
  void pagesLeadToEveryRowOnce(String address) throws Exception {
    List<String> all = room.get(address + "&format=jsonl").body().lines().toList();
    List<String> paged = new ArrayList<>();
    String cursor = "";
    JsonNode page;
    do {
      page = JSON.readTree(room.get(address + "&limit=97&cursor=" + cursor).body());
      page.get("rows").forEach(row -> paged.add(row.toString()));
      cursor = page.get("next").asString("");
    } while (!page.get("next").isNull());

    assertThat(paged).hasSameSizeAs(all);
    for (int i = 0; i < all.size(); i++) {
      assertThat(JSON.readTree(paged.get(i))).isEqualTo(JSON.readTree(all.get(i)));
    }
  }

  @Test
  void theLastPageCarriesTheReceipt() throws Exception {
    JsonNode page = json("/api/v1/mentions?party=XCV&article=20&limit=1000");

    assertThat(page.get("next").isNull()).isTrue();
    assertThat(page.get("receipt").get("rows").asLong()).isEqualTo(page.get("rows").size());
    assertThat(page.get("total").asLong()).isEqualTo(page.get("rows").size());
    assertThat(json("/api/v1/mentions/receipt?party=XCV&article=20"))
        .isEqualTo(page.get("receipt"));
  }

  @Test
  void aQueryThatCannotBeUnderstoodTellsItsPosition() throws Exception {
    HttpResponse<String> answer = room.get("/api/v1/passages?q=" + encoded("child (law"));

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    JsonNode problem = JSON.readTree(answer.body());
    assertThat(problem.get("type").asString()).isEqualTo("/api#problem-query-syntax");
    assertThat(problem.get("position").asInt()).isEqualTo(6);
    assertThat(problem.get("parameter").asString()).isEqualTo("q");
    assertThat(room.get("/api").body()).contains("id=\"problem-query-syntax\"");
  }

  @ParameterizedTest
  @CsvSource({
    "/api/v1/nowhere, 404",
    "/api/v1/passages/0000000000000000, 404",
    "/api/v1/passages/..%2F..%2Fetc, 400",
    "/api/v1/documents/0000000000000000/passages, 404",
    "/api/v1/passages?limit=0, 400",
    "/api/v1/passages?limit=1001, 400",
    "/api/v1/passages?limit=99999999999999, 400",
    "/api/v1/passages?limit=1&limit=2, 400",
    "/api/v1/passages?party=Nowhereland, 400",
    "/api/v1/passages?cursor=AAAA, 400",
    "/api/v1/mentions?year=2017%20OR%20year:2018, 400",
    "/api/try/nothing, 404"
  })
  void whatIsWrongIsAProblem(String address, int status) throws Exception {
    HttpResponse<String> answer = room.get(address);

    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    assertThat(JSON.readTree(answer.body()).get("status").asInt()).isEqualTo(status);
  }

  @Test
  void aCursorBelongsToItsRequestAndItsCommit() throws Exception {
    Path documents = Files.createDirectories(folder.resolve("documents"));
    Path index = folder.resolve("index");
    Files.writeString(documents.resolve("one.txt"), "Prevention in Corvania.\n\nAnd in Arvenia.\n");
    SpecimenIndex.index(documents, index);
    try (Room own = Room.of(index)) {
      HttpResponse<String> first = own.get("/api/v1/mentions?limit=1");
      String next = JSON.readTree(first.body()).get("next").asString();
      assertThat(own.get("/api/v1/mentions?cursor=" + next).statusCode()).isEqualTo(200);
      assertThat(own.get("/api/v1/mentions?party=XCV&cursor=" + next).body())
          .contains("problem-cursor");

      String tag = first.headers().firstValue("ETag").orElseThrow();
      Files.writeString(documents.resolve("two.txt"), "Prevention in Corvania.\n");
      SpecimenIndex.index(documents, index);

      assertThat(own.get("/api/v1/mentions?cursor=" + next).statusCode()).isEqualTo(410);
      assertThat(own.get("/api/v1/mentions?limit=1", "If-None-Match", tag).statusCode())
          .isEqualTo(200);
    }
  }

  @Test
  void aMoveThatChangesNoContentChangesTheTag() throws Exception {
    Path documents = Files.createDirectories(folder.resolve("documents"));
    Path index = folder.resolve("index");
    Path file = Files.writeString(documents.resolve("one.txt"), "Prevention in Corvania.\n");
    SpecimenIndex.index(documents, index);
    try (Room own = Room.of(index)) {
      String tag = own.get("/api/v1/documents").headers().firstValue("ETag").orElseThrow();
      Files.move(file, documents.resolve("other.txt"));
      SpecimenIndex.index(documents, index);

      HttpResponse<String> after = own.get("/api/v1/documents", "If-None-Match", tag);
      assertThat(after.statusCode()).isEqualTo(200);
      assertThat(after.body()).contains("other.txt");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "text/csv | text/csv",
        "text/html, */*;q=0.1 | application/json",
        "application/x-ndjson;q=0.9, text/csv;q=0.1 | application/x-ndjson",
        "text/* | text/csv",
        "application/json;q=0, text/csv | text/csv"
      })
  void theFormatIsTheOneThatTheClientLikesBest(String accept, String type) throws Exception {
    assertThat(
            room.get("/api/v1/receipt", "Accept", accept)
                .headers()
                .firstValue("Content-Type")
                .orElseThrow())
        .startsWith(type);
    assertThat(
            room.get("/api/v1/receipt?format=jsonl", "Accept", accept)
                .headers()
                .firstValue("Content-Type")
                .orElseThrow())
        .startsWith("application/x-ndjson");
  }

  @Test
  void wordsOfDocumentsAndRequestsAreNothingButWords() throws Exception {
    Path documents = Files.createDirectories(folder.resolve("documents"));
    String hostile = "=HYPERLINK(\"//x\") <script>alert(1)</script> in Corvania \"}],\u2028";
    Files.writeString(documents.resolve("<img src=x onerror=alert(1)>.txt"), hostile + "\n");
    SpecimenIndex.index(documents, folder.resolve("index"));
    try (Room own = Room.of(folder.resolve("index"))) {
      HttpResponse<String> json = own.get("/api/v1/passages?q=alert");
      assertThat(json.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
      assertThat(JSON.readTree(json.body()).get("rows").get(0).get("text").asString())
          .startsWith("=HYPERLINK(\"//x\") <script>");
      assertThat(own.get("/api/v1/passages?q=alert&format=csv").body())
          .contains("\"'=HYPERLINK(\"\"//x\"\")");
      HttpResponse<String> wrong =
          own.get("/api/v1/passages?party=" + encoded("<script>alert(1)</script>"));
      assertThat(wrong.headers().firstValue("Content-Type")).contains("application/problem+json");
    }
  }

  @Test
  void thePageHasAFormForEveryOperation() throws Exception {
    String page = room.get("/api").body();
    JsonNode paths = json("/api/v1/openapi.json").get("paths");

    for (JsonNode path : paths) {
      String id = path.get("get").get("operationId").asString();
      assertThat(page).contains("action=\"/api/try/" + id + "\"");
    }
    assertThat(page).doesNotContain("<script>", " style=", " onclick=");
    HttpResponse<String> tried =
        room.get("/api/try/listProvisions?instrument=lanzarote&format=csv&limit=&cursor=");
    assertThat(tried.statusCode()).isEqualTo(303);
    assertThat(tried.headers().firstValue("Location"))
        .contains("/api/v1/instruments/lanzarote/provisions?format=csv");
    assertThat(
            room.get("/api/try/getPassage?passage=" + encoded("../../x?y"))
                .headers()
                .firstValue("Location"))
        .contains("/api/v1/passages/%2E%2E%2F%2E%2E%2Fx%3Fy");
  }

  private static JsonNode json(String address) throws Exception {
    return JSON.readTree(room.get(address).body());
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
