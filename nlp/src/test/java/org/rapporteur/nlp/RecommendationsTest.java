package org.rapporteur.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.core.document.Genre;
import org.rapporteur.core.document.Locator;
import org.rapporteur.core.document.Passage;
import org.rapporteur.core.document.Voice;
import org.rapporteur.core.instrument.RecommendationCode;
import org.rapporteur.core.mention.Recommendation;
import org.rapporteur.core.mention.RecommendationMention;

class RecommendationsTest {
  static List<Arguments> recommendations() {
    return TestTable.arguments("recommendations.tsv", 4);
  }

  static List<Arguments> codes() {
    return TestTable.arguments("recommendation-codes.tsv", 2);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("recommendations")
  void reads_urgency_and_addressees(String text, String note1, String note2, String expected) {
    Locator place = Locator.NOWHERE.withRecommendation(RecommendationCode.parse("III-5"));
    DocumentBuilder builder =
        DocumentBuilder.of(Genre.IMPLEMENTATION_REPORT)
            .add(Passage.Kind.RECOMMENDATION, Voice.COMMITTEE, place, text);
    if (!note1.isEmpty()) {
      builder.footnote("1", note1);
    }
    if (!note2.isEmpty()) {
      builder.footnote("2", note2);
    }
    Recommendation read =
        Objects.requireNonNull(
            Tables.TAGGER.tag(builder.build()).passages().getFirst().recommendation());
    String excepted = read.excepted().isEmpty() ? "" : " except " + read.excepted();
    assertThat(read.urgency() + " " + read.kind().label() + " " + read.addressees() + excepted)
        .isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("codes")
  void reads_codes(String text, String expected) {
    String found =
        Tables.TAGGER
            .tag(DocumentBuilder.of(Genre.FACTSHEET).committee(text).build())
            .passages()
            .getFirst()
            .mentions()
            .stream()
            .filter(RecommendationMention.class::isInstance)
            .map(RecommendationMention.class::cast)
            .sorted(java.util.Comparator.comparing(m -> m.code().meaningIfResolved().orElseThrow()))
            .map(RecommendationsTest::shown)
            .collect(Collectors.joining(" "));
    assertThat(found).isEqualTo(expected);
  }

  private static String shown(RecommendationMention mention) {
    String code = mention.code().meaningIfResolved().orElseThrow().toString();
    return mention.rule().endsWith("range") ? "[" + code + "]" : code;
  }
}
