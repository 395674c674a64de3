package org.rapporteur.core.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.core.instrument.Question;
import org.rapporteur.core.instrument.RecommendationCode;

class CitationTest {
  private static final Metadata REPORT =
      SpecimenMetadata.of(Genre.IMPLEMENTATION_REPORT, "", "T-ES(2022)02", 2022);
  private static final Metadata REPLY =
      SpecimenMetadata.of(Genre.REPLY, "PRT", "T-ES(2017)ICT-PT", 2017);

  private static String cite(Metadata metadata, Locator locator) {
    return Citation.of(SpecimenMetadata.source("file.pdf"), metadata, locator).toString();
  }

  @Test
  void aFootnoteIsCitedWithTheParagraphInWhichItIsAnchored() {
    assertThat(
            cite(REPORT, Locator.NOWHERE.withPage("60").withParagraph("186").withFootnote("157")))
        .isEqualTo("T-ES(2022)02, § 186, fn. 157");
  }

  @Test
  void anAnswerIsCitedByPartyGenreYearQuestionAndPage() {
    assertThat(cite(REPLY, Locator.NOWHERE.withPage("14").withQuestion(Question.parse("9.1.a"), 0)))
        .isEqualTo("Portugal, reply 2017, Q 9.1.a, p. 14");
  }

  @Test
  void aFollowUpIsCitedWithItsNumber() {
    assertThat(cite(REPLY, Locator.NOWHERE.withQuestion(Question.of(9), 2)))
        .isEqualTo("Portugal, reply 2017, Q 9, follow-up 2");
  }

  @Test
  void aRecommendationIsCitedByItsCodeAndNeedsNoPage() {
    Locator place =
        Locator.NOWHERE.withPage("41").withRecommendation(RecommendationCode.parse("III-24"));
    assertThat(cite(REPORT, place)).isEqualTo("T-ES(2022)02, Rec. III-24");
  }

  @Test
  void aPlaceWithoutNumbersIsCitedByItsSectionAndPage() {
    Locator place =
        Locator.NOWHERE.withPage("3").withSection(List.of("I. Introduction", "I.2. Scope"));
    assertThat(cite(REPORT, place)).isEqualTo("T-ES(2022)02, I.2. Scope, p. 3");
    assertThat(place.sectionText()).isEqualTo("I. Introduction › I.2. Scope");
  }

  @Test
  void aDocumentWithoutSymbolIsCitedByGenreAndYear() {
    Metadata report = SpecimenMetadata.of(Genre.IMPLEMENTATION_REPORT, "", "", 2022);
    assertThat(cite(report, Locator.NOWHERE)).isEqualTo("Implementation report 2022");
    Metadata questionnaire = SpecimenMetadata.of(Genre.QUESTIONNAIRE, "", "", 0);
    assertThat(cite(questionnaire, Locator.NOWHERE)).isEqualTo("Questionnaire");
  }

  @Test
  void aDocumentOfWhichNothingIsKnownIsCitedByItsFile() {
    Metadata unknown = SpecimenMetadata.of(Genre.OTHER, "PRT", "", 0);
    assertThat(cite(unknown, Locator.NOWHERE.withPage("2"))).isEqualTo("file.pdf, p. 2");
  }

  @Test
  void aFollowUpNeedsAQuestion() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Locator("", List.of(), "", null, 1, null, ""))
        .withMessageContaining("1");
  }
}
