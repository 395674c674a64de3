package org.rapporteur.corpus.gold;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// An object of a gold file. Whatever is not as the schema has it is an [IllegalArgumentException]
/// with the reason.
final class GoldObject {
  private final JsonNode node;

  /// @param allowed the members that it may have
  GoldObject(JsonNode node, Set<String> allowed) {
    this.node = node;
    if (!node.isObject()) {
      throw new IllegalArgumentException("not an object: " + node);
    }
    for (String name : node.propertyNames()) {
      if (!allowed.contains(name)) {
        throw new IllegalArgumentException(
            "there is no member \"%s\"; the members are %s"
                .formatted(name, String.join(", ", allowed.stream().sorted().toList())));
      }
    }
  }

  /// Whether it has a member, be it null.
  boolean has(String name) {
    return node.has(name);
  }

  String text(String name) {
    String text = textOrNull(name);
    if (text == null) {
      throw new IllegalArgumentException("\"" + name + "\" is missing");
    }
    return text;
  }

  @Nullable String textOrNull(String name) {
    JsonNode value = node.get(name);
    if (value == null || value.isNull()) {
      return null;
    }
    return text(name, value);
  }

  boolean flag(String name) {
    JsonNode value = node.get(name);
    if (value != null && !value.isBoolean()) {
      throw new IllegalArgumentException("\"" + name + "\" is neither true nor false");
    }
    return value != null && value.booleanValue();
  }

  List<String> texts(String name) {
    List<String> texts = new ArrayList<>();
    elements(name).forEach(element -> texts.add(text(name, element)));
    return texts;
  }

  List<GoldObject> objects(String name, Set<String> allowed) {
    return elements(name).stream().map(element -> new GoldObject(element, allowed)).toList();
  }

  /// The elements of a list, none if the member is missing.
  private List<JsonNode> elements(String name) {
    List<JsonNode> elements = new ArrayList<>();
    JsonNode list = node.get(name);
    if (list != null) {
      if (!list.isArray()) {
        throw new IllegalArgumentException("\"" + name + "\" is not a list");
      }
      list.forEach(elements::add);
    }
    return elements;
  }

  private static String text(String name, JsonNode value) {
    if (!value.isString()) {
      throw new IllegalArgumentException("\"" + name + "\" is not a text: " + value);
    }
    return value.stringValue();
  }
}
