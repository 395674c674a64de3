package org.rapporteur.core.instrument;

import java.util.regex.Pattern;

/// Roman numerals as chapters carry them.
public final class RomanNumeral {
  private static final Pattern NUMERAL =
      Pattern.compile("(?=.)C{0,3}(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})");
  private static final String DIGITS = "IVXLC";
  private static final int[] VALUES = {1, 5, 10, 50, 100};

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

  /// Whether it is a numeral in capitals; words made of the same letters, such as `CIVIL`, are not.
  public static boolean isNumeral(String text) {
    return NUMERAL.matcher(text).matches();
  }
}
