package org.rapporteur.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.rapporteur.corpus.listing.UnreadFile;
import org.rapporteur.index.CorpusReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// What could not be read.
@Command(
    name = "failures",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Lists the files that could not be read: why, and what to do.",
    footer = {"", "Example: ./rapporteur failures --format csv"})
final class FailuresCommand implements Callable<Integer> {
  private final Context context;

  @Mixin private OutputOptions output;
  @Mixin private IndexOption index;

  FailuresCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws IOException {
    try (CorpusReader reader = index.reader(context);
        Rows<UnreadFile> rows = output.open(context, UnreadFile.LISTING)) {
      reader.catalogue().stream().flatMap(UnreadFile::of).forEach(rows);
      rows.finish();
    }
    return ExitCode.DONE;
  }
}
