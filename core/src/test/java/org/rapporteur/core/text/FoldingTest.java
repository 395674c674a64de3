package org.rapporteur.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.core.RandomText;

class FoldingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "the Slovak Republic | SLOVAK REPUBLIC",
        "l’Estonie | Estonie",
        "L'Estonie | estonie",
        "les Pays-Bas | pays‑bas",
        "La Türkiye | turkiye",
        "e\u0301tat | État",
        "Bosnia\u00A0and  Herzegovina | bosnia and herzegovina",
        "Großbritannien | GROSSBRITANNIEN",
        "d’Ivoire | d'ivoire",
        "İstanbul | istanbul"
      })
  void namesMeet(String one, String other) {
    assertThat(Folding.fold(one)).isEqualTo(Folding.fold(other));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Niger | Nigeria",
        "Dominica | Dominican Republic",
        "Laos | Os",
        "Lesotho | Sotho",
        "Theland | land",
        "Guinea | Guinea-Bissau"
      })
  void namesStayApart(String one, String other) {
    assertThat(Folding.fold(one)).isNotEqualTo(Folding.fold(other));
  }

  @Test
  void foldsAnyString() {
    RandomText.strings(5, 20_000, "aÉßıİ’'– \u00A0the l'")
        .forEach(text -> assertThatCode(() -> Folding.fold(text)).doesNotThrowAnyException());
  }
}
