package org.rapporteur.corpus;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.core.instrument.Question;
import org.rapporteur.core.party.Party;
import org.rapporteur.corpus.answer.AnswerCell;
import org.rapporteur.corpus.answer.AnswerMatrix;
import org.rapporteur.corpus.answer.AnswerPaper;
import org.rapporteur.corpus.answer.AnswerState;
import org.rapporteur.corpus.answer.Compilation;
import org.rapporteur.corpus.answer.Compiler;
import org.rapporteur.corpus.answer.Item;
import org.rapporteur.corpus.answer.ListedItem;
import org.rapporteur.corpus.answer.Respondent;
import org.rapporteur.corpus.matrix.Matrix;
import org.rapporteur.corpus.matrix.MatrixCell;
import org.rapporteur.corpus.matrix.MatrixFormat;
import org.rapporteur.corpus.matrix.MatrixRow;
import org.rapporteur.corpus.matrix.MatrixSource;
import org.rapporteur.corpus.paper.Paper;
import org.rapporteur.corpus.paper.PaperFormat;
import org.rapporteur.corpus.paper.Permalinks;
import org.rapporteur.index.CorpusReader;

/// The replies among the specimens, compiled. `questions.tsv` has what stands in each cell, as a
/// person reads the sources of the specimens.
class RepliesPerQuestionTest {
  @TempDir static Path folder;
  private static Compilation compilation;

  @BeforeAll
  static void compile() throws IOException {
    Path documents = folder.resolve("documents");
    Specimens.unpack(documents);
    Path index = folder.resolve("index");
    Tables.PIPELINE.run(Collection.request(documents), Corpora.at(index), BatchProgress.SILENT);
    try (CorpusReader reader = Corpora.at(index).reader()) {
      List<Compilation> all = new Compiler(reader, Tables.INSTRUMENTS).compile(Set.of(), Set.of());
      assertThat(all).hasSize(1);
      compilation = all.getFirst();
    }
  }

  private static List<Respondent> replied() {
    return compilation.respondents().stream().filter(Respondent::replied).toList();
  }

  private static Matrix matrix() {
    return AnswerMatrix.of(compilation, compilation.items(), replied());
  }

  private static AnswerCell cell(String party, String question) {
    return compilation.cell(party(party), Item.of(Question.parse(question)));
  }

  private static Party party(String code) {
    return Tables.INSTRUMENTS.parties().require(code);
  }

  @Test
  void everyCellOfTheMatrixIsWhatTheSourcesSay() throws IOException {
    List<String> expected;
    try (InputStream in =
        RepliesPerQuestionTest.class.getResourceAsStream("answer/questions.tsv")) {
      expected = new String(in.readAllBytes(), UTF_8).lines().toList();
    }
    Matrix matrix = matrix();
    List<String> found = new ArrayList<>();
    found.add(
        "question\t" + String.join("\t", replied().stream().map(r -> r.party().code()).toList()));
    for (MatrixRow row : matrix.rows()) {
      found.add(
          row.head().code()
              + "\t"
              + row.cells().stream().map(MatrixCell::text).collect(Collectors.joining("\t")));
    }
    assertThat(found).containsExactlyElementsOf(expected);
  }

  @Test
  void everyCellWithAnAnswerLeadsToItsWordsAndCitation() {
    for (MatrixRow row : matrix().rows()) {
      for (int i = 0; i < row.cells().size(); i++) {
        MatrixCell cell = row.cells().get(i);
        String name = replied().get(i).party().nameEn();
        boolean nothing =
            cell.text().equals(AnswerState.NOT_PUT.label())
                || cell.text().equals(AnswerState.NO_REPLY.label());
        assertThat(cell.sources().isEmpty()).as(cell.text()).isEqualTo(nothing);
        for (MatrixSource source : cell.sources()) {
          assertThat(source.text()).isNotBlank();
          assertThat(source.citation()).startsWith(name + ", reply 2017, Q ");
        }
      }
    }
  }

  @Test
  void partiesThatWereAskedAndDidNotReplyAreToldFromThoseThatRepliedWithoutBeingAsked() {
    Map<Boolean, List<Respondent>> byReply =
        compilation.respondents().stream().collect(Collectors.partitioningBy(Respondent::replied));
    assertThat(byReply.get(true)).hasSize(7).noneMatch(Respondent::asked);
    assertThat(byReply.get(false)).hasSize(43).allMatch(Respondent::asked);
    assertThat(cell("PRT", "9.1").state()).isEqualTo(AnswerState.NO_REPLY);
  }

  @Test
  void aReferenceShowsTheAnswerAndKeepsBothCitations() {
    AnswerCell cell = cell("XAR", "9.9");
    assertThat(cell.answers().getFirst().first().citation())
        .hasToString("Arvenia, reply 2017, Q 9.9");
    assertThat(cell.shown().getFirst().reference().words())
        .isEqualTo("the same as those described in the answer to 9.8");
    assertThat(cell.shown().getFirst().answer().first().citation())
        .hasToString("Arvenia, reply 2017, Q 9.8");
    assertThat(cell.shown().getFirst().answer().text()).startsWith("The Youth Court may order");
  }

  @Test
  void thePaperHasASectionForEachQuestionAndNamesWhoDidNotReply() throws IOException {
    List<ListedItem> items =
        compilation.items(Set.of(Question.parse("9.9"), Question.parse("9.8")));
    Paper paper = AnswerPaper.of(compilation, items, compilation.respondents());
    assertThat(paper.headings().stream().map(heading -> heading.line().text()).toList())
        .startsWith("9.8 Children, explicit images: no prosecution or conviction", "Arvenia")
        .contains("9.9 Children, explicit images: legal consequences", "Corvania");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PaperFormat.MD.write(paper, Permalinks.NONE, out);
    assertThat(out.toString(UTF_8))
        .contains("Arvenia, reply 2017, Q 9.9", "Arvenia, reply 2017, Q 9.8")
        .contains("No reply: Albania, Andorra");
  }

  @Test
  void thePaperOfAllQuestionsCanBeWritten() throws IOException {
    Paper paper = AnswerPaper.of(compilation, compilation.items(), compilation.respondents());
    for (PaperFormat format : PaperFormat.values()) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      format.write(paper, Permalinks.NONE, out);
      assertThat(out.size()).isGreaterThan(10_000);
    }
  }

  @Test
  void theMatrixCanBeWritten() throws IOException {
    for (MatrixFormat format : MatrixFormat.values()) {
      format.write(matrix(), OutputStream.nullOutputStream(), new StringWriter());
    }
  }
}
