package org.rapporteur.ingest.office;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Counts the items of one automatic list on all its levels.
final class ListCounter {
  /// Formats allow nine or ten levels.
  static final int LEVELS = 10;

  private static final Pattern PLACE = Pattern.compile("%(\\d{1,2})");

  /// What symbol fonts draw as a bullet: private-use characters, and the letters by which Word
  /// writes hollow, square and arrow-shaped ones.
  private static final Pattern SYMBOL = Pattern.compile("[\\uE000-\\uF8FFo§ØØ¨ü·]");

  private final int[] counts = new int[LEVELS];
  private final boolean[] counting = new boolean[LEVELS];

  /// Counts an item and prints its label.
  ///
  /// @param level 0 for the outermost
  /// @param levels the levels that the list defines
  String next(int level, Map<Integer, ListLevel> levels) {
    ListLevel own = levels.get(level);
    if (own == null) {
      return "";
    }
    for (int outer = 0; outer < level; outer++) {
      ListLevel above = levels.get(outer);
      if (!counting[outer] && above != null) {
        counts[outer] = above.start();
        counting[outer] = true;
      }
    }
    counts[level] = counting[level] ? counts[level] + 1 : own.start();
    counting[level] = true;
    for (int inner = level + 1; inner < LEVELS; inner++) {
      ListLevel below = levels.get(inner);
      int after = below == null ? ListLevel.ANY : below.restartAfter();
      counting[inner] &= after != ListLevel.ANY && (after == 0 || level >= after);
    }
    return print(own, levels);
  }

  /// Makes the next item of a level its first.
  void restart(int level) {
    counting[level] = false;
  }

  private String print(ListLevel own, Map<Integer, ListLevel> levels) {
    if (own.numerals() == Numerals.BULLET) {
      return SYMBOL.matcher(own.pattern()).matches() ? "•" : own.pattern().strip();
    }
    return PLACE
        .matcher(own.pattern())
        .replaceAll(place -> {
          int level = Integer.parseInt(place.group(1)) - 1;
          ListLevel meant = levels.get(level);
          if (level < 0 || level >= LEVELS || meant == null) {
            return "";
          }
          Numerals numerals = own.legal() ? Numerals.DECIMAL : meant.numerals();
          return Matcher.quoteReplacement(numerals.print(counts[level]));
        })
        .strip();
  }
}
