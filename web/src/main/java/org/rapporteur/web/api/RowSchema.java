package org.rapporteur.web.api;

import java.util.Set;
import org.rapporteur.corpus.format.Column;
import org.rapporteur.corpus.format.Listing;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// What the rows of a listing look like as JSON: every column is there, and null where there is no
/// value. Columns named here are no texts; one that is so in a single listing has the title of that
/// before it.
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
          "recommendations.words",
          "citations",
          "refers_to",
          "refers_to_citations",
          "also_mentions",
          "problems",
          "replaced_text",
          "replaced_citations",
          "rounds",
          "provisions",
          "batches.kept",
          "batches.refused");
  private static final Set<String> WHOLE =
      Set.of(
          "replies.words",
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
          "end",
          "batches.batch",
          "batches.files",
          "batches.files_read",
          "batches.changed",
          "batches.unreadable",
          "batches.unchanged",
          "batches.left");
  private static final Set<String> NUMBERS = Set.of("score", "seconds", "ocr_confidence");

  private RowSchema() {}

  /// The schema of a row.
  static ObjectNode of(Listing<?> listing) {
    ObjectNode schema = JsonNodeFactory.instance.objectNode();
    schema.put("type", "object");
    ObjectNode properties = schema.putObject("properties");
    ArrayNode required = schema.putArray("required");
    for (Column<?> column : listing.columns()) {
      properties.set(column.name(), value(listing.title(), column.name()));
      required.add(column.name());
    }
    schema.put("additionalProperties", false);
    return schema;
  }

  private static ObjectNode value(String title, String name) {
    ObjectNode schema = JsonNodeFactory.instance.objectNode();
    if (LISTS.contains(name) || LISTS.contains(title + "." + name)) {
      schema.putArray("type").add("array").add("null");
      schema.putObject("items").put("type", "string");
      return schema;
    }
    boolean whole = WHOLE.contains(name) || WHOLE.contains(title + "." + name);
    String type = whole ? "integer" : NUMBERS.contains(name) ? "number" : "string";
    schema.putArray("type").add(type).add("null");
    return schema;
  }
}
