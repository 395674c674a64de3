package org.rapporteur.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The arguments of a program: `--option value`, and what stands without an option. Each question
/// takes the answer out, so that in the end nothing unexpected is left.
public final class Arguments {
  private final Map<String, String> options = new LinkedHashMap<>();
  private final List<String> others = new ArrayList<>();

  private Arguments() {}

  /// Parts options from what stands without one.
  ///
  /// @throws IllegalArgumentException if an option has no value
  public static Arguments of(String... arguments) {
    Arguments read = new Arguments();
    for (int i = 0; i < arguments.length; i++) {
      String argument = arguments[i];
      if (!argument.startsWith("--")) {
        read.others.add(argument);
      } else if (i + 1 == arguments.length) {
        throw new IllegalArgumentException(argument + " needs a value");
      } else {
        read.options.put(argument, arguments[++i]);
      }
    }
    return read;
  }

  /// The value of an option.
  public String text(String option, String otherwise) {
    String value = options.remove(option);
    return value == null ? otherwise : value;
  }

  /// The value of an option that counts something.
  ///
  /// @throws IllegalArgumentException if it is not a whole number from 1 to 99,999,999
  public int count(String option, int otherwise) {
    return number(option, text(option, Integer.toString(otherwise)));
  }

  /// The values of an option that counts several things, separated by commas.
  ///
  /// @throws IllegalArgumentException if one is not a whole number from 1 to 99,999,999
  public List<Integer> counts(String option, String otherwise) {
    return Arrays.stream(text(option, otherwise).split(",", -1))
        .map(value -> number(option, value))
        .toList();
  }

  private static int number(String option, String value) {
    if (!value.matches("[1-9]\\d{0,7}")) {
      throw new IllegalArgumentException(
          option + " needs a whole number of 1 or more, not " + value);
    }
    return Integer.parseInt(value);
  }

  /// What stands without an option, when all options have been asked for.
  ///
  /// @throws IllegalArgumentException if something was not asked for
  public List<String> others() {
    for (String unexpected : options.keySet()) {
      throw new IllegalArgumentException("Unexpected argument " + unexpected);
    }
    return List.copyOf(others);
  }

  /// The one thing that stands without an option, when all options have been asked for.
  ///
  /// @param what what it is, for the message
  /// @throws IllegalArgumentException if it is missing or something was not asked for
  public String only(String what) {
    List<String> rest = others();
    if (rest.isEmpty()) {
      throw new IllegalArgumentException("What is missing is " + what);
    }
    if (rest.size() > 1) {
      throw new IllegalArgumentException("Unexpected argument " + rest.get(1));
    }
    return rest.getFirst();
  }
}
