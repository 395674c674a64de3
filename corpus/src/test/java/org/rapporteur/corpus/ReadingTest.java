package org.rapporteur.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.core.document.Document;
import org.rapporteur.core.document.FootnoteMark;
import org.rapporteur.core.document.Metadata;
import org.rapporteur.core.document.Passage;
import org.rapporteur.core.mention.Mention;
import org.rapporteur.core.mention.PartyMention;
import org.rapporteur.core.mention.ProvisionMention;
import org.rapporteur.core.mention.RecommendationMention;
import org.rapporteur.core.mention.TaggedDocument;
import org.rapporteur.core.mention.TaggedPassage;

/// What is true of every document that was read, whatever its genre and format.
class ReadingTest {
  @ParameterizedTest(name = "{0}")
  @MethodSource("org.rapporteur.corpus.SpecimenFile#all")
  void passagesCoverAllOfTheTextButSpaceBetweenThem(SpecimenFile file) {
    Document document = file.read().document();
    int end = 0;
    for (Passage passage : document.passages()) {
      assertThat(document.text().substring(end, passage.span().start())).isBlank();
      assertThat(document.textOf(passage)).isNotBlank().isEqualTo(document.textOf(passage).strip());
      end = passage.span().end();
    }
    assertThat(document.text().substring(end)).isBlank();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("org.rapporteur.corpus.SpecimenFile#all")
  void everyPassageIsTaggedInOrder(SpecimenFile file) {
    TaggedDocument tagged = file.read();
    List<Passage> passages = tagged.document().passages();

    assertThat(tagged.passages())
        .extracting(passage -> passage.passage().span())
        .isEqualTo(passages.stream().map(Passage::span).toList());
    assertThat(passages).extracting(Passage::ordinal).isSorted().doesNotHaveDuplicates();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("org.rapporteur.corpus.SpecimenFile#all")
  void everyMentionQuotesWhatStandsAtItsPlace(SpecimenFile file) {
    TaggedDocument tagged = file.read();
    String text = tagged.document().text();

    assertThat(tagged.passages().stream().flatMap(passage -> passage.mentions().stream()))
        .allSatisfy(mention -> assertThat(mention.span().in(text)).isEqualTo(mention.surface()))
        .allSatisfy(mention -> assertThat(mention.rule()).isNotBlank());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("org.rapporteur.corpus.SpecimenFile#all")
  void whatIsWrittenInAPassageStandsInsideIt(SpecimenFile file) {
    for (TaggedPassage passage : file.read().passages()) {
      assertThat(passage.mentions().stream().filter(ReadingTest::isWritten))
          .allSatisfy(mention -> {
            assertThat(mention.span().start())
                .isGreaterThanOrEqualTo(passage.passage().span().start());
            assertThat(mention.span().end()).isLessThanOrEqualTo(passage.passage().span().end());
          });
    }
  }

  private static boolean isWritten(Mention mention) {
    return switch (mention) {
      case PartyMention party ->
          switch (party.basis()) {
            case NAME, DEMONYM -> true;
            case FOOTNOTE, LIST, AUTHOR -> false;
          };
      case ProvisionMention provision ->
          switch (provision.basis()) {
            case CITED, EXPANDED -> true;
            case HEADING, QUESTION, INHERITED -> false;
          };
      case RecommendationMention recommendation ->
          !recommendation.rule().startsWith("recommendation: footnote");
    };
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("org.rapporteur.corpus.SpecimenFile#all")
  void everyFootnoteFollowsThePassageThatCallsIt(SpecimenFile file) {
    List<Passage> passages = file.read().document().passages();
    for (Passage note : passages) {
      if (note.kind() != Passage.Kind.FOOTNOTE) {
        continue;
      }
      Passage caller = passageBefore(passages, note.ordinal());
      assertThat(caller.marks())
          .as("%s: footnote %s", file, note.locator().footnote())
          .extracting(FootnoteMark::label)
          .contains(note.locator().footnote());
      assertThat(note.locator().paragraph()).isEqualTo(caller.locator().paragraph());
      assertThat(note.locator().recommendation()).isEqualTo(caller.locator().recommendation());
      assertThat(note.locator().question()).isEqualTo(caller.locator().question());
    }
  }

  /// The nearest passage before, other footnotes of the same caller aside.
  private static Passage passageBefore(List<Passage> passages, int ordinal) {
    int at = ordinal - 1;
    while (passages.get(at).kind() == Passage.Kind.FOOTNOTE) {
      at--;
    }
    return passages.get(at);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("org.rapporteur.corpus.SpecimenFile#all")
  void marksStandInsideThePassageThatCalls(SpecimenFile file) {
    for (Passage passage : file.read().document().passages()) {
      assertThat(passage.marks())
          .allSatisfy(mark ->
              assertThat(mark.offset()).isBetween(passage.span().start(), passage.span().end()));
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("org.rapporteur.corpus.SpecimenFile#all")
  void theLanguageIsToldFromTheText(SpecimenFile file) {
    String expected = file.document().endsWith("-fr") ? "fr" : "en";
    TaggedDocument tagged = file.read();
    Metadata metadata = tagged.document().metadata();

    assertThat(metadata.languages()).extracting(found -> found.value().code()).contains(expected);
    assertThat(metadata.languages().getFirst().value().code()).isEqualTo(expected);
    assertThat(longPassages(tagged))
        .allSatisfy(passage -> assertThat(passage.language().code()).isEqualTo(expected));
  }

  /// Of a few words the language cannot be told.
  private static Stream<TaggedPassage> longPassages(TaggedDocument tagged) {
    return tagged.passages().stream()
        .filter(passage -> passage.passage().kind() == Passage.Kind.ANSWER)
        .filter(passage -> passage.passage().span().length() > 150);
  }
}
