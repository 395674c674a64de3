package org.rapporteur.corpus.thread;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rapporteur.core.document.Genre;
import org.rapporteur.core.instrument.Theme;
import org.rapporteur.corpus.brief.BriefException;
import org.rapporteur.corpus.brief.SpecimenIndex;
import org.rapporteur.corpus.paper.PaperFormat;
import org.rapporteur.corpus.paper.Permalinks;
import org.rapporteur.index.CorpusReader;

/// Timelines from the specimens, against what a person finds in them.
class ThreadsTest {
  @Test
  void everyEntryOfAFormHasItsStageAndTheThemesOfItsGoalAndItsArticles() throws IOException {
    assertThat(said("XCV", Genre.ALLIANCE_FORM))
        .containsExactlyInAnyOrder(
            "reported [investigation]: The Corvanian National Police created a",
            "reported [assistance]: The Act on Young Victims of",
            "announced [assistance]: From September 2013 to June 2014,",
            "reported [co-operation]: Corvania ratified the Convention on Cybercrime",
            // of the goal of joint work, and of Article 36, which it cites
            "announced [investigation, co-operation]: A training programme for prosecutors and",
            // its goal tells nothing, its policy target does
            "announced [awareness]: The Royal Library for Youth will",
            "reported [removal]: A code of conduct for service");
  }

  @Test
  void aThreadGoesThroughTheGenresInTheOrderOfTime() throws IOException {
    Timeline timeline = timeline("XCV");
    CommitmentThread investigation = thread(timeline, "investigation").orElseThrow();
    assertThat(investigation.events()).extracting(Event::when).isSorted();
    assertThat(investigation.events().stream().map(Event::stage).distinct())
        .containsExactly(
            Stage.REPORTED, Stage.ANNOUNCED, Stage.REPLIED, Stage.FOUND, Stage.RECOMMENDED);
  }

  @Test
  void answersBelongToTheThemesOfTheirQuestions() throws IOException {
    assertThat(thread(timeline("XAR"), "jurisdiction").orElseThrow().events())
        .filteredOn(event -> event.stage() == Stage.REPLIED)
        .isNotEmpty()
        .allSatisfy(event ->
            assertThat(event.quote().citation().text()).startsWith("Arvenia, reply 2017, Q 12"));
  }

  @Test
  void aFactsheetIsQuotedOnlyWhereItSpeaksOfThePartyItself() throws IOException {
    assertThat(said("XAR", Genre.FACTSHEET))
        .contains("summarised [jurisdiction]: It is sufficient, under the Arvenian")
        .contains("summarised [law]: In Arvenia, Article 176-A, paragraph 3,")
        .noneMatch(line -> line.contains("all Parties"));
  }

  @Test
  void whatBelongsToNoThemeIsKept() throws IOException {
    assertThat(timeline("XCV").nowhere())
        .extracting(event -> event.quote().citation().text())
        .contains("T-ES(2022)90, § 2", "T-ES(2022)90, § 7");
  }

  @Test
  void everythingThatWasSaidStandsSomewhere() throws IOException {
    Timeline timeline = timeline("XAR");
    assertThat(timeline.threads())
        .allSatisfy(thread ->
            assertThat(thread.events())
                .isNotEmpty()
                .allMatch(event -> event.themes().contains(thread.theme())));
    assertThat(timeline.nowhere()).allMatch(event -> event.themes().isEmpty());
    assertThat(timeline.sources())
        .extracting(source -> source.source().name())
        .containsExactly(
            "reply-arvenia-2017.txt", "report-2022.pdf", "factsheet-arvenia-2023.docx");
  }

  @Test
  void thePaperIsTheSameEachTime() throws IOException {
    assertThat(text("XCV")).isEqualTo(text("XCV")).contains("Corvania: commitments over time");
  }

  @Test
  void aPartyOfWhichNothingIsKnownIsNamed() throws IOException {
    try (CorpusReader reader = SpecimenIndex.reader()) {
      Threads threads = new Threads(reader, SpecimenIndex.INSTRUMENTS);
      assertThatThrownBy(() ->
              threads.of(SpecimenIndex.party("PRT"), SpecimenIndex.INSTRUMENTS.require("upr")))
          .isInstanceOf(BriefException.class)
          .hasMessageContaining("Portugal");
    }
  }

  private static List<String> said(String party, Genre genre) throws IOException {
    Timeline timeline = timeline(party);
    return Stream.concat(
            timeline.threads().stream().flatMap(thread -> thread.events().stream()),
            timeline.nowhere().stream())
        .filter(event -> event.document().metadata().orElseThrow().genre().value() == genre)
        .distinct()
        .map(ThreadsTest::line)
        .toList();
  }

  private static String line(Event event) {
    String[] words = event.quote().text().split("\\s+");
    return "%s %s: %s"
        .formatted(
            event.stage().label(),
            event.themes().stream().map(Theme::id).toList(),
            Arrays.stream(words).limit(6).collect(Collectors.joining(" ")));
  }

  private static Optional<CommitmentThread> thread(Timeline timeline, String theme) {
    return timeline.threads().stream()
        .filter(thread -> thread.theme().id().equals(theme))
        .findFirst();
  }

  private static String text(String party) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PaperFormat.TXT.write(TimelinePaper.of(timeline(party)), Permalinks.NONE, out);
    return out.toString(UTF_8);
  }

  private static Timeline timeline(String party) throws IOException {
    try (CorpusReader reader = SpecimenIndex.reader()) {
      return new Threads(reader, SpecimenIndex.INSTRUMENTS)
          .of(SpecimenIndex.party(party), SpecimenIndex.INSTRUMENTS.require("lanzarote"));
    }
  }
}
