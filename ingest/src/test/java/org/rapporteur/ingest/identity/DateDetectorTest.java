package org.rapporteur.ingest.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// When it was written, by its pages and by its file. All pages are invented, read in June 2024.
class DateDetectorTest {
  private static final String LONG =
      "This paragraph is one of many in the middle of a long and invented text. / ";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Contribution / - 29 juillet 2015 - | 2015-07-29",
        "Arvenville, 13 de abril de 2016 / Señora | 2016-04-13",
        "Arvenville, 13 de abril de 2016 DM-0990-2016 / Señora | 2016-04-13",
        "San Arvenio del Mar, a 5 de septiembre del 2012 | 2012-09-05",
        "Arvenville, May 25, 2023 | 2023-05-25",
        "May 25th, 2023 | 2023-05-25",
        "Arvenville, le 1er février 2020 | 2020-02-01",
        "N° 12/MJ/SG Arvenville le 3 août 2019 | 2019-08-03",
        "Distr.: General 9 July 2012 / Original: English | 2012-07-09",
        "11 July 2011 English Original: English/French | 2011-07-11",
        "Sent: Thursday, September 6, 2018 | 2018-09-06",
        "Fecha: 2 de enero de 2014 | 2014-01-02",
        "© septembre 2015 | 2015-09",
        "Septiembre de 2015 | 2015-09"
      })
  void isWhatThePageSays(String line, String date) {
    assertThat(Cover.of("A text / " + line).date()).isEqualTo(date + " TEXT");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Done at Arvenville, on 3 May 2019 | 2019-05-03",
        "Fait à Arvenville, le 3 mai 2019 | 2019-05-03",
        "Hecho en Arvenville, el 3 de mayo de 2019 | 2019-05-03",
        "Arvenville, 3 May 2019 | 2019-05-03"
      })
  void isThatOfTheSignature(String line, String date) {
    String cover = "A text / " + LONG.repeat(60) + line + " / The Minister";
    assertThat(Cover.of(cover).date()).isEqualTo(date + " TEXT");
  }

  @Test
  void isThatOfTheFileWhereThePageSaysNothing() {
    assertThat(Cover.of("A text").from("2015-05-14", "2015-06-01").date())
        .isEqualTo("2015-05-14 PROPERTIES");
    assertThat(Cover.of("A text").from(null, "2015-06-01").date())
        .isEqualTo("2015-06-01 PROPERTIES");
    assertThat(Cover.of("A text").as("application/msword").from("2009-05-14", "2015-06-01").date())
        .as("made from an older text")
        .isEqualTo("2015-06-01 PROPERTIES");
  }

  @Test
  void isThatOfTheFileInTheMonthThatThePageSays() {
    Cover cover = Cover.of("A text / Septembre 2015");
    var date = Objects.requireNonNull(cover.from("2015-09-29", "2015-10-02").read().date());
    assertThat(Cover.told(date)).isEqualTo("2015-09-29 PROPERTIES");
    assertThat(date.evidence().words())
        .isEqualTo("file created on 2015-09-29, the month on the page: Septembre 2015");
    assertThat(cover.from("2015-11-29", null).date()).isEqualTo("2015-09 TEXT");
  }

  @Test
  void isWhatThePageSaysWhateverTheFileSays() {
    assertThat(Cover.of("A text / 29 July 2015").from("2019-01-01", null).date())
        .isEqualTo("2015-07-29 TEXT");
    assertThat(Cover.of("A text / 29 July 2015").from("2015-07-24", null).date())
        .as("dated ahead")
        .isEqualTo("2015-07-29 TEXT");
    assertThat(Cover.of("Report 2012").from("2019-01-01", null).named("report.pdf").date())
        .isEqualTo("2012 TEXT");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Émissions selon les cibles de 2030",
        "Objectives by 2020",
        "National strategy 2016–2021",
        "Plan d'action d’ici à 2019",
        "Hasta 2018",
        "The 1989 Convention in Arvenia",
        "Act of 1998 on families",
        "Horizon 2023",
        "Date: 3 May 2044",
        "Arvenville, 3 May 2044",
        "3 May 2044"
      })
  void isNoTargetNoPeriodNoLawAndNoDayToCome(String line) {
    assertThat(Cover.of("A text / " + line).date()).isEqualTo("-");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Formulaire, 12.05.2016",
        "FORM, 12.05.2016 rev. 3",
        "Form AB-12/05/2016-X",
        "Texts that were in force before 3 May 2019 in all parts of the State",
        "Until, 3 May 2019",
        "Arvenville, 31 février 2019"
      })
  void isNoDayThatThePageDoesNotCallItsOwn(String line) {
    assertThat(Cover.of("A text / " + line).date()).doesNotMatch("\\d{4}-.*");
  }

  @Test
  void isNotTheDayOfATreatyInASentence() {
    String sentence =
        "The Convention, which many States had asked for in a debate that took the whole of a summer,"
            + " or so it is told by those who were there, was at last and after much ado in all the"
            + " papers adopted on 20 November 1989 in its languages.";
    assertThat(Cover.of("A text / " + sentence).date()).isEqualTo("-");
  }

  @Test
  void isNotLaterThanTheFile() {
    Cover cover = Cover.of("A text on 2021 / 3 May 2022");
    assertThat(cover.from("2020-03-02", null).date()).isEqualTo("2020-03-02 PROPERTIES");
    assertThat(cover.from("2020-03-02", "2022-06-01").date()).isEqualTo("2022-05-03 TEXT");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1970-01-01", "1904-01-01", "1980-01-01", "2024-07-01", "2099-01-01"})
  void isNotThatOfAClockThatWasNeverSet(String day) {
    assertThat(Cover.of("A text").from(day, null).date()).isEqualTo("-");
  }
}
