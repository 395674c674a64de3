package org.rapporteur.ingest.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanishLettersTest {
  @ParameterizedTest
  @CsvSource({
    "relaciôn, relación",
    "mitigacién, mitigación",
    "adhesion., adhesión.",
    "pärrafo, párrafo",
    "mâs, más",
    "Repüblica, República",
    "vergüenza, vergüenza",
    "recién, recién",
    "acciones, acciones",
    "niño, niño",
    "también, también",
    "Paris, Paris",
  })
  void lettersThatSpanishLacksAreMended(String read, String meant) {
    assertThat(SpanishLetters.mended(read)).isEqualTo(meant);
  }

  private static boolean isSpanish(String text) {
    return SpanishLetters.isSpanish(new FakeRecogniser(text).page(595, 842, 0));
  }

  @Test
  void aPageIsSpanishByItsShortWords() {
    assertThat(
            isSpanish(
                "El Estado responde al cuestionario del Comité y comunica los datos que las"
                    + " autoridades han reunido por medio de una encuesta en las escuelas"))
        .isTrue();
    assertThat(
            isSpanish(
                "The State replies to the questionnaire of the Committee and sends the data which"
                    + " its authorities have collected in the schools of the country, El Dorado"))
        .isFalse();
    assertThat(
            isSpanish(
                "L'État répond au questionnaire du Comité et transmet les données que ses autorités"
                    + " ont réunies par une enquête dans les écoles de tout le pays cette année"))
        .isFalse();
  }

  @Test
  void tooFewWordsAreNoLanguage() {
    assertThat(isSpanish("El señor y la señora")).isFalse();
  }
}
