package org.rapporteur.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.rapporteur.corpus.answer.AnswerPaper;
import org.rapporteur.corpus.answer.AnswerRow;
import org.rapporteur.corpus.answer.Compilation;
import org.rapporteur.corpus.paper.PaperFormat;
import org.rapporteur.index.CorpusReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// The same question across parties.
@Command(
    name = "replies",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "What each party answered to a question, side by side, in the order of the questionnaire.",
      "\"See answer to 9.2\" is followed: the answer is shown, with both citations. Corrections of a"
          + " reply replace what they correct; what was replaced is shown too."
    },
    footer = {
      "",
      "Examples:",
      "  ./rapporteur replies --question 9.3 --party Portugal,Malta",
      "  ./rapporteur replies -o replies-per-question.docx"
    })
final class RepliesCommand implements Callable<Integer> {
  private final Context context;

  @Spec private CommandSpec spec;

  @Mixin private ReplyOptions replies;
  @Mixin private RowsOrPaperOptions output;
  @Mixin private IndexOption index;

  RepliesCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws IOException {
    output.check();
    try (CorpusReader reader = index.reader(context)) {
      List<Compilation> compilations = replies.compile(reader, context);
      PaperFormat paper = output.paper();
      if (paper == null) {
        try (Rows<AnswerRow> rows = output.open(context, AnswerRow.LISTING)) {
          compilations.forEach(compilation ->
              AnswerRow.of(compilation, replies.items(compilation), compilation.respondents())
                  .forEach(rows));
          rows.finish();
        }
      } else {
        Compilation compilation = ReplyOptions.only(compilations, spec);
        output.write(
            AnswerPaper.of(compilation, replies.items(compilation), compilation.respondents()),
            paper,
            context);
      }
    }
    return ExitCode.DONE;
  }
}
