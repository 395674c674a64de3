package org.rapporteur.corpus.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/// Words of answers, and where they send the reader: `references.tsv`.
class ReferenceReaderTest {
  @ParameterizedTest(name = "{0}")
  @CsvFileSource(
      resources = "references.tsv",
      delimiter = '\t',
      numLinesToSkip = 1,
      quoteCharacter = '\0',
      emptyValue = "",
      nullValues = {})
  void wordsSendTheReaderTo(String text, String aims, String ownWords) {
    ReferenceReader.Reading reading = ReferenceReader.read(text.replace("⏎", "\n"));
    assertThat(aims(reading)).isEqualTo(aims == null ? "" : aims);
    if (ownWords != null && !ownWords.isEmpty()) {
      assertThat(reading.ownWords()).as("own words").isEqualTo(Integer.parseInt(ownWords));
    }
  }

  private static String aims(ReferenceReader.Reading reading) {
    return reading.references().stream()
        .flatMap(reference ->
            reference.aims().stream().map(aim -> written(aim) + (reference.inPassing() ? "*" : "")))
        .collect(Collectors.joining(" "));
  }

  private static String written(Aim aim) {
    return switch (aim) {
      case Aim.Named(var from, var to) -> from.equals(to) ? from.toString() : from + "–" + to;
      case Aim.Lettered(String letter) -> letter + ")";
      case Aim.Before before -> "before";
      case Aim.After(boolean next) -> next ? "next" : "below";
    };
  }

  @Test
  void aReferenceKeepsItsWords() {
    Reference reference =
        ReferenceReader.read("No. Please see the answer to 9.2 above.").references().getFirst();
    assertThat(reference.words()).isEqualTo("Please see the answer to 9.2 above");
    assertThat(reference.span().start()).isEqualTo(4);
  }

  @RepeatedTest(300)
  void anyTextIsRead(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    String[] words = {
      "see",
      "voir",
      "same as",
      "9.2",
      "9.1.a",
      "a)",
      "-",
      "to",
      "and",
      ".",
      "\n",
      "above",
      "below",
      "answer",
      "question",
      "2",
      "Article",
      "…",
      "(",
      ")",
      "=",
      "99.99.99",
      "idem",
      "'",
      "previous"
    };
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 30; i++) {
      text.append(words[random.nextInt(words.length)]).append(random.nextBoolean() ? " " : "");
    }
    ReferenceReader.Reading reading = ReferenceReader.read(text.toString());
    assertThat(reading.ownWords()).isNotNegative();
    int end = 0;
    for (Reference reference : reading.references()) {
      assertThat(reference.span().start()).isGreaterThanOrEqualTo(end);
      assertThat(reference.span().in(text.toString())).isEqualTo(reference.words());
      end = reference.span().end();
    }
  }

  @Test
  void aLongAnswerIsReadInTimeThatIsProportional() {
    String text = "Please see the answer to question 9.1 to ".repeat(5_000);
    assertThat(ReferenceReader.read(text).references()).isNotEmpty();
  }
}
