package org.rapporteur.core.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RomanNumeralTest {
  @ParameterizedTest
  @CsvSource({
    "I, 1",
    "II, 2",
    "III, 3",
    "IV, 4",
    "V, 5",
    "VI, 6",
    "VIII, 8",
    "IX, 9",
    "X, 10",
    "XI, 11",
    "XIV, 14",
    "XIX, 19",
    "XL, 40",
    "XC, 90",
    "XCIX, 99",
    "C, 100",
    "CCC, 300"
  })
  void hasAValue(String numeral, int value) {
    assertThat(RomanNumeral.valueOf(numeral)).isEqualTo(value);
    assertThat(RomanNumeral.of(value)).isEqualTo(numeral);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "A", "i", "IVa", "4", "IIII", "VV", "VX", "IC", "IIX", "CIVIL", "LIC"})
  void isRefusedIfItIsNone(String numeral) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RomanNumeral.valueOf(numeral))
        .withMessageContaining("'" + numeral + "'");
  }
}
