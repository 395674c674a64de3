package org.rapporteur.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.rapporteur.cli.format.Listing;
import org.rapporteur.core.document.Failure;
import org.rapporteur.index.CatalogueEntry;
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
  private static final Listing<Failure> LISTING =
      Listing.<Failure>of("failures")
          .key("document", failure -> failure.source().name())
          .key("reason", failure -> failure.reason().words())
          .prose("detail", Failure::detail)
          .key("remedy", failure -> failure.reason().remedy())
          .detail("path", failure -> failure.source().path());

  private final Context context;

  @Mixin private OutputOptions output;
  @Mixin private IndexOption index;

  FailuresCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws IOException {
    try (CorpusReader reader = index.reader(context);
        Rows<Failure> rows = output.open(context, LISTING)) {
      reader.catalogue().stream()
          .map(CatalogueEntry::failure)
          .flatMap(Optional::stream)
          .forEach(rows);
      rows.finish();
    }
    return ExitCode.DONE;
  }
}
