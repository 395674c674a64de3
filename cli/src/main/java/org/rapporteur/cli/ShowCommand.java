package org.rapporteur.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.rapporteur.corpus.export.Urn;
import org.rapporteur.corpus.passage.PassageInContext;
import org.rapporteur.corpus.passage.PassagePaper;
import org.rapporteur.index.CorpusReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// The passage to which a permalink leads.
@Command(
    name = "show",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Shows the passage to which a permalink leads, with its citation, its footnotes and what"
          + " stands before and after it.",
      "Permalinks stand in exports, and in the column id of search. They stay the same whatever is"
          + " indexed or tagged anew, as long as the file has the same bytes."
    },
    footer = {"", "Example: ./rapporteur show urn:rapporteur:passage:0123456789abcdef"})
final class ShowCommand implements Callable<Integer> {
  private final Context context;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "PERMALINK", description = "The permalink, or its 16 digits alone.")
  private String permalink;

  @Mixin private PaperOptions paper;
  @Mixin private IndexOption index;

  ShowCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws IOException {
    paper.check();
    String id =
        Urn.passageId(permalink)
            .orElseThrow(() ->
                new ParameterException(
                    spec.commandLine(),
                    "'"
                        + permalink
                        + "' is not a permalink; write it as "
                        + Urn.passage("0123456789abcdef")));
    try (CorpusReader reader = index.reader(context)) {
      Optional<PassageInContext> found = PassageInContext.find(reader, id);
      if (found.isEmpty()) {
        context
            .shell()
            .err()
            .println(
                "rapporteur show: this index has no passage "
                    + id
                    + "; the file may have been removed"
                    + " or replaced since (./rapporteur documents lists what is there)");
        return ExitCode.FAILED;
      }
      paper.write(PassagePaper.of(found.get()), context);
    }
    return ExitCode.DONE;
  }
}
