package org.rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.corpus.Specimens;

/// Replies per question and the matrix of questions, from two of the specimens.
class RepliesAndMatrixTest {
  @TempDir static Path folder;

  @BeforeAll
  static void index() throws IOException {
    Specimens.unpack(folder.resolve("all"));
    Path documents = Files.createDirectories(folder.resolve("documents"));
    for (String name : List.of("reply-arvenia-2017.txt", "reply-velmar-isles-2017.txt")) {
      Files.copy(folder.resolve("all").resolve(name), documents.resolve(name));
    }
    assertThat(run("index", documents.toString()).code()).isEqualTo(ExitCode.DONE);
  }

  private static Run run(String... args) {
    List<String> all = new ArrayList<>(List.of(args));
    all.addAll(List.of("--index", folder.resolve("index").toString()));
    return Run.of(all.toArray(String[]::new));
  }

  @Test
  void aReferenceIsFollowedAndBothCitationsAreGiven() {
    Run run = run("replies", "--question", "9.9", "--party", "Arvenia", "--format", "csv");
    assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.DONE);
    assertThat(run.out())
        .startsWith("instrument,round,question,follow_up,label,party,name,asked,state,note,words,")
        .contains(",refers elsewhere,")
        .contains("[→ Arvenia, reply 2017, Q 9.8] The Youth Court may order")
        .contains("\"Arvenia, reply 2017, Q 9.9\"");
  }

  @Test
  void whoWasAskedAndDidNotReplyHasARowToo() {
    Run run = run("replies", "--question", "9.3", "--format", "csv-raw");
    assertThat(run.lines()).hasSize(1 + 43 + 2);
    assertThat(run.out())
        .contains(
            "9.3,,\"Adults, explicit images: legal consequences\",PRT,Portugal,yes,no reply,");
  }

  @ParameterizedTest
  @ValueSource(strings = {"docx", "html", "md", "txt", "xlsx", "csv", "jsonl"})
  void repliesAreWrittenAsTheFilesNameSays(String format) throws IOException {
    Path file = folder.resolve("replies." + format);
    Run run = run("replies", "--question", "9,16.1", "-o", file.toString());
    assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.DONE);
    byte[] first = Files.readAllBytes(file);
    run("replies", "--question", "9,16.1", "-o", file.toString());
    assertThat(first).hasSizeGreaterThan(1_000).isEqualTo(Files.readAllBytes(file));
  }

  @Test
  void theMatrixHasASignForEachPartyThatReplied() {
    Run run = run("matrix", "questions", "--replied", "--question", "9.5,9.6");
    assertThat(run.lines())
        .containsSubsequence(
            "question XAR XVI",
            "9.5      >   E    Adults, other content: no prosecution or conviction",
            "9.6      A   E    Adults, other content: legal consequences",
            ">   refers elsewhere");
  }

  @Test
  void theMatrixCanBeHadWithARowForEachCell() {
    Run run =
        run("matrix", "questions", "--question", "9.5", "--replied", "--long", "--format", "jsonl");
    assertThat(run.lines()).hasSize(2);
    assertThat(run.out()).contains("\"state\":\"refers elsewhere\"", "\"refers_to\":[\"9.2\"]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"xlsx", "html", "csv"})
  void theMatrixIsWrittenAsTheFilesNameSays(String format) throws IOException {
    Path file = folder.resolve("matrix." + format);
    assertThat(run("matrix", "questions", "-o", file.toString()).code()).isEqualTo(ExitCode.DONE);
    assertThat(file).isNotEmptyFile();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "replies --format docx | needs a file: add -o FILE.docx",
        "replies --format pdf | there is no format 'pdf'; write one of table, csv, csv-raw, jsonl,",
        "matrix questions --format xlsx | needs a file: add -o FILE.xlsx",
        "matrix questions --format jsonl | there is no format 'jsonl'; write one of table, csv, xlsx",
        "matrix questions --long --format html | there is no format 'html' with --long",
        "matrix | Name one of",
        "replies --question 9.x | the questionnaire has no question 9.x"
      })
  void whatCannotBeWrittenIsRefused(String line) {
    String[] parts = line.split(" \\| ");
    Run run = Run.of(parts[0].split(" "));
    if (!parts[0].equals("matrix")) {
      run = run(parts[0].split(" "));
    }
    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains(parts[1]);
  }

  @Test
  void aRoundWithoutRepliesIsSaid() {
    Run run = run("replies", "--round", "1");
    assertThat(run.code()).isEqualTo(ExitCode.FAILED);
    assertThat(run.err())
        .contains(
            "the index has no reply to a questionnaire of round 1; see ./rapporteur documents");
  }
}
