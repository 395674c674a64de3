package org.rapporteur.index.query;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// The fields of the query language, in the order in which help lists them.
enum QueryField {
  PARTY("Portugal"),
  ARTICLE("25(1)(e)"),
  RECOMMENDATION("III-24"),
  URGENCY("require"),
  QUESTION("9.1.a"),
  GENRE("reply"),
  VOICE("state"),
  LANGUAGE("fr"),
  YEAR("2017-2022");

  private final String value;

  QueryField(String value) {
    this.value = value;
  }

  /// The field that a query calls by this name, in any case.
  static Optional<QueryField> named(String name) {
    return Arrays.stream(values()).filter(field -> field.name().equalsIgnoreCase(name)).findFirst();
  }

  /// The names of all fields, for messages.
  static String listed() {
    return Arrays.stream(values()).map(QueryField::label).collect(Collectors.joining(", "));
  }

  /// The name in queries.
  String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The field with a value, for messages.
  String example() {
    return label() + ":" + value;
  }
}
