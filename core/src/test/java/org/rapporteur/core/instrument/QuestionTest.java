package org.rapporteur.core.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.core.RandomText;

class QuestionTest {
  @ParameterizedTest
  @ValueSource(strings = {"1", "16", "9.1", "9.12", "9.1.a", "13.a"})
  void printsAsItReads(String canonical) {
    assertThat(Question.parse(canonical)).hasToString(canonical);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "0", "00", "0.1", "9.", "9.0", "9.0.a", "09", "9.01", ".1", "9.1.A", "9.1.ab", "9a",
        "9 .1", "1234", "Q 9"
      })
  void refusesWhatIsNotCanonicalAndSaysHowToWriteIt(String text) {
    assertThat(Question.tryParse(text)).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Question.parse(text))
        .withMessageContaining("'" + text + "'")
        .withMessageContaining("9.1.a");
  }

  @ParameterizedTest
  @CsvSource({
    "9, 9",
    "9, 9.1",
    "9, 9.1.a",
    "9.1, 9.1",
    "9.1, 9.1.a",
    "9.1.a, 9.1.a",
    "13, 13.a",
    "13.a, 13.a"
  })
  void containsItselfAndItsParts(String outer, String inner) {
    assertThat(Question.parse(outer).contains(Question.parse(inner))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "9, 1",
    "1, 16",
    "9.1, 9",
    "9.1, 9.2",
    "9.1, 9.12",
    "9.1.a, 9.1",
    "9.1.a, 9.1.b",
    "13.a, 13",
    "13.a, 13.1.a",
    "13.1, 13.a",
    "13.1.a, 13.a"
  })
  void containsNothingElse(String outer, String other) {
    assertThat(Question.parse(outer).contains(Question.parse(other))).isFalse();
  }

  @Test
  void goesOutwardsStepByStep() {
    Question item = Question.parse("9.1.a");
    assertThat(item.parent()).contains(Question.parse("9.1"));
    assertThat(item.parent().flatMap(Question::parent)).contains(Question.of(9));
    assertThat(Question.of(9).parent()).isEmpty();
    assertThat(Question.parse("13.a").parent()).contains(Question.of(13));
  }

  @Test
  void isBuiltStepByStep() {
    assertThat(Question.of(9).part(1).letter("a")).isEqualTo(Question.parse("9.1.a"));
    assertThat(Question.of(13).letter("b")).isEqualTo(Question.parse("13.b"));
    assertThatIllegalArgumentException().isThrownBy(() -> Question.of(0));
    assertThatIllegalArgumentException().isThrownBy(() -> Question.of(1).letter("ab"));
  }

  @Test
  void standsInTheOrderOfTheQuestionnaire() {
    assertThat(
            List.of("16", "9.1.b", "9", "9.10", "9.2", "9.1.a", "9.1", "1").stream()
                .map(Question::parse))
        .satisfies(questions ->
            assertThat(questions.stream().sorted().map(Question::toString))
                .containsExactly("1", "9", "9.1", "9.1.a", "9.1.b", "9.2", "9.10", "16"));
  }

  @Test
  void readsAnyStringWithoutBreakingDown() {
    RandomText.strings(9, 50_000, "0123456789.abz")
        .forEach(text ->
            Question.tryParse(text).ifPresent(question -> assertThat(question).hasToString(text)));
  }
}
