package org.rapporteur.ingest.office;

import java.util.Locale;

/// How an automatic number is printed.
public enum Numerals {
  DECIMAL,
  DECIMAL_ZERO,
  UPPER_ROMAN,
  LOWER_ROMAN,
  /// a … z, aa, bb, as Word counts.
  LOWER_LETTER,
  UPPER_LETTER,
  /// a … z, aa, ab, as OpenDocument counts.
  LOWER_LETTER_PAIRS,
  UPPER_LETTER_PAIRS,
  ORDINAL,
  DASHED,
  CIRCLED,
  /// *, †, ‡, §, **, as the Chicago Manual of Style has them.
  SIGNS,
  BULLET,
  NONE;

  private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] ROMAN = {
    "m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"
  };

  /// Beyond this a Roman number or a row of equal letters is no longer printed as such.
  private static final int MOST = 4999;

  /// The number as printed; empty for bullets and none.
  public String print(int number) {
    if (number < 1 || number > MOST) {
      return this == BULLET || this == NONE ? "" : Integer.toString(number);
    }
    return switch (this) {
      case DECIMAL -> Integer.toString(number);
      case DECIMAL_ZERO -> number < 10 ? "0" + number : Integer.toString(number);
      case UPPER_ROMAN -> roman(number).toUpperCase(Locale.ROOT);
      case LOWER_ROMAN -> roman(number);
      case LOWER_LETTER -> repeated(number);
      case UPPER_LETTER -> repeated(number).toUpperCase(Locale.ROOT);
      case LOWER_LETTER_PAIRS -> counted(number);
      case UPPER_LETTER_PAIRS -> counted(number).toUpperCase(Locale.ROOT);
      case ORDINAL -> number + ordinalEnding(number);
      case DASHED -> "- " + number + " -";
      case CIRCLED ->
          number <= 20 ? Character.toString('①' + number - 1) : Integer.toString(number);
      case SIGNS ->
          "*†‡§".substring((number - 1) % 4, (number - 1) % 4 + 1).repeat((number + 3) / 4);
      case BULLET, NONE -> "";
    };
  }

  private static String roman(int number) {
    StringBuilder out = new StringBuilder();
    int left = number;
    for (int i = 0; i < VALUES.length; i++) {
      while (left >= VALUES[i]) {
        out.append(ROMAN[i]);
        left -= VALUES[i];
      }
    }
    return out.toString();
  }

  private static String repeated(int number) {
    return Character.toString('a' + (number - 1) % 26).repeat((number + 25) / 26);
  }

  private static String counted(int number) {
    String last = Character.toString('a' + (number - 1) % 26);
    return number <= 26 ? last : counted((number - 1) / 26) + last;
  }

  private static String ordinalEnding(int number) {
    int tens = number % 100;
    if (tens >= 11 && tens <= 13) {
      return "th";
    }
    return switch (number % 10) {
      case 1 -> "st";
      case 2 -> "nd";
      case 3 -> "rd";
      default -> "th";
    };
  }
}
