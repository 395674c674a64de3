package org.rapporteur.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.core.document.Locator;
import org.rapporteur.core.document.Passage;
import org.rapporteur.core.instrument.Question;
import org.rapporteur.core.instrument.QuestionEntry;
import org.rapporteur.core.instrument.RecommendationCode;
import org.rapporteur.core.mention.PartyBasis;
import org.rapporteur.core.mention.PartyMention;
import org.rapporteur.core.mention.Recommendation;
import org.rapporteur.core.mention.TaggedDocument;
import org.rapporteur.core.mention.TaggedPassage;
import org.rapporteur.core.party.Party;
import org.rapporteur.corpus.SharedGold.RecommendationRow;

/// Real documents as text, PDF and DOCX against reference answers; skipped where they are not at
/// hand. Floors are those of the first slice; the figures reached are reported.
class RealDocumentsTest {
  private static final String REPORT = "report-csgsiv-2022";
  private static final String REPLY = "reply-portugal-2017";
  private static final String FACTSHEET = "factsheet-portugal-2023";
  private static final double FLOOR = 0.97;
  private static final Party PORTUGAL = Tables.INSTRUMENTS.parties().require("PRT");

  /// The Convention has 50 articles; the State's codes have more.
  private static final int LAST_ARTICLE = 50;

  private static Stream<TaggedPassage> passages(String document, String format, Passage.Kind kind) {
    return SharedGold.read(document + "." + format).passages().stream()
        .filter(passage -> passage.passage().kind() == kind);
  }

  private static Locator place(TaggedPassage passage) {
    return passage.passage().locator();
  }

  @ParameterizedTest
  @CsvSource({"txt, 458", "pdf, 450", "docx, 450"})
  void theReportsNumberedParagraphsAreFoundOnceEach(String format, int least, TestReporter out) {
    List<Integer> numbers =
        passages(REPORT, format, Passage.Kind.NUMBERED_PARAGRAPH)
            .map(passage -> Integer.valueOf(place(passage).paragraph()))
            .toList();
    out.publishEntry(format + ": numbered paragraphs", Integer.toString(numbers.size()));

    assertThat(numbers).doesNotHaveDuplicates().isSorted().hasSizeBetween(least, 458);
    assertThat(numbers.getFirst()).isEqualTo(1);
    assertThat(numbers.getLast()).isEqualTo(458);
  }

  @ParameterizedTest
  @ValueSource(strings = {"txt", "pdf", "docx"})
  void portugalIsFoundInTheParagraphsThatNameIt(String format, TestReporter out)
      throws IOException {
    Score body = Score.of(paragraphsNaming(format, true), SharedGold.portugal("body"));
    Score all = Score.of(paragraphsNaming(format, false), SharedGold.portugal("body", "footnote"));
    out.publishEntry(format + ": Portugal in the body", body.toString());
    out.publishEntry(format + ": Portugal in body or footnote", all.toString());

    // What was laid out again lacks some of the footnotes.
    Score counts = format.equals("txt") ? all : body;
    assertThat(counts.precision()).as("%s", counts).isGreaterThanOrEqualTo(FLOOR);
    assertThat(counts.recall()).as("%s", counts).isGreaterThanOrEqualTo(FLOOR);
  }

  private static Set<String> paragraphsNaming(String format, boolean bodyOnly) {
    return SharedGold.read(REPORT + "." + format).passages().stream()
        .filter(passage -> !place(passage).paragraph().isEmpty())
        .filter(passage -> !bodyOnly || passage.passage().kind() != Passage.Kind.FOOTNOTE)
        .filter(passage -> names(passage, bodyOnly))
        .map(passage -> place(passage).paragraph())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static boolean names(TaggedPassage passage, boolean bodyOnly) {
    return passage.mentions().stream()
        .filter(PartyMention.class::isInstance)
        .map(PartyMention.class::cast)
        .filter(mention -> isNaming(mention.basis(), bodyOnly))
        .anyMatch(m -> m.party().meaningIfResolved().filter(PORTUGAL::equals).isPresent());
  }

  private static boolean isNaming(PartyBasis basis, boolean bodyOnly) {
    return basis == PartyBasis.NAME || (basis == PartyBasis.FOOTNOTE && !bodyOnly);
  }

  @ParameterizedTest
  @ValueSource(strings = {"txt", "pdf", "docx"})
  void theReportHas111RecommendationsInTheirOrder(String format) {
    List<RecommendationCode> codes =
        passages(REPORT, format, Passage.Kind.RECOMMENDATION)
            .map(TaggedPassage::recommendation)
            .map(Recommendation::code)
            .toList();

    assertThat(codes).hasSize(111).doesNotHaveDuplicates().isSorted();
    assertThat(codes.stream().map(RecommendationCode::series).distinct())
        .as("its first chapter has none")
        .containsExactly("II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI");
  }

  @ParameterizedTest
  @ValueSource(strings = {"txt", "pdf", "docx"})
  void recommendationsHaveTheirUrgencyAndAddressees(String format, TestReporter out)
      throws IOException {
    Map<String, Recommendation> made = new LinkedHashMap<>();
    passages(REPORT, format, Passage.Kind.RECOMMENDATION)
        .map(TaggedPassage::recommendation)
        .forEach(recommendation -> made.put(recommendation.code().toString(), recommendation));
    List<String> wrong = new ArrayList<>();
    List<String> wrongFromFootnotes = new ArrayList<>();
    int fromFootnotes = 0;
    List<RecommendationRow> rows = SharedGold.recommendations();
    for (RecommendationRow row : rows) {
      Recommendation found = made.get(row.code());
      if (found == null || found.urgency() == null) {
        wrong.add(row.code() + ": not found, or without urgency");
        continue;
      }
      if (!row.urgency().equals(found.urgency().name() + "s")) {
        wrong.add(row.code() + ": " + found.urgency() + " instead of " + row.urgency());
      }
      Set<String> addressees = codes(found.addressees());
      fromFootnotes += row.inFootnote().isEmpty() ? 0 : 1;
      if (!addressees.equals(row.all())) {
        (row.inFootnote().isEmpty() ? wrong : wrongFromFootnotes)
            .add(row.code() + ": " + addressees + " instead of " + row.all());
      }
    }
    int right = fromFootnotes - wrongFromFootnotes.size();
    out.publishEntry(format + ": wrong urgency or named addressees of " + rows.size(), "" + wrong);
    out.publishEntry(
        format + ": footnote addressees", right + " of " + fromFootnotes + wrongFromFootnotes);

    assertThat(wrong).isEmpty();
    assertThat(right).as("of %d", fromFootnotes).isGreaterThanOrEqualTo(8);
  }

  private static Set<String> codes(Collection<Party> parties) {
    return parties.stream().map(Party::code).collect(Collectors.toCollection(TreeSet::new));
  }

  @ParameterizedTest
  @ValueSource(strings = {"txt", "pdf", "docx"})
  void provisionsOfTheConventionAreCountedAsInTheReference(String format, TestReporter out)
      throws IOException {
    Score both = new Score(0, List.of(), List.of());
    for (String document : List.of(FACTSHEET, REPLY)) {
      TaggedDocument tagged = SharedGold.read(document + "." + format);
      Score score = Score.of(CitedProvisions.of(tagged), SharedGold.provisions(document));
      out.publishEntry(format + ": provisions of " + document, score.toString());
      both = both.and(score);
    }
    out.publishEntry(format + ": provisions of both", both.toString());

    assertThat(both.f1()).as("F1; %s", both).isGreaterThanOrEqualTo(0.95);
  }

  @ParameterizedTest
  @ValueSource(strings = {"txt", "pdf", "docx"})
  void noArticleThatOnlyACodeOfTheStateHasIsTakenForTheConventions(String format) {
    for (String document : List.of(FACTSHEET, REPLY, REPORT)) {
      SortedMap<String, Integer> cited =
          new TreeMap<>(CitedProvisions.of(SharedGold.read(document + "." + format)));
      cited.keySet().removeIf(provision -> article(provision) <= LAST_ARTICLE);
      assertThat(cited).as(document).isEmpty();
    }
  }

  private static int article(String provision) {
    return Integer.parseInt(provision.replaceFirst("\\D.*", ""));
  }

  /// Question 10.1 was put to other States only.
  @ParameterizedTest
  @ValueSource(strings = {"txt", "pdf", "docx"})
  void theReplyHasAllSixteenQuestionsAndEverySubQuestion(String format) {
    Set<Question> put = new TreeSet<>();
    passages(REPLY, format, Passage.Kind.QUESTION)
        .map(passage -> place(passage).question())
        .filter(Objects::nonNull)
        .forEach(put::add);
    Set<Integer> answered =
        passages(REPLY, format, Passage.Kind.ANSWER)
            .map(passage -> place(passage).question().number())
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(put)
        .containsAll(
            Tables.INSTRUMENTS
                .require(Tables.LANZAROTE)
                .questionnaire("2")
                .orElseThrow()
                .entries()
                .stream()
                .map(QuestionEntry::question)
                .filter(question -> !question.equals(Question.parse("10.1")))
                .toList());
    assertThat(answered).containsExactlyElementsOf(IntStream.rangeClosed(1, 16).boxed().toList());
  }
}
