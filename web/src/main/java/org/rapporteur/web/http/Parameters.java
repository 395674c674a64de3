package org.rapporteur.web.http;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// The parameters of a request, by name. What is missing and what is blank are the same.
///
/// @param values the values of each name, in their order
public record Parameters(Map<String, List<String>> values) {
  public Parameters {
    values = Map.copyOf(values);
  }

  /// The first value of a name, empty if there is none.
  public String text(String name) {
    return all(name).stream().findFirst().orElse("");
  }

  /// All values of a name.
  public List<String> all(String name) {
    return values.getOrDefault(name, List.of()).stream()
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .toList();
  }

  /// The first value of a name, if there is one.
  public Optional<String> optional(String name) {
    return all(name).stream().findFirst();
  }

  /// A whole number.
  ///
  /// @throws HttpProblem if the value is no number from `least` to `most`
  public OptionalInt number(String name, int least, int most) throws HttpProblem {
    String text = text(name);
    if (text.isEmpty()) {
      return OptionalInt.empty();
    }
    try {
      int number = Integer.parseInt(text);
      if (number >= least && number <= most) {
        return OptionalInt.of(number);
      }
    } catch (NumberFormatException e) {
      // Told below.
    }
    throw HttpProblem.say(400, "problem.number", name, least, most, text);
  }
}
