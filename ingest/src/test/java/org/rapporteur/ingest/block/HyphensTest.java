package org.rapporteur.ingest.block;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HyphensTest {
  private final Hyphens hyphens = new Hyphens();

  HyphensTest() {
    hyphens.learn("All information on self-generated images, and on co-operation between parties,");
    hyphens.learn("is given. They cooperate. The Information is self-contained.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "this infor- | mation is",
        "THIS INFOR- | MATION",
        "some par- | ties",
        "l’infor- | mation"
      })
  void ofTheTypesetterStandInsideWordsThatTheDocumentHas(String above, String below) {
    assertThat(hyphens.isTypesetters(above, below)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "self- | generated images",
        "their co- | operation",
        "un- | known",
        "25(1)(a- | c)",
        "a - | b",
        "in 2017- | 2018",
        "- | information"
      })
  void ofTheWordStay(String above, String below) {
    assertThat(hyphens.isTypesetters(above, below)).isFalse();
  }

  @Test
  void atALinesEndTeachNoWord() {
    hyphens.learn("an un-");
    hyphens.learn("kn-");
    assertThat(hyphens.isTypesetters("u-", "n")).isFalse();
    assertThat(new Hyphens().isTypesetters("infor-", "mation")).isFalse();
  }
}
