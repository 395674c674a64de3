package org.rapporteur.ingest.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CivilSocietyTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Reply by the NGO Safe Harbour to the thematic questionnaire",
        "Replies submitted by Arvenian non-governmental organisations",
        "Contribution from civil society",
        "NGO reply to the questionnaire",
        "Alternative report on Arvenia",
        "Réponses de l’ONG Port Sûr au questionnaire",
        "Contribution de la société civile",
        "Informations soumises par des organisations non gouvernementales",
        "T-ES(2017)ICT-NGO"
      })
  void wroteWhatItsCoverSays(String line) {
    assertThat(CivilSociety.wrote(List.of("Convention", line))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Replies to the thematic questionnaire",
        "Reply of Arvenia to the questionnaire, prepared with civil society",
        "Reply by the Ministry of Justice and non-governmental organisations",
        "Reply of the Government in consultation with civil society",
        "Réponse de l’Arvénie au questionnaire, avec la société civile",
        "Co-operation with civil society",
        "Information on civil society",
        "T-ES(2017)ICT-AR"
      })
  void didNotWriteWhatAStateWrote(String line) {
    assertThat(CivilSociety.wrote(List.of("Convention", line))).isFalse();
  }
}
