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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.corpus.Specimens;
import org.rapporteur.corpus.alert.Alert;
import org.rapporteur.corpus.alert.AlertsFile;
import org.rapporteur.web.Room;
import org.rapporteur.web.SpecimenIndex;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The description of the interface is valid, and every operation in it answers as it says.
class OpenApiTest {
  private static final JsonMapper JSON = JsonMapper.shared();

  /// What stands in paths for a passage, a document, an instrument or a party.
  private static final String NAMED = "/[0-9a-f]{16}|/lanzarote|/XCV";

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
    room = Room.of(index);
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
        "XCV");
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
