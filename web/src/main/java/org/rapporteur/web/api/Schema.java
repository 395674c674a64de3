package org.rapporteur.web.api;

import java.util.List;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// What a value can be, as JSON Schema tells it.
sealed interface Schema {
  /// Some words.
  ///
  /// @param pattern the regular expression that they match as a whole, empty for any
  record Text(String pattern) implements Schema {}

  /// One of some words.
  record Choice(List<String> words) implements Schema {
    public Choice {
      words = List.copyOf(words);
    }
  }

  /// A whole number from `least` to `most`, which is what is taken where none is given.
  record Whole(int least, int most, int usual) implements Schema {}

  /// The schema of one value.
  default ObjectNode json() {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    switch (this) {
      case Text(String pattern) -> {
        json.put("type", "string");
        if (!pattern.isEmpty()) {
          json.put("pattern", "^(?:" + pattern + ")$");
        }
      }
      case Choice(List<String> words) -> {
        json.put("type", "string");
        words.forEach(json.putArray("enum")::add);
      }
      case Whole(int least, int most, int usual) -> {
        json.put("type", "integer").put("minimum", least).put("maximum", most);
        json.put("default", usual);
      }
    }
    return json;
  }
}
