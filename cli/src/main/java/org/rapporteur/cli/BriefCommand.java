package org.rapporteur.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.core.party.Party;
import org.rapporteur.corpus.brief.Brief;
import org.rapporteur.corpus.brief.BriefPaper;
import org.rapporteur.corpus.brief.BriefRequest;
import org.rapporteur.corpus.brief.Briefs;
import org.rapporteur.index.CorpusReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// What a report says to one party.
@Command(
    name = "brief",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Compiles what the implementation report says to a party: by chapter the observations that"
          + " name it, the recommendations addressed to it by urgency, the promising practices, and"
          + " what it replied itself; then what could not be decided, and a receipt."
    },
    footer = {"", "Example: ./rapporteur brief --party Portugal -o portugal.docx"})
final class BriefCommand implements Callable<Integer> {
  private final Context context;

  @Option(
      names = "--party",
      paramLabel = "PARTY",
      required = true,
      description = "The party: name in English or French, or code (Portugal, PRT).")
  private @Nullable Party party;

  @Option(
      names = "--report",
      paramLabel = "FILE",
      description = "The report, as ./rapporteur documents names it; without it the latest one.")
  private @Nullable String report;

  @Option(
      names = "--beside",
      paramLabel = "FILE",
      description = "A factsheet in the index: list what only it or only the brief has.")
  private @Nullable String beside;

  @Mixin private PaperOptions paper;
  @Mixin private IndexOption index;

  BriefCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws IOException {
    paper.check();
    Party asked = party;
    if (asked == null) {
      throw new IllegalStateException("the option --party is required");
    }
    try (CorpusReader reader = index.reader(context)) {
      Briefs briefs = new Briefs(reader, context.instruments().get());
      Brief brief = briefs.of(new BriefRequest(asked, report, beside));
      paper.write(BriefPaper.of(brief), context);
    }
    return ExitCode.DONE;
  }
}
