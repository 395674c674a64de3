package org.rapporteur.core.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.core.RandomText;

class RecommendationCodeTest {
  @ParameterizedTest
  @ValueSource(strings = {"I-1", "III-24", "XI-5", "128.14", "5.1", "XXXVIII-999"})
  void printsAsItReads(String code) {
    assertThat(RecommendationCode.parse(code)).hasToString(code);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "III",
        "24",
        "III-0",
        "III-01",
        "III-1024",
        "III.24",
        "128-14",
        "iii-24",
        "III -24",
        "III–24",
        "IIII-1",
        "VX-2",
        "IC-3",
        "CIVIL-4",
        "1234.5"
      })
  void refusesWhatIsNoCodeAndSaysHowToWriteIt(String text) {
    assertThat(RecommendationCode.tryParse(text)).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RecommendationCode.parse(text))
        .withMessageContaining("'" + text + "'")
        .withMessageContaining("III-24");
  }

  @Test
  void refusesPartsThatAreNone() {
    assertThatIllegalArgumentException().isThrownBy(() -> RecommendationCode.of("III", 0));
    assertThatIllegalArgumentException().isThrownBy(() -> RecommendationCode.of("Q", 1));
  }

  @Test
  void standsInTheOrderOfChaptersThenNumbers() {
    List<RecommendationCode> ordered =
        Stream.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI")
            .flatMap(chapter -> Stream.of(1, 2, 10, 24).map(n -> RecommendationCode.of(chapter, n)))
            .toList();
    List<RecommendationCode> shuffled = new ArrayList<>(ordered);
    Collections.shuffle(shuffled, new Random(111));
    Collections.sort(shuffled);
    assertThat(shuffled).isEqualTo(ordered);
  }

  @Test
  void tellsSchemesApartThatCountAlike() {
    RecommendationCode chapter = RecommendationCode.parse("IV-1");
    RecommendationCode paragraph = RecommendationCode.parse("4.1");
    assertThat(chapter.seriesNumber()).isEqualTo(paragraph.seriesNumber());
    assertThat(chapter).isNotEqualByComparingTo(paragraph);
  }

  @Test
  void readsAnyStringWithoutBreakingDown() {
    List<RecommendationCode> read =
        RandomText.strings(3, 100_000, "IVXLC0123456789-.")
            .map(RecommendationCode::tryParse)
            .flatMap(Optional::stream)
            .toList();
    assertThat(read)
        .isNotEmpty()
        .allSatisfy(code -> assertThat(code.seriesNumber()).isNotNegative());
    read.forEach(code -> assertThat(RecommendationCode.parse(code.toString())).isEqualTo(code));
  }
}
