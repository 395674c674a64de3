package org.rapporteur.corpus.brief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rapporteur.corpus.brief.Beside.Difference;
import org.rapporteur.index.CorpusReader;
import org.rapporteur.index.RecommendationRow.Addressing;

/// Briefs from the specimen report, against what a person finds in it. "All parties" are those of
/// the tables, which invented States are not.
class BriefsTest {
  private static final String REPORT = "report-2022.pdf";

  @Test
  void everyParagraphThatNamesThePartyIsInItWithItsBasis() throws IOException {
    assertThat(observations(brief("XDO", null)))
        .containsExactly(
            "INTRODUCTION: § 2 named",
            "INTRODUCTION: § 7 named",
            "II. Legal frameworks: § 19 in footnote 14",
            "II. Legal frameworks: § 20 named",
            "III. Investigations and training of professionals: § 30 in footnote 20",
            "III. Investigations and training of professionals: § 31 named",
            "IV. Jurisdiction rules: § 35 in footnote 23",
            "IV. Jurisdiction rules: § 38 in footnote 27",
            "IV. Jurisdiction rules: § 40 in footnote 30",
            "V. Assistance to victims: § 45 in footnote 31",
            "V. Assistance to victims: § 52 named");
  }

  @Test
  void recommendationsAreSortedByTheWayInWhichTheyAreAddressedAndByUrgency() throws IOException {
    TreeMap<Addressing, List<String>> found = new TreeMap<>();
    brief("XDO", null)
        .recommendations()
        .forEach(r ->
            found.merge(
                r.addressing(),
                List.of(r.recommendation().code() + " " + Wording.urgency(r)),
                (some, more) -> Stream.of(some, more).flatMap(List::stream).toList()));
    assertThat(found.get(Addressing.NAMED))
        .containsExactly(
            "II-3 require", "II-5 request", "III-2 request", "IV-3 require", "IV-1 request");
    assertThat(found.get(Addressing.EVERYONE))
        .containsExactly(
            "I-1 invite",
            "II-2 request",
            "II-1 invite",
            "III-1 require",
            "III-5 require",
            "III-3 invite",
            "III-7 invite",
            "IV-4 require",
            "V-2 invite");
    assertThat(found.get(Addressing.CONDITION)).containsExactly("II-6 invite", "III-4 invite");
    assertThat(found.get(Addressing.NONE)).containsExactly("III-6 request");
  }

  @Test
  void aListOfAddresseesIsShownWithItsRecommendation() throws IOException {
    Addressed addressed =
        brief("XDO", null)
            .recommendations()
            .filter(r -> r.recommendation().code().toString().equals("II-3"))
            .findFirst()
            .orElseThrow();
    assertThat(addressed.footnotes())
        .extracting(Quote::text)
        .containsExactly("Dorvia, Dorvia-Vesta and the Velmar Isles.");
  }

  @Test
  void promisingPracticesAreThoseThatNameTheParty() throws IOException {
    assertThat(brief("XDO", null).practices().map(practice -> practice.quote().text()))
        .singleElement()
        .asString()
        .startsWith("In Dorvia, a register");
    assertThat(brief("XDV", null).practices().map(practice -> practice.quote().text()))
        .singleElement()
        .asString()
        .startsWith("In Dorvia-Vesta, the police");
  }

  @Test
  void answersAreThoseToTheQuestionsOfTheChapters() throws IOException {
    Brief brief = brief("XVI", null);
    assertThat(brief.answers())
        .filteredOn(answered -> answered.item().toString().equals("9.3"))
        .extracting(answered -> answered.cell().ownText())
        .containsExactly("Prison penalties of up to three years.");
    BriefChapter jurisdiction =
        brief.chapters().stream()
            .filter(chapter -> chapter.chapter().numeral().equals("IV"))
            .findFirst()
            .orElseThrow();
    assertThat(jurisdiction.questions()).hasToString("[12]");
  }

  @Test
  void aPartyWithoutReplyHasABriefAllTheSame() throws IOException {
    Brief brief = brief("XDO", null);
    assertThat(brief.sources().reply()).isEmpty();
    assertThat(brief.answers()).isEmpty();
    assertThat(BriefPaper.of(brief).blocks()).isNotEmpty();
  }

  @Test
  void aPartyThatTheReportDoesNotNameGetsWhatIsSaidToAll() throws IOException {
    Brief brief = brief("PRT", null);
    assertThat(observations(brief))
        .containsExactly(
            "II. Legal frameworks: § 17 one of all parties",
            "III. Investigations and training of professionals: § 28 one of all parties",
            "III. Investigations and training of professionals: § 31 one of all parties",
            "IV. Jurisdiction rules: § 36 one of all parties",
            "V. Assistance to victims: § 43 one of all parties",
            "V. Assistance to victims: § 49 one of all parties");
    assertThat(brief.generalities()).isGreaterThan(0);
    assertThat(brief.recommendations().map(Addressed::addressing))
        .contains(Addressing.EVERYONE, Addressing.CONDITION)
        .doesNotContain(Addressing.NAMED);
  }

  @Test
  void besideAFactsheetItListsWhatOnlyOneOfThemHas() throws IOException {
    Beside beside = brief("XAR", "factsheet-arvenia-2023.docx").beside().orElseThrow();
    assertThat(beside.onlyHere())
        .extracting(Difference::what)
        .containsExactly("§ 2", "§ 3", "§ 9", "§ 12", "§ 29", "§ 32", "§ 51");
    assertThat(beside.onlyThere())
        .extracting(difference -> difference.what() + ": " + difference.why())
        .containsExactly(
            "§ 17: the paragraph does not name the party",
            "§ 24: the paragraph does not name the party");
    assertThat(beside.paragraphs()).isEqualTo(12);
    assertThat(beside.codes()).isEqualTo(10);
  }

  @Test
  void theReportMayBeNamedAndMustBeThere() throws IOException {
    try (CorpusReader reader = SpecimenIndex.reader()) {
      Briefs briefs = new Briefs(reader, SpecimenIndex.INSTRUMENTS);
      Brief named = briefs.of(new BriefRequest(SpecimenIndex.party("XDO"), REPORT, null));
      assertThat(named.sources().report().source().name()).isEqualTo(REPORT);
      assertThatThrownBy(
              () -> briefs.of(new BriefRequest(SpecimenIndex.party("XDO"), "other.pdf", null)))
          .isInstanceOf(BriefException.class)
          .hasMessageContaining("the index has no document 'other.pdf'");
    }
  }

  private static List<String> observations(Brief brief) {
    return brief.chapters().stream()
        .flatMap(chapter ->
            chapter.observations().stream()
                .map(naming ->
                    "%s: § %s %s"
                        .formatted(
                            chapter.chapter().heading(),
                            naming.quote().locator().paragraph(),
                            Wording.bases(naming))))
        .toList();
  }

  private static Brief brief(String party, @Nullable String beside) throws IOException {
    try (CorpusReader reader = SpecimenIndex.reader()) {
      return new Briefs(reader, SpecimenIndex.INSTRUMENTS)
          .of(new BriefRequest(SpecimenIndex.party(party), null, beside));
    }
  }
}
