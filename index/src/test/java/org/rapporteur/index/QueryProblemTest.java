package org.rapporteur.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapporteur.core.instrument.Instruments;
import org.rapporteur.core.party.Parties;
import org.rapporteur.core.text.Language;

class QueryProblemTest {
  private static final Parties PARTIES = Instruments.bundled().parties();

  @ParameterizedTest
  @EnumSource
  void everyProblemIsSaidInBothLanguagesWithTheSameValues(QueryProblem problem) {
    String english = problem.text(Language.ENGLISH, List.of("<first>", "<second>"));
    String french = problem.text(Language.FRENCH, List.of("<first>", "<second>"));

    assertThat(french).isNotBlank().isNotEqualTo(english);
    for (String value : List.of("<first>", "<second>")) {
      assertThat(french.contains(value)).as(french).isEqualTo(english.contains(value));
    }
    assertThat(english).doesNotContain("{");
    assertThat(french).doesNotContain("{");
  }

  @Test
  void partiesAreCalledAsTheLanguageDoes() {
    List<Object> values = List.of("x", List.of(PARTIES.require("DEU"), PARTIES.require("ESP")));

    assertThat(QueryProblem.AMBIGUOUS_PARTY.text(Language.ENGLISH, values))
        .contains("Germany (DEU) or Spain (ESP)");
    assertThat(QueryProblem.AMBIGUOUS_PARTY.text(Language.FRENCH, values))
        .contains("Allemagne (DEU) ou Espagne (ESP)");
  }

  @Test
  void whatWasWrittenIsNoPlaceForAValue() {
    assertThat(QueryProblem.UNKNOWN_PARTY_LIKE.text(Language.ENGLISH, List.of("{1}", "y")))
        .contains("'{1}'; did you mean y?");
  }
}
