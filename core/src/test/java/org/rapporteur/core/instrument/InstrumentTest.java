package org.rapporteur.core.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class InstrumentTest {
  private static final Instruments INSTRUMENTS = Instruments.bundled();

  private final Instrument lanzarote = INSTRUMENTS.require("lanzarote");
  private final Questionnaire second = lanzarote.questionnaire("2").orElseThrow();

  @Test
  void aRangeOfArticlesHoldsThoseBetween() {
    assertThat(lanzarote.articlesBetween(18, 23))
        .extracting(Provision::toString)
        .containsExactly("18", "19", "20", "21", "22", "23");
  }

  @Test
  void aRangeLeavesOutArticlesThatAreNot() {
    assertThat(lanzarote.articlesBetween(49, 60))
        .extracting(Provision::article)
        .containsExactly("49", "50");
    assertThat(lanzarote.articlesBetween(23, 18)).isEmpty();
  }

  @Test
  void aRangeIsCountedWhereTheArticlesAreNotKnown() {
    assertThat(INSTRUMENTS.require("crc").articlesBetween(34, 36))
        .extracting(Provision::article)
        .containsExactly("34", "35", "36");
  }

  @Test
  void anUnknownInstrumentIsRefusedWithTheKnownOnes() {
    assertThat(INSTRUMENTS.byId("lanzarotte")).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> INSTRUMENTS.require("lanzarotte"))
        .withMessageContaining("'lanzarotte'")
        .withMessageContaining("lanzarote, ");
  }

  @Test
  void aSubQuestionConcernsWhatTheQuestionAroundItConcerns() {
    assertThat(second.provisionsOf(Question.parse("1.1.a")))
        .isEqualTo(second.provisionsOf(Question.parse("1.1")))
        .contains(Provision.parse("8(1)"));
    assertThat(second.provisionsOf(Question.of(99))).isEmpty();
  }

  @Test
  void aQuestionnaireRefusesAQuestionListedTwice() {
    QuestionEntry entry = new QuestionEntry(Question.of(1), "a label", List.of());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Questionnaire("2", List.of(entry, entry)))
        .withMessageContaining("1");
  }

  @Test
  void aRoundCoversTheYearsFromItsQuestionnaireToItsReport() {
    MonitoringRound round = lanzarote.round("2").orElseThrow();
    assertThat(round.covers(2017)).isTrue();
    assertThat(round.covers(2022)).isTrue();
    assertThat(round.covers(2016)).isFalse();
    assertThat(round.covers(2023)).isFalse();
    assertThat(round.sortedParties()).isSorted();
  }
}
