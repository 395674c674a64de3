package org.rapporteur.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.core.instrument.Question;
import org.rapporteur.corpus.answer.AnswerCell;
import org.rapporteur.corpus.answer.AnswerState;
import org.rapporteur.corpus.answer.Compilation;
import org.rapporteur.corpus.answer.Compiler;
import org.rapporteur.corpus.answer.Followed;
import org.rapporteur.corpus.answer.Item;
import org.rapporteur.corpus.answer.Replaced;
import org.rapporteur.index.CorpusReader;

/// Small replies of an invented State: references that lead round in circles or nowhere, and
/// corrections.
class CorrectedRepliesTest {
  @TempDir Path folder;

  private static String reply(String mark, String... blocks) {
    return """
    T-ES(2017)ICT-XAR%s

    LANZAROTE CONVENTION

    Replies to the thematic questionnaire

    ARVENIA

    2nd thematic monitoring round

    """
            .formatted(mark)
        + String.join("\n\n", blocks)
        + "\n";
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(Files.createDirectories(folder.resolve("documents")).resolve(name), text);
  }

  private Compilation compile() throws IOException {
    Path index = folder.resolve("index");
    Tables.PIPELINE.run(
        Collection.request(folder.resolve("documents")), Corpora.at(index), BatchProgress.SILENT);
    try (CorpusReader reader = Corpora.at(index).reader()) {
      return new Compiler(reader, Tables.INSTRUMENTS).compile(Set.of("2"), Set.of()).getFirst();
    }
  }

  private static AnswerCell cell(Compilation compilation, String question) {
    return compilation.cell(
        Tables.INSTRUMENTS.parties().require("XAR"), Item.of(Question.parse(question)));
  }

  private static List<String> shown(AnswerCell cell) {
    return cell.shown().stream().map(step -> step.answer().item().toString()).toList();
  }

  @Test
  void referencesAreFollowedToTheirEndsAndCirclesAndGapsAreReported() throws IOException {
    write(
        "reply-arvenia-2017.txt",
        reply(
            "",
            "Question 9. Criminalisation",
            "9.1. Does national law make it an offence for an adult:",
            "a. to possess such images?",
            "See below.",
            "b. to pass them on to adults?",
            "See below.",
            "c. to pass them on to children?",
            "Yes, in all three cases.",
            "9.2. In which circumstances are these cases not prosecuted?",
            "Please see answer 9.3.",
            "9.3. Which penalties apply?",
            "Please see answer 9.2.",
            "9.4. Does national law cover other material?",
            "See answer to 9.6.",
            "9.5. In which circumstances are these cases not prosecuted?",
            "Please see answer 9.1.a.",
            "9.6. Which penalties apply?",
            "9.7. May a child be held responsible:",
            "a. for making images?",
            "–",
            "b. for possessing images?",
            "See answer a).",
            "9.8. Which measures take the place of prosecution?",
            "The measures are voluntary and are prepared by the council for children of each of the"
                + " nine towns (on the council see also answer to question 9.1) with the parents.",
            "9.9. Which penalties apply?",
            "Please see answer 9.9."));
    Compilation replies = compile();

    assertThat(shown(cell(replies, "9.1.a"))).containsExactly("9.1.c");
    assertThat(shown(cell(replies, "9.5"))).containsExactly("9.1.a", "9.1.c");
    assertThat(cell(replies, "9.5").state()).isEqualTo(AnswerState.REFERS);

    assertThat(cell(replies, "9.2").state()).isEqualTo(AnswerState.REFERS_TO_NOTHING);
    assertThat(cell(replies, "9.2").problems())
        .containsExactly("“Please see answer 9.2” leads back to the answer to 9.2");
    assertThat(cell(replies, "9.9").problems())
        .containsExactly("“Please see answer 9.9” leads back to the answer to 9.9");

    assertThat(cell(replies, "9.4").state()).isEqualTo(AnswerState.REFERS_TO_NOTHING);
    assertThat(cell(replies, "9.4").problems())
        .containsExactly("“See answer to 9.6”: there is no answer to 9.6");
    assertThat(cell(replies, "9.6").state()).isEqualTo(AnswerState.EMPTY);
    assertThat(cell(replies, "9.7.a").state()).as("a dash").isEqualTo(AnswerState.EMPTY);
    assertThat(cell(replies, "9.7.b").problems())
        .containsExactly("“See answer a)”: there is no answer a) under 9.7.b");

    AnswerCell passing = cell(replies, "9.8");
    assertThat(passing.state()).isEqualTo(AnswerState.ANSWERED);
    assertThat(shown(passing)).isEmpty();
    assertThat(passing.steps()).hasSize(3).allMatch(Followed.Mentioned.class::isInstance);
    assertThat(cell(replies, "16.1").state()).isEqualTo(AnswerState.NOT_PUT);
  }

  @Test
  void aCorrectionReplacesWhatItAnswersAndLeavesTheRest() throws IOException {
    write(
        "reply-arvenia-2017.txt",
        reply(
            "",
            "Question 9. Criminalisation",
            "9.2. In which circumstances are these cases not prosecuted?",
            "Never.",
            "9.3. Which penalties apply?",
            "Fines.",
            "9.4. Does national law cover other material?",
            "No. See answer to 9.3.",
            "9.5. In which circumstances are these cases not prosecuted?",
            "Where both agree."));
    write(
        "reply-arvenia-2017-b.txt",
        reply(
            " corr",
            "Question 9. Criminalisation",
            "9.3. Which penalties apply?",
            "Prison penalties of up to two years.",
            "9.5. In which circumstances are these cases not prosecuted?"));
    Compilation replies = compile();

    AnswerCell corrected = cell(replies, "9.3");
    assertThat(corrected.ownText()).isEqualTo("Prison penalties of up to two years.");
    assertThat(corrected.document()).isEqualTo("reply-arvenia-2017-b.txt");
    assertThat(corrected.replaced()).hasSize(1);
    Replaced old = corrected.replaced().getFirst();
    assertThat(old.answer().text()).isEqualTo("Fines.");
    assertThat(old.document()).isEqualTo("reply-arvenia-2017.txt");
    assertThat(old.remark()).isEqualTo("replaced by reply-arvenia-2017-b.txt");

    assertThat(cell(replies, "9.2").ownText()).as("not in the correction").isEqualTo("Never.");
    assertThat(cell(replies, "9.2").document()).isEqualTo("reply-arvenia-2017.txt");
    assertThat(cell(replies, "9.5").ownText()).as("left empty").isEqualTo("Where both agree.");
    assertThat(cell(replies, "9.4").shown().getFirst().answer().text())
        .as("what stands is what is referred to")
        .isEqualTo("Prison penalties of up to two years.");
  }

  @Test
  void anAnswerToAllPartsReplacesThoseToEach() throws IOException {
    write(
        "reply-arvenia-2017.txt",
        reply(
            "",
            "Question 9. Criminalisation",
            "9.1. Does national law make it an offence for an adult:",
            "a. to possess such images?",
            "Yes, since 2011.",
            "b. to pass them on to adults?",
            "No."));
    write(
        "reply-arvenia-2017-rev.txt",
        reply(
            " rev",
            "Question 9. Criminalisation",
            "9.1. Does national law make it an offence for an adult:",
            "a. to possess such images?",
            "b. to pass them on to adults?",
            "Yes, both."));
    Compilation replies = compile();
    AnswerCell part = cell(replies, "9.1.b");
    assertThat(part.state()).isEqualTo(AnswerState.TOGETHER);
    assertThat(part.ownText()).isEqualTo("Yes, both.");
    assertThat(part.note()).isEqualTo("with 9.1");
    assertThat(part.replaced().getFirst().answer().text()).isEqualTo("No.");
  }

  @Test
  void twoFilesOfOneEditionThatDifferAreBothShown() throws IOException {
    String[] asked = {
      "Question 9. Criminalisation", "9.3. Which penalties apply?", "9.4. And other material?"
    };
    write("reply-arvenia-2017.txt", reply("", asked[0], asked[1], "Fines.", asked[2], "No."));
    write("reply-arvenia-other.txt", reply("", asked[0], asked[1], "Prison.", asked[2], "N o."));
    Compilation replies = compile();
    AnswerCell cell = cell(replies, "9.3");
    assertThat(cell.ownText()).isEqualTo("Fines.");
    assertThat(cell.replaced().getFirst().remark())
        .isEqualTo("another file, not earlier than reply-arvenia-2017.txt");
    assertThat(cell(replies, "9.4").replaced()).as("the same letters").isEmpty();
  }
}
