package org.rapporteur.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.core.document.Document;
import org.rapporteur.core.document.Passage;
import org.rapporteur.core.document.Signature;
import org.rapporteur.core.document.Source;
import org.rapporteur.core.document.Voice;
import org.rapporteur.core.instrument.Instruments;
import org.rapporteur.core.instrument.Question;
import org.rapporteur.core.instrument.QuestionEntry;
import org.rapporteur.core.instrument.RecommendationCode;
import org.rapporteur.ingest.block.Block;
import org.rapporteur.ingest.format.FileReader;
import org.rapporteur.ingest.identity.Overrides;

/// The five documents of the Lanzarote collection, in three formats each. They are no part of the
/// project; where they are not at hand, these tests are skipped.
class RealDocumentsTest {
  private static final Path FOLDER = Path.of("../../shared/corpus/lanzarote");
  private static final Instruments INSTRUMENTS = Instruments.bundled();
  private static final Ingestor INGESTOR = new Ingestor(INSTRUMENTS);
  private static final Map<String, Document> READ = new ConcurrentHashMap<>();

  @BeforeAll
  static void needTheCollection() {
    assumeTrue(Files.exists(FOLDER), "skipped: ../shared/corpus/lanzarote is not here");
  }

  private static Document read(String name) {
    return READ.computeIfAbsent(name, RealDocumentsTest::readAnew);
  }

  private static Document readAnew(String name) {
    Source source = Source.of(FOLDER.resolve(name));
    Outcome outcome = INGESTOR.read(source, Overrides.NONE, "lanzarote").outcomes().getFirst();
    assertThat(outcome).as(name).isInstanceOf(Outcome.Read.class);
    return ((Outcome.Read) outcome).document();
  }

  private static Document report(String format) {
    return read("report-csgsiv-2022." + format);
  }

  private static List<Passage> passages(Document document, Passage.Kind kind) {
    return document.passages().stream().filter(passage -> passage.kind() == kind).toList();
  }

  @ParameterizedTest
  @CsvSource({"txt, 458", "pdf, 450", "docx, 450"})
  void theReportHasItsNumberedParagraphsOnceEach(String format, int least) {
    List<Integer> numbers =
        passages(report(format), Passage.Kind.NUMBERED_PARAGRAPH).stream()
            .map(passage -> Integer.valueOf(passage.locator().paragraph()))
            .toList();
    assertThat(numbers).doesNotHaveDuplicates().isSorted().hasSizeBetween(least, 458);
    assertThat(numbers).allMatch(number -> number >= 1 && number <= 458);
  }

  @ParameterizedTest
  @ValueSource(strings = {"txt", "pdf", "docx"})
  void everyNumberedParagraphBeginsWithItsNumber(String format) {
    Document report = report(format);
    assertThat(passages(report, Passage.Kind.NUMBERED_PARAGRAPH))
        .allSatisfy(passage ->
            assertThat(report.textOf(passage))
                .startsWith(passage.locator().paragraph() + ".")
                .hasSizeGreaterThan(20));
  }

  @ParameterizedTest
  @ValueSource(strings = {"txt", "pdf", "docx"})
  void theReportHasItsRecommendationsOnceEachAndInOrder(String format) {
    List<RecommendationCode> codes =
        passages(report(format), Passage.Kind.RECOMMENDATION).stream()
            .map(passage -> Objects.requireNonNull(passage.locator().recommendation()))
            .toList();
    assertThat(codes).hasSize(111).doesNotHaveDuplicates().isSorted();
  }

  @ParameterizedTest
  @ValueSource(strings = {"txt", "pdf", "docx"})
  void noRecommendationCodeHasAFootnotesDigits(String format) {
    Map<String, List<Integer>> byChapter =
        passages(report(format), Passage.Kind.RECOMMENDATION).stream()
            .map(passage -> Objects.requireNonNull(passage.locator().recommendation()))
            .collect(
                Collectors.groupingBy(
                    RecommendationCode::series,
                    TreeMap::new,
                    Collectors.mapping(RecommendationCode::number, Collectors.toList())));
    assertThat(byChapter)
        .allSatisfy((chapter, numbers) ->
            assertThat(numbers)
                .as(chapter)
                .isEqualTo(IntStream.rangeClosed(1, numbers.size()).boxed().toList()));
  }

  @ParameterizedTest
  @CsvSource({"txt, 348, 352", "pdf, 304, 352", "docx, 306, 352"})
  void theReportHasItsFootnotesWhereTheyAreCalled(String format, int least, int all) {
    List<Passage> footnotes = passages(report(format), Passage.Kind.FOOTNOTE);
    assertThat(footnotes.stream().map(note -> note.locator().footnote()).distinct())
        .hasSizeBetween(least, all);
    assertThat(footnotes).as("but for one stray").hasSizeLessThanOrEqualTo(all + 1);
    assertThat(footnotes.stream().filter(note -> note.voice() == Voice.UNATTRIBUTED))
        .as("called nowhere")
        .hasSizeLessThanOrEqualTo(4);
  }

  private static List<String> spokenBy(Document document, Voice voice) {
    return document.passages().stream()
        .filter(passage -> passage.voice() == voice)
        .map(document::textOf)
        .toList();
  }

  /// Counted by hand in the text; in the laid-out files some quotations stand inside footnotes.
  @ParameterizedTest
  @CsvSource({"txt, 96, 117", "pdf, 78, 104"})
  void theReportQuotesTheTreatyAndItsExplanatoryReport(String format, int treaty, int explained) {
    Document report = report(format);
    assertThat(spokenBy(report, Voice.TREATY))
        .hasSize(treaty)
        .noneMatch(text -> text.matches("(?s)(?:.{0,120} )?\\d{2,3}\\. \\p{Lu}.*"));
    assertThat(spokenBy(report, Voice.EXPLANATORY_REPORT))
        .hasSize(explained)
        .noneMatch(text -> text.startsWith("Each Party"))
        .noneMatch(text -> text.matches("(?s)\\d\\. .*"));
  }

  /// Thirteen signed quotations, ten of them in the laid-out file, each with its signature in the
  /// same paragraph or the next; and a box of four paragraphs with its title and four footnotes.
  @ParameterizedTest
  @CsvSource({"txt, 13, 35", "pdf, 10, 14"})
  void theReportLetsChildrenSpeak(String format, int quotations, int all) {
    List<String> said = spokenBy(report(format), Voice.CHILDREN);
    assertThat(said).hasSize(all);
    assertThat(said.stream().filter(text -> Signature.of(text).isPresent())).hasSize(quotations);
  }

  @ParameterizedTest
  @ValueSource(strings = {"txt", "pdf", "docx"})
  void nobodySpeaksInTheReplyButTheStateAndTheQuestionnaire(String format) {
    Document reply = read("reply-portugal-2017." + format);
    assertThat(spokenBy(reply, Voice.QUESTIONNAIRE)).hasSize(129);
    assertThat(reply.passages())
        .allMatch(
            passage -> passage.voice() == Voice.STATE || passage.voice() == Voice.QUESTIONNAIRE);
  }

  /// 10.1 was not put to this State.
  @ParameterizedTest
  @ValueSource(strings = {"txt", "pdf", "docx"})
  void theReplyHasEveryQuestionOfTheQuestionnaire(String format) {
    List<Question> all =
        INSTRUMENTS.require("lanzarote").questionnaire("2").orElseThrow().entries().stream()
            .map(QuestionEntry::question)
            .filter(question -> !question.equals(Question.parse("10.1")))
            .toList();
    assertThat(passages(read("reply-portugal-2017." + format), Passage.Kind.QUESTION))
        .extracting(passage -> passage.locator().question())
        .containsAll(all);
  }

  @ParameterizedTest
  @ValueSource(strings = {"txt", "pdf", "docx"})
  void theReplyAnswersAllSixteenQuestions(String format) {
    assertThat(
            passages(read("reply-portugal-2017." + format), Passage.Kind.ANSWER).stream()
                .map(passage -> Objects.requireNonNull(passage.locator().question()).number())
                .distinct())
        .containsExactlyElementsOf(IntStream.rangeClosed(1, 16).boxed().toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "report-csgsiv-2022 | IMPLEMENTATION_REPORT | - | 2 | 2022",
        "reply-portugal-2017 | REPLY | PRT | 2 | 2017",
        "factsheet-portugal-2023 | FACTSHEET | PRT | - | 2023",
        "alliance-portugal-2012 | ALLIANCE_FORM | PRT | - | 2012",
        "alliance-portugal-2014 | ALLIANCE_FORM | PRT | - | 2014"
      })
  void everyDocumentIsToldWhatItIs(
      String stem, String genre, String party, String round, int year) {
    for (String format : List.of("txt", "pdf", "docx")) {
      Document document = read(stem + "." + format);
      var metadata = document.metadata();
      assertThat(metadata.genre().value().name()).as(document.source().name()).isEqualTo(genre);
      assertThat(metadata.partyValue().map(Object::toString))
          .as(document.source().name())
          .isEqualTo(java.util.Optional.ofNullable(party));
      assertThat(metadata.year()).as(document.source().name()).contains(year);
      if (round != null) {
        assertThat(metadata.roundText()).as(document.source().name()).isEqualTo(round);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "report-csgsiv-2022",
        "reply-portugal-2017",
        "factsheet-portugal-2023",
        "alliance-portugal-2012",
        "alliance-portugal-2014"
      })
  void thePassagesKeepTheLawsAndLoseNoWord(String stem) throws Exception {
    for (String format : List.of("txt", "pdf", "docx")) {
      Document document = read(stem + "." + format);
      List<Block> blocks = new FileReader().read(FOLDER.resolve(stem + "." + format)).blocks();
      PassageLaws.coverTheText(document.text(), document.passages());
      PassageLaws.haveTheirMarksInside(document.passages());
      PassageLaws.haveFootnotesBehindTheirCallers(document.passages());
      PassageLaws.loseNoWord(blocks, document.text(), document.passages());
      PassageLaws.loseNoMark(blocks, document.passages());
    }
  }
}
