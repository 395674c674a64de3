package org.rapporteur.nlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.core.document.Genre;
import org.rapporteur.core.document.Locator;
import org.rapporteur.core.document.Passage;
import org.rapporteur.core.document.Voice;
import org.rapporteur.core.instrument.RecommendationCode;
import org.rapporteur.core.mention.PartyMention;
import org.rapporteur.core.mention.Recommendation;
import org.rapporteur.core.mention.RecommendationMention;
import org.rapporteur.core.mention.Resolution;
import org.rapporteur.core.mention.TaggedPassage;
import org.rapporteur.core.party.Party;

class RecommendationsTest {
  private static final Party ARVENIA = Tables.INSTRUMENTS.parties().require("XAR");

  static List<Arguments> recommendations() {
    return TestTable.arguments("recommendations.tsv", 4);
  }

  static List<Arguments> itemCodes() {
    return TestTable.arguments("recommendation-item-codes.tsv", 2);
  }

  static List<Arguments> makers() {
    return TestTable.arguments("recommendation-makers.tsv", 2);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("makers")
  void reads_the_States_that_made_it_and_the_State_under_review(String text, String expected) {
    TaggedPassage passage = review(text);
    Recommendation read = Objects.requireNonNull(passage.recommendation());
    Stream<String> unknown =
        passage.mentions().stream()
            .filter(PartyMention.class::isInstance)
            .map(PartyMention.class::cast)
            .filter(mention -> mention.party() instanceof Resolution.Unresolved<?>)
            .map(mention -> "[" + mention.surface() + "]");
    assertThat(
            Stream.concat(read.madeBy().stream().map(Party::code), unknown)
                .collect(Collectors.joining(" ")))
        .isEqualTo(expected);
    assertThat(read.urgency()).isNull();
    assertThat(read.kind() + " " + read.addressees()).isEqualTo("NAMED [" + ARVENIA + "]");
  }

  @Test
  void every_State_that_made_it_is_mentioned_by_name() {
    assertThat(
            review("82.1 Train judges (Jordan, Congo);").mentions().stream()
                .filter(PartyMention.class::isInstance)
                .map(PartyMention.class::cast)
                .map(mention -> mention.surface() + " " + mention.party()))
        .containsExactly(
            "Jordan " + new Resolution.Resolved<>(Tables.INSTRUMENTS.parties().require("JOR")),
            "Congo " + new Resolution.Resolved<>(Tables.INSTRUMENTS.parties().require("COG")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"(", "(.", "(Chile, ", "(Chile)", "(Chile and ", ")", "[(", "Chile; ("})
  void many_brackets_take_little_time(String unit) {
    assertTimeoutPreemptively(Duration.ofSeconds(30), () -> review(unit.repeat(20_000)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "and requires Cyprus ",
        "Cyprus, ",
        "Cyprus (",
        "the authorities of ",
        "all parties, Cyprus ",
        "and it invites them ",
        "are invited ",
        "de la part de "
      })
  void many_addressees_take_little_time(String unit) {
    Locator place = Locator.NOWHERE.withRecommendation(RecommendationCode.parse("III-5"));
    String text = "The Lanzarote Committee invites Malta " + unit.repeat(10_000);
    DocumentBuilder builder =
        DocumentBuilder.of(Genre.IMPLEMENTATION_REPORT)
            .add(Passage.Kind.RECOMMENDATION, Voice.COMMITTEE, place, text);
    assertTimeoutPreemptively(Duration.ofSeconds(30), () -> Tables.TAGGER.tag(builder.build()));
  }

  private static TaggedPassage review(String text) {
    Locator place = Locator.NOWHERE.withRecommendation(RecommendationCode.parse("82.1"));
    DocumentBuilder builder =
        DocumentBuilder.of(Genre.COUNTRY_REPORT)
            .under("upr")
            .by(ARVENIA)
            .add(Passage.Kind.RECOMMENDATION, Voice.COMMITTEE, place, text);
    return Tables.TAGGER.tag(builder.build()).passages().getFirst();
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
    assertCodes(DocumentBuilder.of(Genre.FACTSHEET).committee(text), expected);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("itemCodes")
  void reads_codes_of_items(String text, String expected) {
    assertCodes(DocumentBuilder.of(Genre.COUNTRY_REPORT).under("upr").committee(text), expected);
  }

  private static void assertCodes(DocumentBuilder document, String expected) {
    String found =
        Tables.TAGGER.tag(document.build()).passages().getFirst().mentions().stream()
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
