package org.rapporteur.core.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignatureTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "- Child from Arvenia | CHILDREN",
        "– Child from the Republic of Corvania | CHILDREN",
        "– Children from Arvenia and Corvania, 2019 | CHILDREN",
        "— Girl, 14, Arvenia | CHILDREN",
        "– A boy aged 12 from Northern Arvenia | CHILDREN",
        "– 15-year-old girl from Arvenia | CHILDREN",
        "– Young person from Port Saint-Alban | CHILDREN",
        "– Enfant de Monaco | CHILDREN",
        "– Enfant d’Arvénie | CHILDREN",
        "– Enfants de la République de Corvanie | CHILDREN",
        "– Fille, 13 ans, Arvénie | CHILDREN",
        "– Jeune du Grand-Duché | CHILDREN",
        "– Extract from consultations with the Harbour Foundation, Arvenia, 2018. | CHILDREN",
        "- Extracts from the workshops in three schools of Arvenia | CHILDREN",
        "– Extrait des consultations avec la Fondation du Port, Arvénie | CHILDREN",
        "– Contribution of children from Arvenia | CHILDREN",
        "– Contribution des enfants d’Arvénie | CHILDREN",
        "– NGO Safe Harbour | CIVIL_SOCIETY",
        "– ONG Port Sûr, Arvénie | CIVIL_SOCIETY",
        "– Civil society organisation Safe Harbour | CIVIL_SOCIETY",
        "– Extract from consultations with civil society, Arvenia | CIVIL_SOCIETY",
        "– Contribution de la société civile | CIVIL_SOCIETY"
      })
  void saysWhoSigned(String text, Voice voice) {
    assertThat(Signature.of(text)).contains(new Signature(0, voice));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- Children in vulnerable situations",
        "- Children from minority groups",
        "- Children, parents and teachers",
        "- Enfants de moins de 15 ans",
        "- Jeunes filles et garçons",
        "– Extract from the explanatory report",
        "– Extract from Article 20 of the Convention",
        "– NGO staff",
        "The child is from Arvenia",
        "A well-known Child from Arvenia",
        "– Ministry of Justice",
        ""
      })
  void isNotWhatOnlyBeginsWithADash(String text) {
    assertThat(Signature.of(text)).isEmpty();
  }

  @Test
  void endsAText() {
    assertThat(Signature.of("“Ask us first.” – Child from Arvenia"))
        .contains(new Signature(16, Voice.CHILDREN));
    assertThat(Signature.of("“Ask us – not others.” – Enfant de Monaco"))
        .contains(new Signature(23, Voice.CHILDREN));
    assertThat(Signature.of("– Child from Arvenia. The committee agrees.")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "“Ask us.” | true",
        "« Demandez-nous d’abord. » | true",
        "It is better to ask us first than to tell us afterwards. | true",
        "The committee heard a child say “ask us first”. | false",
        "The following took part in the meeting: | false",
        "- Ministry of Justice of Arvenia; | false",
        "- Ministry of Justice of Arvenia | false",
        "a. the Ministry of Justice of Arvenia | false",
        "Participants | false"
      })
  void standsUnderWholeQuotationsOnly(String before, boolean under) {
    assertThat(Signature.isUnder(before)).isEqualTo(under);
  }

  @Test
  void isFoundInTimeThatDoesNotGrowWithTheText() {
    String dashes = " – Child from A".repeat(50_000) + " of the and".repeat(50_000);
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(3),
        () -> assertThatCode(() -> Signature.of(dashes)).doesNotThrowAnyException());
  }
}
