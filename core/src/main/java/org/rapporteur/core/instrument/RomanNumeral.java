package org.rapporteur.core.instrument;

import java.util.regex.Pattern;

/// Roman numerals as chapters carry them.
public final class RomanNumeral {
  private static final Pattern NUMERAL =
      Pattern.compile("(?=.)C{0,3}(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})");
  private static final String DIGITS = "IVXLC";
  private static final int[] VALUES = {1, 5, 10, 50, 100};

  private static final int[] TENS = {100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] SIGNS = {"C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};

  private RomanNumeral() {}

  /// The value of a numeral in capitals, from `I` to `CCCXCIX`.
  ///
  /// @throws IllegalArgumentException if it is not a numeral as one writes it, such as `IIII`
  public static int valueOf(String numeral) {
    if (!isNumeral(numeral)) {
      throw new IllegalArgumentException("not a Roman numeral: '" + numeral + "'");
    }
    int sum = 0;
    int previous = 0;
    for (int i = numeral.length() - 1; i >= 0; i--) {
      int value = VALUES[DIGITS.indexOf(numeral.charAt(i))];
      sum += value < previous ? -value : value;
      previous = value;
    }
    return sum;
  }

  /// The numeral of a number from 1 to 399.
  ///
  /// @throws IllegalArgumentException if there is none
  public static String of(int number) {
    if (number < 1 || number > 399) {
      throw new IllegalArgumentException("no Roman numeral is used for " + number);
    }
    StringBuilder numeral = new StringBuilder();
    int rest = number;
    for (int i = 0; i < TENS.length; i++) {
      for (; rest >= TENS[i]; rest -= TENS[i]) {
        numeral.append(SIGNS[i]);
      }
    }
    return numeral.toString();
  }

  /// Whether it is a numeral in capitals; words made of the same letters, such as `CIVIL`, are not.
  public static boolean isNumeral(String text) {
    return NUMERAL.matcher(text).matches();
  }
}
