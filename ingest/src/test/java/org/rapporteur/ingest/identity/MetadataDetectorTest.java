package org.rapporteur.ingest.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.core.document.Detected;
import org.rapporteur.core.document.DocumentDate;
import org.rapporteur.core.document.Evidence;
import org.rapporteur.core.document.Evidence.Basis;
import org.rapporteur.core.document.Genre;
import org.rapporteur.core.document.Metadata;
import org.rapporteur.core.document.Pages;
import org.rapporteur.core.instrument.Instruments;
import org.rapporteur.core.text.Language;
import org.rapporteur.ingest.block.Block;
import org.rapporteur.ingest.block.Words;
import org.rapporteur.ingest.format.FileProperties;
import org.rapporteur.ingest.format.Parsed;

/// What is told of a document by its first lines, its running feet and its name.
class MetadataDetectorTest {
  private static final Instruments INSTRUMENTS = Instruments.bundled();
  private static final MetadataDetector DETECTOR = new MetadataDetector(INSTRUMENTS);

  /// @param cover the first lines, parted by ` / `
  private static Metadata detect(String cover, String fileName, Overrides said) {
    return detect(cover, fileName, said, "lanzarote");
  }

  private static Metadata detect(
      String cover, String fileName, Overrides said, @Nullable String instrument) {
    List<Block> blocks =
        Arrays.stream(cover.split(" / "))
            .<Block>map(line -> new Block.Paragraph("", Words.of(line)))
            .toList();
    return DETECTOR.detect(
        new Parsed("text/plain", FileProperties.NONE, Pages.NONE, List.of(), blocks),
        fileName,
        said,
        instrument);
  }

  private static Metadata detect(String cover) {
    return detect(cover, "document.txt", Overrides.NONE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Replies to the thematic questionnaire / Arvenia | REPLY",
        "Reply of Arvenia to the questionnaire | REPLY",
        "Réponse de l'Arvénie au questionnaire thématique | REPLY",
        "Country factsheet / Arvenia | FACTSHEET",
        "Fiche pays : Arvénie | FACTSHEET",
        "Global Alliance against Child Sexual Abuse Online / Reporting form | ALLIANCE_FORM",
        "Second round / Implementation report | IMPLEMENTATION_REPORT",
        "Rapport de mise en œuvre | IMPLEMENTATION_REPORT",
        "Thematic questionnaire on an invented matter | QUESTIONNAIRE",
        "An invented Convention / Article 1 – Purposes / Article 2 – Terms / Article 3 – Scope | TREATY",
        "An unnamed text / Recommendation I-1 / Recommendation I-2 / Recommendation I-3 | IMPLEMENTATION_REPORT",
        "Minutes of a meeting | OTHER"
      })
  void theGenre(String cover, Genre genre) {
    Detected<Genre> detected = detect(cover).genre();
    assertThat(detected.value()).isEqualTo(genre);
    assertThat(detected.evidence().words()).isNotBlank();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Human Rights Council / Report of the Working Group on the Universal Periodic Review / Arvenia | upr TEXT, COUNTRY_REPORT TEXT, XAR TEXT",
        "A/HRC/99/7 / Report of the Working Group on the Universal / Periodic Review / Arvenia | upr TEXT, COUNTRY_REPORT TEXT, XAR TEXT",
        "Draft report of the Working Group on the Universal Periodic Review* / Corvania | upr TEXT, COUNTRY_REPORT TEXT, XCV TEXT",
        "Rapport du Groupe de travail sur l’Examen périodique universel / Arvénie | upr TEXT, COUNTRY_REPORT TEXT, XAR TEXT",
        "Informe del Grupo de Trabajo sobre el Examen Periódico Universal / Arvenia | upr TEXT, COUNTRY_REPORT TEXT, XAR TEXT",
        "A/HRC/WG.6/99/XAR/1 / National report / Arvenia | upr TEXT, OTHER INFERRED, XAR TEXT",
        "A/HRC/99/8 / Report of an invented expert / Arvenia | lanzarote INFERRED, OTHER INFERRED, XAR TEXT",
        "This note was sent with the Report of the Working Group on the Universal Periodic Review / Arvenia | lanzarote INFERRED, OTHER INFERRED, XAR TEXT"
      })
  void theInstrumentAndWithItTheGenre(String cover, String expected) {
    Metadata metadata = detect(cover, "document.txt", Overrides.NONE, null);
    assertThat(
            String.join(
                ", ",
                Cover.told(metadata.madeUnder()),
                Cover.told(metadata.genre()),
                Cover.told(metadata.party()).split(" ")[0] + " TEXT"))
        .isEqualTo(expected);
  }

  @Test
  void anInstrumentSaidForTheCollectionGoesBeforeWhatTheDocumentTells() {
    String cover = "Report of the Working Group on the Universal Periodic Review / Arvenia";
    Metadata metadata = detect(cover, "document.txt", Overrides.NONE, "lanzarote");
    assertThat(Cover.told(metadata.madeUnder())).isEqualTo("lanzarote OVERRIDE");
    assertThat(metadata.genre().value()).isEqualTo(Genre.OTHER);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Strasbourg, 25 May 2023 | 2023-05-25",
        "Strasbourg, le 1er mars 2022 | 2022-03-01",
        "Date: 3rd September, 2017 | 2017-09-03",
        "Last update: 07/11/2019 | 2019-11-07",
        "Adopted by the Committee on 10 March 2022 | 2022-03-10",
        "Adopté par le Comité le 10 août 2022 | 2022-08-10",
        "December 2018 | 2018-12",
        "12 déc. 2018 | 2018-12-12",
        "15.06.2016 | 2016-06-15",
        "T-ES(2031)04_en | 2031"
      })
  void theDate(String line, String date) {
    Metadata metadata = detect("A text / " + line);
    assertThat(Optional.ofNullable(metadata.date()).map(d -> d.value().toString())).contains(date);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Adopted on 31/02/2017 | 2017",
        "The meeting of 25 May 2023 was attended by all. | 2023",
        "Rapport 2019 | 2019"
      })
  void onlyTheYearWhereNoDayIsCalledTheDate(String line, String year) {
    assertThat(
            Optional.ofNullable(detect("A text / " + line).date()).map(d -> d.value().toString()))
        .contains(year);
  }

  @Test
  void noDateWhereNoneIsTold() {
    assertThat(detect("A text / Date: some day / Article 20178 and 19").date()).isNull();
  }

  @Test
  void theDateIsTheSameUnderEveryLocale() {
    Locale usual = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      Metadata metadata = detect("A text / Strasbourg, 25 May 2023");
      assertThat(metadata.year()).contains(2023);
    } finally {
      Locale.setDefault(usual);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Replies to the questionnaire / Arvenia | x.txt | XAR | TEXT",
        "Country factsheet – Arvenia | x.txt | XAR | TEXT",
        "Replies to the questionnaire / Reply of Arvenia | x.txt | XAR | TEXT",
        "Replies to the questionnaire / the Slovak Republic | x.txt | SVK | TEXT",
        "Réponses au questionnaire / RÉPUBLIQUE TCHÈQUE | x.txt | CZE | TEXT",
        "Replies to the questionnaire / T-ES(2017)ICT-PT | x.txt | PRT | TEXT",
        "Replies to the questionnaire | reply-arvenia-2017.txt | XAR | FILE_NAME"
      })
  void theParty(String cover, String fileName, String code, Basis basis) {
    Metadata metadata = detect(cover, fileName, Overrides.NONE);
    assertThat(metadata.partyValue().map(Object::toString)).contains(code);
    assertThat(Optional.ofNullable(metadata.party()).map(Detected::evidence).map(Evidence::basis))
        .contains(basis);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Implementation report / Arvenia | report-arvenia.txt",
        "Replies to the questionnaire / Congo | x.txt",
        "Minutes of a meeting | minutes-arvenia.txt"
      })
  void noPartyWhereNoneOrSeveralAreMeant(String cover, String fileName) {
    assertThat(detect(cover, fileName, Overrides.NONE).party()).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Replies / T-ES(2017)ICT-PT | T-ES(2017)ICT-PT",
        "Report / T-ES(2022)02_en final | T-ES(2022)02",
        "Report / A/HRC/28/4 | A/HRC/28/4",
        "Report / A/HRC/28/4/Add.1 | A/HRC/28/4/Add.1"
      })
  void theSymbol(String cover, String symbol) {
    assertThat(detect(cover).symbolText()).isEqualTo(symbol);
  }

  @Test
  void noSymbolFromInsideASentence() {
    assertThat(
            detect("Report / The questionnaire T-ES(2017)03 was sent to all parties in that year.")
                .symbolText())
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Implementation report / 2nd monitoring round | 2",
        "Rapport de mise en œuvre / deuxième cycle de suivi | 2",
        "Implementation report / First monitoring round | 1",
        "Implementation report / Urgent monitoring round | urgent",
        "Replies to the questionnaire / Date: 10 May 2017 | 2",
        "Minutes / Date: 10 May 2017 | ''"
      })
  void theRound(String cover, String round) {
    assertThat(detect(cover).roundText()).isEqualTo(round);
  }

  @Test
  void whatAPersonSaidGoesFirst() {
    Overrides said =
        new Overrides(
            "lanzarote",
            Genre.REPLY,
            "X(2031)1",
            INSTRUMENTS.parties().require("XCV"),
            "1",
            DocumentDate.of(2014),
            "A title",
            Language.FRENCH);
    Metadata metadata =
        detect(
            "Country factsheet / Arvenia / 25 May 2023 / T-ES(2022)02 / 2nd monitoring round",
            "a.txt",
            said);
    assertThat(metadata.genre().value()).isEqualTo(Genre.REPLY);
    assertThat(metadata.symbolText()).isEqualTo("X(2031)1");
    assertThat(metadata.partyValue().map(Object::toString)).contains("XCV");
    assertThat(metadata.roundText()).isEqualTo("1");
    assertThat(metadata.year()).contains(2014);
    assertThat(metadata.languages()).extracting(Detected::value).containsExactly(Language.FRENCH);
    assertThat(metadata.genre().evidence().basis()).isEqualTo(Basis.OVERRIDE);
    assertThat(metadata.genre().evidence().words()).contains("rapporteur.json");
  }

  @Test
  void theEvidenceIsTheWordsThatWereFound() {
    Metadata metadata =
        detect("Replies to the thematic questionnaire / Arvenia / Date: 10 May 2017");
    assertThat(metadata.genre().evidence())
        .isEqualTo(new Evidence(Basis.TEXT, "Replies to the thematic questionnaire"));
    assertThat(Optional.ofNullable(metadata.party()).map(Detected::evidence))
        .contains(new Evidence(Basis.TEXT, "Arvenia"));
    assertThat(Optional.ofNullable(metadata.date()).map(d -> d.evidence().words()))
        .contains("Date: 10 May 2017");
    assertThat(Optional.ofNullable(metadata.round()).map(Detected::evidence))
        .contains(new Evidence(Basis.INFERRED, "dated 2017-05-10"));
  }

  @Test
  void aDocumentOfNothingHasNothingButAGenre() {
    Metadata metadata = detect(" ", "x", Overrides.NONE);
    assertThat(metadata.genre().value()).isEqualTo(Genre.OTHER);
    assertThat(metadata.title()).isNull();
    assertThat(metadata.date()).isNull();
  }
}
