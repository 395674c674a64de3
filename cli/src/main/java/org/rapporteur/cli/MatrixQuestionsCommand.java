package org.rapporteur.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.rapporteur.corpus.answer.AnswerMatrix;
import org.rapporteur.corpus.answer.AnswerRow;
import org.rapporteur.corpus.answer.Compilation;
import org.rapporteur.corpus.answer.Respondent;
import org.rapporteur.index.CorpusReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Which party answered which question.
@Command(
    name = "questions",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Which party answered which question: answered, answered with others or in parts, refers"
          + " elsewhere, empty, no reply; with the length in words and the language.",
      "In xlsx and html each cell leads to the passages behind it."
    },
    footer = {"", "Example: ./rapporteur matrix questions --replied -o answers.xlsx"})
final class MatrixQuestionsCommand implements Callable<Integer> {
  private final Context context;

  @Spec private CommandSpec spec;

  @Mixin private ReplyOptions replies;

  @Option(names = "--replied", description = "Leave out the parties that did not reply.")
  private boolean replied;

  @Mixin private MatrixOptions output;
  @Mixin private IndexOption index;

  MatrixQuestionsCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws IOException {
    try (CorpusReader reader = index.reader(context)) {
      List<Compilation> compilations = replies.compile(reader, context);
      if (output.inRows()) {
        try (Rows<AnswerRow> rows = output.open(context, AnswerRow.LISTING)) {
          compilations.forEach(compilation ->
              AnswerRow.of(compilation, replies.items(compilation), respondents(compilation))
                  .forEach(rows));
          rows.finish();
        }
      } else {
        Compilation compilation = ReplyOptions.only(compilations, spec);
        output.write(
            context,
            AnswerMatrix.of(compilation, replies.items(compilation), respondents(compilation)));
      }
    }
    return ExitCode.DONE;
  }

  private List<Respondent> respondents(Compilation compilation) {
    return compilation.respondents().stream()
        .filter(respondent -> !replied || respondent.replied())
        .toList();
  }
}
