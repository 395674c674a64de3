package org.rapporteur.web.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.core.instrument.Question;
import org.rapporteur.core.party.Party;
import org.rapporteur.corpus.answer.AnswerMatrix;
import org.rapporteur.corpus.answer.AnswerPaper;
import org.rapporteur.corpus.answer.AnswerRow;
import org.rapporteur.corpus.answer.Compilation;
import org.rapporteur.corpus.listing.NameReader;
import org.rapporteur.corpus.matrix.MatrixFormat;
import org.rapporteur.corpus.paper.PaperFormat;
import org.rapporteur.corpus.paper.Permalinks;
import org.rapporteur.index.CorpusReader;
import org.rapporteur.web.compiled.Compiled;
import org.rapporteur.web.http.PaperDownload;

/// What parties replied to questionnaires.
final class AnswerOperations {
  private static final String TAG = "replies";

  private static final Parameter<Question> QUESTION =
      Parameter.many(
          "question",
          "The answers to a question and its parts; to all if there is none.",
          "9.3",
          new Schema.Text("[0-9]+(?:[.][0-9]+)?(?:[.][A-Za-z])?"),
          NameReader::question);
  private static final Parameter<Party> PARTY =
      Parameter.many(
          "party",
          "The answers of a party; of all if there is none.",
          "PRT",
          new Schema.Text(""),
          NameReader::party);
  private static final Parameter<String> ROUND =
      Parameter.many(
          "round",
          "The round of monitoring, by its identifier; all if there is none.",
          "2",
          new Schema.Text("[a-z0-9-]+"),
          (names, words) -> words);
  private static final List<Parameter<?>> ASKED = List.of(QUESTION, PARTY, ROUND);

  private AnswerOperations() {}

  /// @param compiled what is compiled of many documents
  static List<Operation> all(Compiled compiled) {
    return List.of(
        new Operation(
            "listReplies",
            TAG,
            "/replies",
            "List what parties replied",
            "A row for each item of a questionnaire and each party, whether or not it replied."
                + " References to other answers are followed.",
            ASKED,
            new Result.Rows<>(
                AnswerRow.LISTING,
                (asked, corpus, slice, rows) -> {
                  Set<Question> questions = asked.all(QUESTION);
                  for (Compilation one : compiled(asked, corpus, compiled)) {
                    AnswerRow.of(one, one.items(questions), one.respondents()).forEach(rows);
                  }
                  return Source.Listed.PLAIN;
                })),
        new Operation(
            "getRepliesPaper",
            TAG,
            "/replies/paper",
            "Get replies per question to read and print",
            "Of the latest round asked for.",
            ASKED,
            new Result.File(
                papers(),
                (asked, corpus, format, out) -> {
                  Compilation one = latest(asked, corpus, compiled);
                  PaperFormat.named(format)
                      .orElseThrow()
                      .write(
                          AnswerPaper.of(one, one.items(asked.all(QUESTION)), one.respondents()),
                          Permalinks.NONE,
                          out);
                })),
        new Operation(
            "getQuestionMatrix",
            TAG,
            "/matrices/questions",
            "Get the matrix of questions and parties",
            "Of the latest round asked for. `listReplies` has the same, a row for each cell.",
            ASKED,
            new Result.File(
                matrices(),
                (asked, corpus, format, out) -> {
                  Compilation one = latest(asked, corpus, compiled);
                  Writer text = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
                  MatrixFormat.named(format)
                      .orElseThrow()
                      .write(
                          AnswerMatrix.of(one, one.items(asked.all(QUESTION)), one.respondents()),
                          out,
                          text);
                  text.flush();
                })));
  }

  private static List<Compilation> compiled(Arguments asked, CorpusReader corpus, Compiled compiled)
      throws IOException, ApiProblem {
    Set<String> rounds = asked.all(ROUND);
    return compiled.replies(corpus, asked.all(PARTY)).stream()
        .filter(one -> rounds.isEmpty() || rounds.contains(one.round()))
        .toList();
  }

  private static Compilation latest(Arguments asked, CorpusReader corpus, Compiled compiled)
      throws IOException, ApiProblem {
    List<Compilation> all = compiled(asked, corpus, compiled);
    if (all.isEmpty()) {
      throw new ApiProblem(ApiProblem.Kind.NOT_FOUND, "Nobody replied in the rounds asked for.");
    }
    return all.getLast();
  }

  /// The formats of papers with their media types.
  static Map<String, String> papers() {
    Map<String, String> types = new LinkedHashMap<>();
    for (PaperFormat format :
        List.of(PaperFormat.DOCX, PaperFormat.HTML, PaperFormat.MD, PaperFormat.TXT)) {
      types.put(format.label(), PaperDownload.type(format));
    }
    return types;
  }

  /// The formats of matrices with their media types.
  static Map<String, String> matrices() {
    Map<String, String> types = new LinkedHashMap<>();
    types.put(MatrixFormat.XLSX.label(), Media.XLSX.type());
    types.put(MatrixFormat.CSV.label(), Media.CSV.type());
    types.put(MatrixFormat.HTML.label(), "text/html; charset=utf-8");
    return types;
  }
}
