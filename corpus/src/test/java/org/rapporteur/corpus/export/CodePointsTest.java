package org.rapporteur.corpus.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CodePointsTest {
  @Test
  void countsCharactersAndNotTheirHalves() {
    String text = "a😀b😀\uD800c";
    CodePoints points = new CodePoints(text);
    for (int offset : new int[] {0, 1, 3, 4, 6, 7, 8}) {
      assertThat(points.at(offset)).isEqualTo(text.codePointCount(0, offset));
    }
  }
}
