package org.rapporteur.ingest.structure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.core.document.Voice;

class SpeakerTitleTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "What children are saying | CHILDREN",
        "What the children told us about reporting | CHILDREN",
        "Voices of children | CHILDREN",
        "Children’s views on awareness raising | CHILDREN",
        "Contribution from children | CHILDREN",
        "Ce que disent les enfants | CHILDREN",
        "Paroles d’enfants | CHILDREN",
        "Contributions des enfants : les écoles | -",
        "Contributions des enfants sur l’éducation | CHILDREN",
        "Contribution from civil society | CIVIL_SOCIETY",
        "Views of NGOs on helplines | CIVIL_SOCIETY",
        "Ce que disent les ONG | CIVIL_SOCIETY",
        "Contributions de la société civile | CIVIL_SOCIETY",
        "Children’s views were sought in ten parties. | -",
        "Children as victims | -",
        "Civil society involvement | -",
        "Participation des enfants | -"
      })
  void saysWhoSpeaksInTheBox(String title, String voice) {
    assertThat(SpeakerTitle.overBox(title).map(Voice::name).orElse("-")).isEqualTo(voice);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Comments by the Government",
        "Appendix II – Comments by the Arvenian Government on the report",
        "Annex 3: Observations of the authorities",
        "Government’s comments",
        "The Arvenian authorities’ response",
        "Annexe II – Observations du gouvernement",
        "Commentaires présentés par les autorités d’Arvénie"
      })
  void tellsTheCommentsOfAState(String title) {
    assertThat(SpeakerTitle.isOverStatesComments(title)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Comments by the Government are welcome.",
        "Appendix II – List of bodies consulted",
        "Co-operation of the authorities",
        "Comments on Article 20"
      })
  void doesNotTakeOtherTitlesForThem(String title) {
    assertThat(SpeakerTitle.isOverStatesComments(title)).isFalse();
  }
}
