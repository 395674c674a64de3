package org.rapporteur.core.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rapporteur.core.instrument.Instrument;
import org.rapporteur.core.instrument.InstrumentName;
import org.rapporteur.core.instrument.Instruments;
import org.rapporteur.core.instrument.MonitoringRound;
import org.rapporteur.core.instrument.Provision;
import org.rapporteur.core.instrument.ProvisionEntry;
import org.rapporteur.core.instrument.Question;
import org.rapporteur.core.instrument.QuestionEntry;
import org.rapporteur.core.instrument.Questionnaire;
import org.rapporteur.core.instrument.RecommendationScheme;
import org.rapporteur.core.instrument.UrgencyVerb;
import org.rapporteur.core.text.Folding;
import org.rapporteur.core.text.Language;

/// What `SOURCES.md` promises about the tables of instruments.
class InstrumentTablesTest {
  private static final Path FOLDERS =
      Path.of("src/main/resources/org/rapporteur/core/data/instruments");
  private static final Instruments INSTRUMENTS = Instruments.bundled();

  private final Instrument lanzarote = INSTRUMENTS.require("lanzarote");

  @Test
  void theIndexListsExactlyTheFolders() throws IOException {
    try (Stream<Path> files = Files.list(FOLDERS)) {
      assertThat(files.filter(Files::isDirectory).map(folder -> folder.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(
              INSTRUMENTS.all().stream().map(Instrument::id).toList());
    }
  }

  @Test
  void everyInstrumentHasATitleInBothLanguages() {
    for (Instrument instrument : INSTRUMENTS.all()) {
      for (Language language : List.of(Language.ENGLISH, Language.FRENCH)) {
        assertThat(instrument.names())
            .as("%s in %s", instrument, language)
            .anyMatch(name ->
                name.kind() == InstrumentName.Kind.TITLE && name.language().equals(language));
        assertThat(instrument.shortName(language)).isNotEqualTo(instrument.id());
      }
    }
  }

  @Test
  void noTwoInstrumentsAreCalledTheSameInOneLanguage() {
    Map<String, Set<String>> called = new HashMap<>();
    for (Instrument instrument : INSTRUMENTS.all()) {
      for (InstrumentName name : instrument.names()) {
        called
            .computeIfAbsent(
                name.language() + " " + Folding.fold(name.text()), k -> new HashSet<>())
            .add(instrument.id());
      }
    }
    assertThat(called).allSatisfy((name, meant) -> assertThat(meant).as(name).hasSize(1));
  }

  @Test
  void articlesOneToFiftyAreAllThere() {
    assertThat(
            lanzarote.provisions().stream()
                .map(ProvisionEntry::provision)
                .filter(provision -> provision.ancestors().isEmpty())
                .map(Provision::toString))
        .containsExactlyElementsOf(
            IntStream.rangeClosed(1, 50).mapToObj(Integer::toString).toList());
  }

  @Test
  void everyArticleHasTwoTitlesAndAChapterAndNoSubdivisionHasATitle() {
    for (ProvisionEntry entry : lanzarote.provisions()) {
      String address = entry.provision().toString();
      assertThat(entry.chapter()).as(address).matches("[IVX]+");
      if (entry.provision().ancestors().isEmpty()) {
        assertThat(entry.title(Language.ENGLISH)).as(address).isNotBlank();
        assertThat(entry.title(Language.FRENCH)).as(address).isNotBlank();
      } else {
        assertThat(entry.titleEn() + entry.titleFr()).as(address).isEmpty();
      }
    }
  }

  @Test
  void everySubdivisionStandsUnderAListedProvision() {
    for (ProvisionEntry entry : lanzarote.provisions()) {
      assertThat(entry.provision().ancestors())
          .as(entry.provision().toString())
          .allMatch(ancestor -> lanzarote.provision(ancestor).isPresent());
    }
  }

  @Test
  void everyProvisionOfAQuestionIsOneOfTheConvention() {
    Questionnaire second = lanzarote.questionnaire("2").orElseThrow();
    for (QuestionEntry entry : second.entries()) {
      String question = entry.question().toString();
      assertThat(entry.label()).as(question).isNotBlank();
      assertThat(entry.provisions())
          .as(question)
          .allMatch(provision -> lanzarote.provision(provision).isPresent());
      assertThat(second.provisionsOf(entry.question())).as(question).isNotEmpty();
    }
  }

  @Test
  void theSecondQuestionnaireHasSixteenQuestionsInOrder() {
    Questionnaire second = lanzarote.questionnaire("2").orElseThrow();
    List<Question> questions = second.entries().stream().map(QuestionEntry::question).toList();
    assertThat(questions.stream().filter(question -> question.parent().isEmpty()))
        .containsExactlyElementsOf(IntStream.rangeClosed(1, 16).mapToObj(Question::of).toList());
    assertThat(questions)
        .allSatisfy(question ->
            question.parent().ifPresent(parent -> assertThat(questions).contains(parent)));
  }

  @Test
  void thePartiesMonitoredInEachRoundAreCounted() {
    assertThat(lanzarote.parties()).hasSize(48).doesNotHaveDuplicates();
    assertThat(monitored("1")).isEqualTo(26);
    assertThat(monitored("urgent")).isEqualTo(41);
    assertThat(monitored("2")).isEqualTo(43);
  }

  private int monitored(String round) {
    return lanzarote.round(round).map(MonitoringRound::parties).map(Set::size).orElse(0);
  }

  @Test
  void everyMonitoredPartyIsAPartyOfTheConvention() {
    for (MonitoringRound round : lanzarote.rounds()) {
      assertThat(lanzarote.parties()).as(round.id()).containsAll(round.parties());
      assertThat(round.titleEn()).isNotBlank();
      assertThat(round.titleFr()).isNotBlank();
      assertThat(round.covers(round.yearFrom())).isTrue();
    }
  }

  @Test
  void aVerbShowsOneUrgencyInItsRound() {
    for (MonitoringRound round : lanzarote.rounds()) {
      assertThat(lanzarote.urgencyVerbs(round.id()))
          .as(round.id())
          .isNotEmpty()
          .extracting(verb -> verb.language() + " " + verb.form())
          .doesNotHaveDuplicates()
          .allMatch(form -> form.equals(form.toLowerCase(java.util.Locale.ROOT)));
    }
  }

  @Test
  void recommendationsAreWrittenAsTheTablesSay() {
    assertThat(lanzarote.recommendations())
        .isEqualTo(
            new RecommendationScheme(
                RecommendationScheme.Code.HEADING,
                RecommendationScheme.MadeBy.BODY,
                RecommendationScheme.AddressedTo.TEXT,
                List.of()));
    assertThat(INSTRUMENTS.require("upr").recommendations())
        .isEqualTo(
            new RecommendationScheme(
                RecommendationScheme.Code.ITEM,
                RecommendationScheme.MadeBy.BRACKETS,
                RecommendationScheme.AddressedTo.SUBJECT,
                List.of("recommendation", "recommandation", "recomendaci")));
    assertThat(INSTRUMENTS.require("crc").recommendations()).isEqualTo(RecommendationScheme.USUAL);
  }

  @Test
  void aNameThatIsSharedMeansOnePartyUnderAnInstrumentOnly() {
    assertThat(INSTRUMENTS.parties().bearing("Congo")).isEmpty();
    assertThat(INSTRUMENTS.require("upr").partyNamed("the Congo"))
        .contains(INSTRUMENTS.parties().require("COG"));
    assertThat(lanzarote.partyNamed("Congo")).isEmpty();
  }

  @Test
  void theInstrumentThatIsMeantWhereNothingTellsAnotherIsTheFirst() {
    assertThat(INSTRUMENTS.usual()).isEqualTo(lanzarote);
  }

  @Test
  void theSecondRoundRequiresRequestsAndInvites() {
    assertThat(lanzarote.urgencyVerbs("2").stream().map(UrgencyVerb::urgency).distinct().sorted())
        .extracting(Object::toString)
        .containsExactly("invite", "request", "require");
  }
}
