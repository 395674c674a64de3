package org.rapporteur.web.api;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rapporteur.corpus.listing.Receipts;
import org.rapporteur.web.http.Forgery;
import org.rapporteur.web.http.ProblemJson;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Describes operations for programs, as OpenAPI 3.1 wants it.
final class OpenApi {
  static final String BINARY = "binary";

  private OpenApi() {}

  /// The description of operations.
  static ObjectNode describe(List<Operation> operations) {
    ObjectNode document = node();
    document.put("openapi", "3.1.0");
    document
        .putObject("info")
        .put("title", "Rapporteur")
        .put("version", "1")
        .put(
            "description",
            "Passages, mentions and recommendations of treaty-monitoring documents. What changes"
                + " something is for editors, and needs the header `"
                + Forgery.HEADER
                + "` with any value, which no page of another site can make a browser send.")
        .putObject("license")
        .put("name", "Apache-2.0")
        .put("identifier", "Apache-2.0");
    document.putArray("servers").addObject().put("url", Operation.ROOT);
    ArrayNode tags = document.putArray("tags");
    operations.stream()
        .map(Operation::tag)
        .distinct()
        .forEach(tag -> tags.addObject().put("name", tag));
    ObjectNode paths = document.putObject("paths");
    for (Operation operation : operations) {
      paths
          .withObjectProperty(operation.path())
          .set(operation.result().method(), describe(operation));
    }
    ObjectNode schemas = document.putObject("components").putObject("schemas");
    schemas.set("Receipt", RowSchema.of(Receipts.LISTING));
    schemas.set("Problem", problem());
    for (Operation operation : operations) {
      row(operation.result()).ifPresent(row -> schemas.set(schemaName(operation), row));
    }
    return document;
  }

  private static ObjectNode describe(Operation operation) {
    ObjectNode json = node();
    json.put("operationId", operation.id());
    json.putArray("tags").add(operation.tag());
    json.put("summary", operation.summary());
    if (!operation.about().isEmpty()) {
      json.put("description", operation.about());
    }
    ArrayNode parameters = json.putArray("parameters");
    operation.parameters().stream()
        .filter(parameter -> parameter.place() != Parameter.Place.BODY)
        .forEach(parameter -> parameters.add(describe(parameter)));
    ObjectNode responses = json.putObject("responses");
    switch (operation.result()) {
      case Result.Read read -> responses.set("200", answer(operation, read));
      case Result.Changed<?> changed -> {
        parameters.add(OpenApiChange.header());
        OpenApiChange.body(operation, changed.way())
            .ifPresent(body -> json.set("requestBody", body));
        responses.set(String.valueOf(changed.way().status()), changed(operation));
      }
    }
    if (operation.stable()) {
      responses.putObject("304").put("description", "The answer is still that of `If-None-Match`.");
    }
    for (Map.Entry<String, String> refusal : refusals(operation).entrySet()) {
      ObjectNode response = responses.putObject(refusal.getKey());
      response.put("description", refusal.getValue());
      response
          .putObject("content")
          .putObject(ProblemJson.TYPE)
          .putObject("schema")
          .put("$ref", "#/components/schemas/Problem");
    }
    return json;
  }

  private static Map<String, String> refusals(Operation operation) {
    Map<String, String> refusals = new TreeMap<>();
    refusals.put("400", "A parameter cannot be understood.");
    refusals.put("429", "Too many requests; `Retry-After` says when to come again.");
    refusals.put("503", "Too much is asked at once; `Retry-After` says when to come again.");
    switch (operation.result()) {
      case Result.Read read -> {
        refusals.put("406", "There is no such format.");
        refusals.put("422", "The question looks at too much and was stopped.");
      }
      case Result.Changed<?> changed -> {
        refusals.put(
            "403", "This is for editors, needs the header, or the room was not opened for it.");
        refusals.putAll(OpenApiChange.refusals(changed.way()));
      }
    }
    if (operation.result() instanceof Result.Rows<?>) {
      refusals.put("410", "The index has changed since the first page; begin again.");
    }
    if (operation.result() instanceof Result.File
        || operation.own().stream().anyMatch(one -> one.place() == Parameter.Place.PATH)) {
      refusals.put("404", "There is no such thing in the index.");
    }
    return refusals;
  }

  private static ObjectNode describe(Parameter<?> parameter) {
    ObjectNode json = node();
    boolean inPath = parameter.place() == Parameter.Place.PATH;
    json.put("name", parameter.name());
    json.put("in", inPath ? "path" : "query");
    json.put("description", parameter.about());
    json.put("required", inPath);
    ObjectNode schema = parameter.schema().json();
    if (parameter.many()) {
      json.put("style", "form").put("explode", true);
      ObjectNode array = node();
      array.put("type", "array").put("maxItems", Arguments.MOST).set("items", schema);
      json.set("schema", array);
    } else {
      json.set("schema", schema);
    }
    if (!parameter.example().isEmpty()) {
      if (parameter.many()) {
        json.putArray("example").add(parameter.example());
      } else {
        json.put("example", parameter.example());
      }
    }
    return json;
  }

  private static ObjectNode answer(Operation operation, Result.Read read) {
    ObjectNode response = node();
    response.put("description", operation.summary() + ".");
    ObjectNode content = response.putObject("content");
    if (read instanceof Result.File file) {
      for (String type : file.types().values()) {
        content
            .putObject(type.replaceFirst(";.*", ""))
            .putObject("schema")
            .put("type", "string")
            .put("format", BINARY);
      }
      return response;
    }
    content.putObject(Media.JSON.plainType()).set("schema", json(operation, read));
    for (Media media : List.of(Media.CSV, Media.JSONL, Media.XLSX)) {
      ObjectNode schema = content.putObject(media.plainType()).putObject("schema");
      schema.put("type", "string");
      if (media == Media.XLSX) {
        schema.put("format", BINARY);
      }
    }
    return response;
  }

  private static ObjectNode changed(Operation operation) {
    ObjectNode response = node();
    response.put("description", operation.summary() + ".");
    response
        .putObject("content")
        .putObject(Media.JSON.plainType())
        .putObject("schema")
        .put("$ref", "#/components/schemas/" + schemaName(operation));
    return response;
  }

  private static ObjectNode json(Operation operation, Result.Read read) {
    String row = "#/components/schemas/" + schemaName(operation);
    return switch (read) {
      case Result.One<?> one -> node().put("$ref", row);
      case Result.Rows<?> rows -> {
        ObjectNode page = node();
        page.put("type", "object");
        ObjectNode properties = page.putObject("properties");
        properties.putObject("rows").put("type", "array").putObject("items").put("$ref", row);
        ObjectNode next = properties.putObject("next");
        next.putArray("type").add("string").add("null");
        next.put("description", "The cursor of the page after, null on the last page.");
        properties
            .putObject("total")
            .put("type", "integer")
            .put("description", "How many rows there are on all pages, where that is known yet.");
        properties.putObject("receipt").put("$ref", "#/components/schemas/Receipt");
        page.putArray("required").add("rows").add("next");
        page.put("additionalProperties", false);
        yield page;
      }
      case Result.File file -> throw new IllegalArgumentException(operation.id() + " has no JSON");
    };
  }

  private static Optional<ObjectNode> row(Result result) {
    return switch (result) {
      case Result.One<?> one -> Optional.of(RowSchema.of(one.listing()));
      case Result.Rows<?> rows -> Optional.of(RowSchema.of(rows.listing()));
      case Result.Changed<?> changed -> Optional.of(RowSchema.of(changed.listing()));
      case Result.File file -> Optional.empty();
    };
  }

  /// The name of the schema of its rows: `searchPassages` answers `SearchPassagesRow`s.
  private static String schemaName(Operation operation) {
    String id = operation.id();
    return Character.toUpperCase(id.charAt(0)) + id.substring(1) + "Row";
  }

  private static ObjectNode problem() {
    ObjectNode schema = node();
    schema.put("type", "object");
    schema.put("description", "RFC 9457.");
    ObjectNode properties = schema.putObject("properties");
    properties.putObject("type").put("type", "string").put("format", "uri-reference");
    properties.putObject("title").put("type", "string");
    properties.putObject("status").put("type", "integer");
    properties.putObject("detail").put("type", "string");
    properties
        .putObject("parameter")
        .put("type", "string")
        .put("description", "The parameter that cannot be understood.");
    properties
        .putObject("position")
        .put("type", "integer")
        .put("description", "Where in the query, in UTF-16 units from 0.");
    schema.putArray("required").add("type").add("title").add("status");
    return schema;
  }

  private static ObjectNode node() {
    return JsonNodeFactory.instance.objectNode();
  }
}
