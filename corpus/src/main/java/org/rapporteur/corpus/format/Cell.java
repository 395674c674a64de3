package org.rapporteur.corpus.format;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A value in a listing.
public sealed interface Cell {
  /// There is no value.
  record None() implements Cell {}

  record Text(String text) implements Cell {}

  /// Several values, maybe none.
  ///
  /// @param separator what stands between the values where they have to share one text
  record Many(List<String> values, String separator) implements Cell {
    public Many {
      values = List.copyOf(values);
    }
  }

  record Whole(long number) implements Cell {}

  record Decimal(double number) implements Cell {}

  /// The text of a value; none if it is null or its text is empty.
  static Cell text(@Nullable Object value) {
    String text = value == null ? "" : value.toString();
    return text.isEmpty() ? new None() : new Text(text);
  }

  /// The value as one text, empty if there is none.
  default String flat() {
    return switch (this) {
      case None none -> "";
      case Text(String text) -> text;
      case Many(List<String> values, String separator) -> String.join(separator, values);
      case Whole(long number) -> Long.toString(number);
      case Decimal(double number) -> Double.toString(number);
    };
  }
}
