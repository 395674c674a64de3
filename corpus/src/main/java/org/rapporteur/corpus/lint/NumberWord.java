package org.rapporteur.corpus.lint;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;

/// Numbers as they are written in running text, in digits or in English or French words.
final class NumberWord {
  private static final List<String> ENGLISH =
      List.of(
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen",
          "twenty");
  private static final List<String> FRENCH =
      List.of(
          "deux",
          "trois",
          "quatre",
          "cinq",
          "six",
          "sept",
          "huit",
          "neuf",
          "dix",
          "onze",
          "douze",
          "treize",
          "quatorze",
          "quinze",
          "seize",
          "dix-sept",
          "dix-huit",
          "dix-neuf",
          "vingt");
  private static final Map<String, Integer> VALUES = new HashMap<>();

  static {
    for (List<String> words : List.of(ENGLISH, FRENCH)) {
      for (int i = 0; i < words.size(); i++) {
        VALUES.put(words.get(i), i + 2);
      }
    }
  }

  /// Matches a number from 2 on.
  static final String REGEX =
      "(?:\\d{1,2}|"
          + String.join("|", VALUES.keySet().stream().sorted().toList().reversed())
          + ")";

  private NumberWord() {}

  /// What a number is worth; nothing if the words are none, or stand for less than two.
  static OptionalInt valueOf(String words) {
    String folded = words.toLowerCase(Locale.ROOT);
    Integer known = VALUES.get(folded);
    if (known != null) {
      return OptionalInt.of(known);
    }
    boolean digits = folded.matches("\\d{1,2}") && Integer.parseInt(folded) > 1;
    return digits ? OptionalInt.of(Integer.parseInt(folded)) : OptionalInt.empty();
  }
}
