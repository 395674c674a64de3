package org.rapporteur.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.corpus.BatchReport;
import org.rapporteur.corpus.Specimens;
import org.rapporteur.corpus.alert.Alert;
import org.rapporteur.corpus.alert.AlertsFile;
import org.rapporteur.web.FileForm;
import org.rapporteur.web.Room;
import org.rapporteur.web.SpecimenIndex;
import org.rapporteur.web.access.Access;
import org.rapporteur.web.batch.Indexer;
import org.rapporteur.web.upload.UploadLimits;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The description of the interface is valid, and every operation in it answers as it says.
class OpenApiTest {
  private static final JsonMapper JSON = JsonMapper.shared();

  /// What stands in paths for a passage, a document, an instrument, a party or a batch.
  private static final String NAMED = "/[0-9a-f]{16}|/lanzarote|/XCV|(?<=/batches)/1";

  private static final String HEADER = "X-Requested-With";
  private static final String DOCUMENTS = "/api/v1/documents";

  @TempDir private static Path folder;

  private static Room room;
  private static JsonNode description;

  @BeforeAll
  static void open() throws Exception {
    Path documents = folder.resolve("documents");
    Specimens.unpack(documents);
    Files.writeString(documents.resolve("empty.pdf"), "");
    Path index = SpecimenIndex.index(documents, folder.resolve("index"));
    new AlertsFile(index).add(new Alert("prevention", "prevention"));
    AtomicBoolean once = new AtomicBoolean();
    Indexer indexer = Room.indexer(index);
    Indexer onlyOnce =
        (paths, progress, stopped) ->
            once.getAndSet(true)
                ? new BatchReport(Instant.now(), List.of(), List.of(), 0, Duration.ZERO)
                : indexer.run(paths, progress, stopped);
    room = Room.taking(index, documents, UploadLimits.USUAL, Access.OPEN, onlyOnce);
    FileForm form = new FileForm().file("new.txt", "Prevention begins at school.");
    assertThat(room.send("/api/v1/documents", form, HEADER, "test").statusCode()).isEqualTo(202);
    room.get("/collection/batches/1/events"); // until it is over
    description = JSON.readTree(room.get("/api/v1/openapi.json").body());
  }

  @AfterAll
  static void close() throws IOException {
    room.close();
  }

  @Test
  void theDescriptionIsValid() {
    var read = new OpenAPIV3Parser().readContents(description.toString(), null, new ParseOptions());

    assertThat(read.getMessages()).isEmpty();
    assertThat(read.getOpenAPI().getPaths()).hasSizeGreaterThan(15);
  }

  @TestFactory
  List<DynamicTest> everyOperationAnswersAsItIsDescribed() throws Exception {
    List<DynamicTest> tests = new ArrayList<>();
    Map<String, String> parts = parts();
    for (String path : description.get("paths").propertyNames()) {
      JsonNode operation = description.get("paths").get(path).get("get");
      if (operation == null) {
        continue;
      }
      String address = "/api/v1" + filled(path, parts);
      String name = operation.get("operationId").asString();
      tests.add(DynamicTest.dynamicTest(name, () -> answers(operation, address)));
      tests.add(
          DynamicTest.dynamicTest(
              name + " with its examples", () -> answersExamples(operation, address)));
      tests.add(
          DynamicTest.dynamicTest(name + " with what is wrong", () -> refuses(operation, address)));
    }
    return tests;
  }

  /// Passages, documents and instruments that are there.
  private static Map<String, String> parts() throws Exception {
    JsonNode hit =
        JSON.readTree(room.get("/api/v1/passages?q=prevention&limit=1").body()).get("rows").get(0);
    JsonNode documents = JSON.readTree(room.get("/api/v1/documents").body()).get("rows");
    String document =
        documents
            .valueStream()
            .filter(row -> row.get("document").asString().startsWith("report"))
            .map(row -> row.get("id").asString())
            .findFirst()
            .orElseThrow();
    return Map.of(
        "passage",
        hit.get("id").asString(),
        "document",
        document,
        "instrument",
        "lanzarote",
        "party",
        "XCV",
        "batch",
        "1");
  }

  /// What is sent to each operation that changes something.
  private static final Map<String, Changing> CHANGES =
      Map.of(
          "uploadDocuments",
          () -> room.send(DOCUMENTS, new FileForm().file("one.txt", "text"), HEADER, "test"),
          "startBatch",
          () -> room.ask("POST", "/api/v1/batches", "", HEADER, "test"),
          "addAlert",
          () ->
              room.ask(
                  "POST",
                  "/api/v1/alerts",
                  "{\"name\": \"schools\", \"query\": \"school*\"}",
                  HEADER,
                  "test"),
          "removeAlert",
          () -> room.ask("DELETE", "/api/v1/alerts?name=prevention", "", HEADER, "test"));

  private interface Changing {
    HttpResponse<String> answer() throws Exception;
  }

  @TestFactory
  List<DynamicTest> everyChangeIsAnsweredAsItIsDescribed() {
    List<DynamicTest> tests = new ArrayList<>();
    for (Map.Entry<String, JsonNode> path : description.get("paths").properties()) {
      for (Map.Entry<String, JsonNode> method : path.getValue().properties()) {
        JsonNode operation = method.getValue();
        if (!method.getKey().equals("get")) {
          String name = operation.get("operationId").asString();
          String address = "/api/v1" + path.getKey();
          String verb = method.getKey().toUpperCase(Locale.ROOT);
          tests.add(DynamicTest.dynamicTest(name, () -> changes(operation, name)));
          tests.add(
              DynamicTest.dynamicTest(
                  name + " without what is needed", () -> refuses(operation, verb, address)));
        }
      }
    }
    assertThat(tests).hasSize(2 * CHANGES.size());
    return tests;
  }

  private static void changes(JsonNode operation, String name) throws Exception {
    HttpResponse<String> answer = CHANGES.get(name).answer();
    assertThat(answer.body()).isNotEmpty();
    String status = String.valueOf(answer.statusCode());
    assertThat(status).startsWith("2");
    check(operation, status, "application/json", answer.body());
  }

  private static void refuses(JsonNode operation, String verb, String address) throws Exception {
    for (String[] headers :
        List.of(
            new String[] {},
            new String[] {HEADER, " "},
            new String[] {HEADER, "test", "Sec-Fetch-Site", "cross-site"},
            new String[] {HEADER, "test", "Sec-Fetch-Site", "same-site"},
            new String[] {HEADER, "test", "Origin", "https://elsewhere.example"},
            new String[] {HEADER, "test", "Origin", "null"})) {
      HttpResponse<String> answer = room.ask(verb, address, "{}", headers);
      assertThat(answer.statusCode()).as(List.of(headers).toString()).isEqualTo(403);
      check(operation, "403", "application/problem+json", answer.body());
    }
    HttpResponse<String> wrong = room.ask(verb, address + "?nothing=1", "{}", HEADER, "test");
    assertThat(wrong.statusCode()).isEqualTo(400);
    check(operation, "400", "application/problem+json", wrong.body());
  }

  private static String filled(String path, Map<String, String> parts) {
    String filled = path;
    for (Map.Entry<String, String> part : parts.entrySet()) {
      filled = filled.replace("{" + part.getKey() + "}", part.getValue());
    }
    assertThat(filled).doesNotContain("{");
    return filled;
  }

  /// A file answers in each format, and what is not asked for by its name is the first.
  private static void answersFile(JsonNode operation, String address) throws Exception {
    JsonNode content = operation.at("/responses/200/content");
    for (JsonNode parameter : operation.get("parameters")) {
      if (parameter.get("name").asString().equals("format")) {
        for (JsonNode format : parameter.at("/schema/enum")) {
          HttpResponse<String> file = room.get(address + "?format=" + format.asString());
          assertThat(file.statusCode()).as(file.body()).isEqualTo(200);
          assertThat(file.body()).isNotEmpty();
          assertThat(content.propertyNames()).contains(type(file));
        }
      }
    }
    assertThat(type(room.get(address))).isEqualTo(content.propertyNames().iterator().next());
    String browser = type(room.get(address, "Accept", "text/html, */*;q=0.1"));
    assertThat(browser.equals("text/html")).isEqualTo(content.has("text/html"));
  }

  private static String type(HttpResponse<String> response) {
    return response.headers().firstValue("Content-Type").orElseThrow().replaceFirst(";.*", "");
  }

  private static boolean isFile(JsonNode operation) {
    return !operation.at("/responses/200/content").has("application/json");
  }

  private static void answers(JsonNode operation, String address) throws Exception {
    if (isFile(operation)) {
      answersFile(operation, address);
      return;
    }
    HttpResponse<String> json = room.get(address);
    assertThat(json.statusCode()).as(json.body()).isEqualTo(200);
    check(operation, "200", "application/json", json.body());

    String rows = room.get(address, "Accept", "application/x-ndjson").body();
    boolean page = JSON.readTree(json.body()).has("rows");
    assertThat(rows).as("an operation without rows in the specimens shows nothing").isNotEmpty();
    if (!page) {
      check(operation, "200", "application/json", rows);
    }
    for (String format : List.of("csv", "xlsx")) {
      HttpResponse<String> other = room.get(address + "?format=" + format);
      assertThat(other.statusCode()).isEqualTo(200);
      String type = other.headers().firstValue("Content-Type").orElseThrow();
      assertThat(operation.at("/responses/200/content").propertyNames())
          .contains(type.replaceFirst(";.*", ""));
    }
    if (operation.get("responses").has("304")) {
      String tag = json.headers().firstValue("ETag").orElseThrow();
      HttpResponse<String> again = room.get(address, "If-None-Match", tag);
      assertThat(again.statusCode()).isEqualTo(304);
      assertThat(again.body()).isEmpty();
      assertThat(room.get(address, "If-None-Match", tag, "Accept", "text/csv").statusCode())
          .isEqualTo(200);
    }
  }

  /// Each parameter with its example, one at a time.
  private static void answersExamples(JsonNode operation, String address) throws Exception {
    for (JsonNode parameter : operation.get("parameters")) {
      if (parameter.get("in").asString().equals("query") && parameter.has("example")) {
        JsonNode example = parameter.get("example");
        String value = (example.isArray() ? example.get(0) : example).asString();
        HttpResponse<String> answer =
            room.get(address + "?" + parameter.get("name").asString() + "=" + encoded(value));
        if (isFile(operation)) {
          assertThat(answer.statusCode()).as(answer.body()).isIn(200, 404);
        } else {
          assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
          check(operation, "200", "application/json", answer.body());
        }
      }
    }
  }

  private static void refuses(JsonNode operation, String address) throws Exception {
    List<String> wrong = new ArrayList<>(List.of("nothing=1", "format=doc"));
    for (JsonNode parameter : operation.get("parameters")) {
      if (parameter.get("in").asString().equals("query")
          && !List.of("q", "entry", "format").contains(parameter.get("name").asString())) {
        wrong.add(parameter.get("name").asString() + "=" + encoded("<script>=1"));
      }
    }
    for (String query : wrong) {
      HttpResponse<String> answer = room.get(address + "?" + query);
      assertThat(answer.statusCode()).as(query).isEqualTo(400);
      check(operation, "400", "application/problem+json", answer.body());
      assertThat(JSON.readTree(answer.body()).get("parameter").asString())
          .isEqualTo(query.replaceFirst("=.*", ""));
    }
    HttpResponse<String> picture = room.get(address, "Accept", "image/png");
    assertThat(picture.statusCode()).isEqualTo(406);
    check(operation, "406", "application/problem+json", picture.body());
    boolean inPath = !address.equals(address.replaceAll(NAMED, "/0000000000000000"));
    if (inPath) {
      HttpResponse<String> none = room.get(address.replaceAll(NAMED, "/0000000000000000"));
      assertThat(none.statusCode()).isIn(404, 400);
      check(operation, "404", "application/problem+json", none.body());
    }
  }

  private static void check(JsonNode operation, String status, String type, String body) {
    ObjectNode schema =
        (ObjectNode)
            operation
                .get("responses")
                .get(status)
                .get("content")
                .get(type)
                .get("schema")
                .deepCopy();
    schema.set("components", description.get("components"));
    Schema made =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(schema.toString(), InputFormat.JSON);
    assertThat(made.validate(body, InputFormat.JSON)).as(body).isEmpty();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
