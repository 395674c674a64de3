package org.rapporteur.web.api;

import java.util.Map;
import java.util.Optional;
import org.rapporteur.web.http.Forgery;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Describes what only operations have that change something.
final class OpenApiChange {
  private OpenApiChange() {}

  /// With what it can be refused, by the statuses of HTTP.
  static Map<String, String> refusals(Result.Way way) {
    return switch (way) {
      case ADD -> Map.of("422", "It cannot be added; the detail says why.");
      case SEND ->
          Map.of(
              "413", "It is too large.",
              "422", "No file can be kept; the detail says why.",
              "507", "The disk is full.");
      case ASK -> Map.of();
      case REMOVE -> Map.of("404", "There is none of this name.");
    };
  }

  /// The header that keeps pages of other sites out.
  static ObjectNode header() {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("name", Forgery.HEADER).put("in", "header").put("required", true);
    json.put("description", "Any value.").put("example", "curl");
    json.putObject("schema").put("type", "string").put("minLength", 1);
    return json;
  }

  /// What is sent with a change, if anything is.
  static Optional<ObjectNode> body(Operation operation, Result.Way way) {
    return switch (way) {
      case ADD -> Optional.of(members(operation));
      case SEND -> Optional.of(files());
      case ASK, REMOVE -> Optional.empty();
    };
  }

  private static ObjectNode members(Operation operation) {
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    body.put("required", true);
    ObjectNode schema =
        body.putObject("content").putObject(Media.JSON.plainType()).putObject("schema");
    schema.put("type", "object");
    ObjectNode properties = schema.putObject("properties");
    ArrayNode required = schema.putArray("required");
    for (Parameter<?> member : operation.own()) {
      ObjectNode property = member.schema().json();
      property.put("description", member.about()).putArray("examples").add(member.example());
      properties.set(member.name(), property);
      required.add(member.name());
    }
    schema.put("additionalProperties", false);
    return body;
  }

  private static ObjectNode files() {
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    body.put("required", true);
    ObjectNode schema =
        body.putObject("content").putObject("multipart/form-data").putObject("schema");
    schema.put("type", "object");
    ObjectNode files = schema.putObject("properties").putObject("files");
    files.put("type", "array").put("description", "One or several files, with their names.");
    files.putObject("items").put("type", "string").put("format", OpenApi.BINARY);
    schema.putArray("required").add("files");
    return body;
  }
}
