package org.rapporteur.index.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.index.lucene.TextAnalysis.Placed;
import org.rapporteur.index.query.RandomQueries;

class TextAnalysisTest {
  private final TextAnalysis analysis = new TextAnalysis();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Self-generated images       | self generated images
          l'article 20, l’élève       | article 20 eleve
          the State's and States’ law | the state and states law
          25(1)(e)                    | 25 1 e
          T-ES(2022)02                | t es 2022 02
          Łódź, straße, Ærø, ﬁne      | lodz strasse aero fine
          e\u0301tat co\u00adopérer   | etat cooperer
          aujourd’hui                 | aujourd'hui
          İstanbul Iğdır              | istanbul igdir
          """)
  void wordsAreFoldedAndNoneIsLeftOut(String text, String words) {
    assertThat(String.join(" ", analysis.words(Schema.TEXT, text))).isEqualTo(words);
  }

  @Test
  void stemsAreLight() {
    assertThat(analysis.words(Schema.TEXT_EN, "penalties offences sanctioned"))
        .containsExactly("penalty", "offence", "sanction");
    assertThat(analysis.words(Schema.TEXT_FR, "pénalités protégés mineurs"))
        .isEqualTo(analysis.words(Schema.TEXT_FR, "penalite protégé mineur"));
  }

  @Test
  void functionWordsHaveNoStems() {
    assertThat(analysis.placed(Schema.TEXT_EN, "The offences of the penalties"))
        .containsExactly(new Placed("offence", 1), new Placed("penalty", 4));
    assertThat(analysis.words(Schema.TEXT_FR, "de la même")).isEmpty();
  }

  @Test
  void placesAgreeBetweenFields() {
    Random random = new Random(20240509);
    for (int i = 0; i < 5_000; i++) {
      String text = RandomQueries.next(random);
      List<Integer> places =
          analysis.placed(Schema.TEXT, text).stream()
              .filter(word -> !TextAnalysis.FUNCTION_WORDS.contains(word.word()))
              .map(Placed::position)
              .toList();
      for (String field : List.of(Schema.TEXT_EN, Schema.TEXT_FR)) {
        assertThat(analysis.placed(field, text).stream().map(Placed::position))
            .as(text)
            .containsExactlyElementsOf(places);
      }
    }
  }
}
