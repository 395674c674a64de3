package org.rapporteur.core.instrument;

/// Roman numerals as chapters carry them.
public final class RomanNumeral {
  private static final String DIGITS = "IVXLC";
  private static final int[] VALUES = {1, 5, 10, 50, 100};

  private RomanNumeral() {}

  /// The value of a numeral in capitals, from `I` to `CCC`.
  ///
  /// @throws IllegalArgumentException if a character is not a Roman digit, or there is none
  public static int valueOf(String numeral) {
    int sum = 0;
    int previous = 0;
    for (int i = numeral.length() - 1; i >= 0; i--) {
      int digit = DIGITS.indexOf(numeral.charAt(i));
      if (digit < 0) {
        throw new IllegalArgumentException("not a Roman numeral: '" + numeral + "'");
      }
      int value = VALUES[digit];
      sum += value < previous ? -value : value;
      previous = value;
    }
    if (sum == 0) {
      throw new IllegalArgumentException("not a Roman numeral: ''");
    }
    return sum;
  }
}
