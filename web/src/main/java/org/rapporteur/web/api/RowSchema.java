package org.rapporteur.web.api;

import java.util.Set;
import org.rapporteur.corpus.format.Column;
import org.rapporteur.corpus.format.Listing;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// What the rows of a listing look like as JSON: every column is there, and null where there is no
/// value. A column has one type in all listings; those named here are the ones that are no texts.
final class RowSchema {
  private static final Set<String> LISTS =
      Set.of(
          "section",
          "languages",
          "languages_evidence",
          "candidates",
          "addressees",
          "excepted",
          "made_by",
          "rounds",
          "provisions");
  private static final Set<String> WHOLE =
      Set.of(
          "rank",
          "passages",
          "passages_new",
          "pages",
          "pages_unread",
          "reader",
          "taggers",
          "attempts",
          "documents",
          "failed",
          "rows",
          "unresolved",
          "ambiguous",
          "index_version",
          "ordinal",
          "follow_up",
          "start",
          "end");
  private static final Set<String> NUMBERS = Set.of("score", "seconds", "ocr_confidence");

  private RowSchema() {}

  /// The schema of a row.
  static ObjectNode of(Listing<?> listing) {
    ObjectNode schema = JsonNodeFactory.instance.objectNode();
    schema.put("type", "object");
    ObjectNode properties = schema.putObject("properties");
    ArrayNode required = schema.putArray("required");
    for (Column<?> column : listing.columns()) {
      properties.set(column.name(), value(column.name()));
      required.add(column.name());
    }
    schema.put("additionalProperties", false);
    return schema;
  }

  private static ObjectNode value(String name) {
    ObjectNode schema = JsonNodeFactory.instance.objectNode();
    if (LISTS.contains(name)) {
      schema.putArray("type").add("array").add("null");
      schema.putObject("items").put("type", "string");
      return schema;
    }
    String type = WHOLE.contains(name) ? "integer" : NUMBERS.contains(name) ? "number" : "string";
    schema.putArray("type").add(type).add("null");
    return schema;
  }
}
