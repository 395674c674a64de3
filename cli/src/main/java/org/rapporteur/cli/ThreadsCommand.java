package org.rapporteur.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.core.instrument.Instrument;
import org.rapporteur.core.party.Party;
import org.rapporteur.corpus.thread.Threads;
import org.rapporteur.corpus.thread.TimelinePaper;
import org.rapporteur.index.CorpusReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// The commitments of one party over time.
@Command(
    name = "threads",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Follows the commitments of a party through documents of every genre: what it announced,"
          + " reported and replied, what the Committee found and recommended, by theme in the order"
          + " of time. What belongs to no theme is listed at the end."
    },
    footer = {"", "Example: ./rapporteur threads --party Portugal -o portugal.html"})
final class ThreadsCommand implements Callable<Integer> {
  private final Context context;

  @Option(
      names = "--party",
      paramLabel = "PARTY",
      required = true,
      description = "The party: name in English or French, or code (Portugal, PRT).")
  private @Nullable Party party;

  @Option(
      names = "--instrument",
      paramLabel = "ID",
      description = "The instrument under which (default: lanzarote).")
  private @Nullable Instrument instrument;

  @Mixin private PaperOptions paper;
  @Mixin private IndexOption index;

  ThreadsCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws IOException {
    paper.check();
    Party asked = party;
    if (asked == null) {
      throw new IllegalStateException("the option --party is required");
    }
    Instrument under = instrument == null ? context.instruments().get().usual() : instrument;
    try (CorpusReader reader = index.reader(context)) {
      Threads threads = new Threads(reader, context.instruments().get());
      paper.write(TimelinePaper.of(threads.of(asked, under)), context);
    }
    return ExitCode.DONE;
  }
}
