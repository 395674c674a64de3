package org.rapporteur.ingest.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.core.instrument.RecommendationCode;
import org.rapporteur.ingest.block.BlockNotation;
import org.rapporteur.ingest.block.Words;

class RecommendationHeadingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "Recommendation III-24 | III-23 | III-24 | Recommendation III-24",
        "Recommendations VI-4 | VI-3 | VI-4 | Recommendations VI-4",
        "Recommendation II- 1 | - | II-1 | Recommendation II- 1",
        "RECOMMENDATION IV-8 | IV-7 | IV-8 | RECOMMENDATION IV-8",
        "Recommandation III‑9 | III-8 | III-9 | Recommandation III‑9",
        "Recommandation II-1 : | - | II-1 | Recommandation II-1 :",
        "Recommendation II-6102 | II-5 | II-6 | Recommendation II-6[^102]",
        "Recommendation III-1104 | II-10 | III-1 | Recommendation III-1[^104]",
        "Recommendation II-10 | II-9 | II-10 | Recommendation II-10",
        "Recommendation III-10 | IV-2 | III-10 | Recommendation III-10",
        "Recommendation II-6[^102] | II-5 | II-6 | Recommendation II-6[^102]"
      })
  void isReadWithTheFootnotesDigitsTakenOff(String text, String before, String code, String words) {
    Optional<RecommendationHeading> read =
        RecommendationHeading.read(
            BlockNotation.words(text), Optional.ofNullable(before).map(RecommendationCode::parse));
    assertThat(read.map(heading -> heading.code().toString())).contains(code);
    assertThat(read.map(heading -> BlockNotation.marked(heading.words()))).contains(words);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Recommendation",
        "Recommendation II-0",
        "Recommendation CIVIL-1",
        "Recommendation II-12345678",
        "Recommendation II-1 invites all parties",
        "See Recommendation II-1",
        "Recommendation IIII-1"
      })
  void isNotReadFromOtherLines(String text) {
    assertThat(RecommendationHeading.read(Words.of(text), Optional.empty())).isEmpty();
  }
}
