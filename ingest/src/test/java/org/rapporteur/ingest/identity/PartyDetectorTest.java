package org.rapporteur.ingest.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Whose paper it is, by its first page. All pages are invented.
class PartyDetectorTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "REPUBLIC OF ARVENIA / MINISTRY OF JUSTICE / To the Secretariat of the Committee | XAR",
        "RÉPUBLIQUE D’ARVÉNIE REPUBLIC OF ARVENIA / PAIX – TRAVAIL PEACE – WORK | XAR",
        "MOTTO - MOTTO REPUBLIQUE D'ARVENIE / MINISTERE DE LA JUSTICE | XAR",
        "Contribution of the Republic of Arvenia following decision 7 of the Committee | XAR",
        "PRÉSENTATION DU RAPPORT DE L'ARVÉNIE DEVANT LE COMITÉ | XAR",
        "Contribution nationale de la Principauté de Monaco / Convention-cadre inventée | MCO",
        "Referencia: El informe de la República de Panamá sobre la convención | PAN",
        "Secrétariat / Objet : Transmission du rapport de la République d'Arvénie | XAR",
        "Republika e Shqipërisë / Ministria e Drejtësisë / Report to the Committee | ALB",
        "Confederación Suiza / Informe | CHE",
        "Arvenia's second report to the Committee | XAR",
        "A paper / This is what Arvenia commits to in the years that come. | XAR",
        "Un texte / L’Arvénie s’engage à protéger les enfants. | XAR",
        "Une lettre / Le Bénin a l'honneur de transmettre son texte. | BEN",
        "Un texto / Bélgica se compromete a proteger a la infancia. | BEL",
        "Dear Madam / The Ministry of Natural Matters and Protection of the Republic of Arvenia has the honour to write. | XAR",
        "Por este medio / El Gobierno de la Repüblica de Panamä presenta su contribuciôn. | PAN",
        "REPUBLIC 0F ARVENIA / REP0RT 0F ARVENIA | XAR"
      })
  void isTheStateOfTheLetterheadTheTitleOrWhoSpeaks(String cover, String code) {
    assertThat(Cover.of(cover).party()).isEqualTo(code + " TEXT");
  }

  @Test
  void isTheStateThatIsByFarNamedMost() {
    String paragraph = "In the years that passed, the law of Arvenia was changed in many ways. / ";
    String cover = "A paper / " + paragraph.repeat(5) + "Corvania changed its own law once.";
    assertThat(Cover.of(cover).party()).isEqualTo("XAR INFERRED");
    assertThat(Objects.requireNonNull(Cover.of(cover).read().party()).evidence().words())
        .isEqualTo("named 5 times on the first pages, any other at most 1");
  }

  @Test
  void isSaidInTheFilesPropertiesOrNameIfTheTextNamesItToo() {
    Cover cover = Cover.of("A paper / Many things were done in Arvenia and some in Corvania.");
    assertThat(cover.party()).isEqualTo("-");
    assertThat(cover.titled("Paper_Arvenia").party()).isEqualTo("XAR PROPERTIES");
    assertThat(cover.named("XAR_Arvenia_paper.pdf").party()).isEqualTo("XAR FILE_NAME");
    assertThat(cover.titled("Paper on Halvora").party()).as("from another paper").isEqualTo("-");
    assertThat(cover.named("halvora.pdf").party()).isEqualTo("-");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Report on many States / Arvenia / Corvania / Dorvia / Halvora",
        "Report / Arvenia commits to act. Corvania commits to act. Dorvia undertakes to act.",
        "Agreement of the Republic of Arvenia and the Republic of Corvania",
        "EUROPEAN UNION / Agency for invented matters / Report on the year",
        "COUNCIL OF EUROPE / CONSEIL DE L'EUROPE / Report on the year",
        "ORGANIZATION OF AMERICAN STATES / Report on the year",
        "Minutes of a meeting in Paris, France",
        "Secrétariat / Boîte 7, D-53000 Bonn / Germany replied by telephone to the secretariat of the committee.",
        "A letter / They say that Michael Jordan commits to play.",
        "can / usa / per / and",
        "Congo",
        "Report on guinea pigs and turkey, man and boy"
      })
  void isNoneWhereSeveralAreNamedOrABodyWrites(String cover) {
    assertThat(Cover.of(cover).party()).isEqualTo("-");
  }

  @Test
  void isFoundQuicklyInABlockWithoutEnd() {
    String endless =
        "the government of the ministry of the report of a contribution ".repeat(40_000);
    assertThat(Cover.of(endless).party()).isEqualTo("-");
  }
}
