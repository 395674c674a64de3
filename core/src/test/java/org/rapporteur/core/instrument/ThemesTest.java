package org.rapporteur.core.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The correspondence between genres, and what `SOURCES.md` promises about it.
class ThemesTest {
  private static final Instruments INSTRUMENTS = Instruments.bundled();
  private static final Instrument LANZAROTE = INSTRUMENTS.require("lanzarote");
  private static final Themes THEMES = Themes.of(LANZAROTE);

  @Test
  void noThemeIsListedTwiceAndEachHasTwoTitles() {
    assertThat(THEMES.all()).extracting(Theme::id).isNotEmpty().doesNotHaveDuplicates();
    assertThat(THEMES.all())
        .allSatisfy(theme ->
            assertThat(List.of(theme.titleEn(), theme.titleFr())).noneMatch(String::isBlank));
  }

  @Test
  void everyProvisionOfAThemeIsOneOfTheConvention() {
    for (Theme theme : THEMES.all()) {
      assertThat(theme.provisions())
          .as(theme.id())
          .isNotEmpty()
          .allMatch(provision -> LANZAROTE.provision(provision).isPresent());
    }
  }

  @Test
  void everyQuestionBelongsToAThemeThatHasOneOfItsArticles() {
    Questionnaire second = LANZAROTE.questionnaire("2").orElseThrow();
    for (QuestionEntry entry : second.entries()) {
      Question question = entry.question();
      assertThat(THEMES.ofQuestion(question))
          .as(question.toString())
          .anyMatch(theme -> second.provisionsOf(question).stream().anyMatch(theme::concerns));
    }
  }

  @Test
  void everyQuestionOfAThemeIsOneOfTheQuestionnaire() {
    Questionnaire second = LANZAROTE.questionnaire("2").orElseThrow();
    assertThat(THEMES.all().stream().flatMap(theme -> theme.questions().stream()))
        .allMatch(question -> second.entry(question).isPresent());
  }

  @ParameterizedTest
  @CsvSource({
    "II. Legal frameworks, law",
    "III. Investigations and training of professionals, investigation training",
    "V. International co-operation, co-operation",
    "VI. Assistance to victims, assistance",
    "VII. Civil society involvement and cooperation, civil-society",
    "IX. Éducation des enfants, education",
    "XII. Anything else, ''"
  })
  void aChapterIsKnownByTheWordsOfItsTitle(String title, String themes) {
    assertThat(String.join(" ", ids(THEMES.ofChapter(title)))).isEqualTo(themes);
  }

  @Test
  void aGoalGoesBeforeThePolicyTargetAndWordsOfTheFormSayNothingOfASubject() {
    String target = "Policy target No. 3: Making the public aware of the risks";
    String goal = "Operational Goal: Improve joint work of authorities";
    String stage = "C) Please indicate specific actions to assist that your country will undertake";
    assertThat(ids(THEMES.ofGoal(List.of(target, goal, stage)))).containsExactly("co-operation");
    assertThat(ids(THEMES.ofGoal(List.of(target, "Operational Goal: Share", stage))))
        .containsExactly("awareness");
    assertThat(THEMES.ofGoal(List.of("Anything", stage))).isEmpty();
  }

  @Test
  void aProvisionBelongsToTheThemesThatHaveAllOfItElseToThoseThatHaveParts() {
    assertThat(ids(THEMES.ofProvision(Provision.parse("14")))).containsExactly("assistance");
    assertThat(ids(THEMES.ofProvision(Provision.parse("20(1)(e)")))).containsExactly("law");
    assertThat(ids(THEMES.ofProvision(Provision.parse("9"))))
        .containsExactly("participation", "civil-society", "awareness", "removal");
    assertThat(THEMES.ofProvision(Provision.parse("39"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Actions ALREADY UNDERTAKEN | REPORTED",
        "Actions that WILL BE UNDERTAKEN | ANNOUNCED",
        "A) Please report on implementation of any measures announced in 2013 | REPORTED",
        "B) Please assess progress made in your country | REPORTED",
        "C) Please indicate specific actions that your country will undertake | ANNOUNCED"
      })
  void theWordsOverAnEntryTellWhetherItAnnouncesOrReports(String heading, FormStage stage) {
    assertThat(THEMES.stage(List.of("Policy target No. 1", "Operational Goal", heading)))
        .contains(stage);
  }

  @Test
  void anInstrumentWithoutTheTablesHasNoThemes() {
    Themes none = Themes.of(INSTRUMENTS.require("upr"));
    assertThat(none.all()).isEmpty();
    assertThat(none.stage(List.of("Actions ALREADY UNDERTAKEN"))).isEqualTo(Optional.empty());
  }

  private static List<String> ids(List<Theme> themes) {
    return themes.stream().map(Theme::id).toList();
  }
}
