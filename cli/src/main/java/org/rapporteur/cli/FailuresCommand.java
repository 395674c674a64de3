package org.rapporteur.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.rapporteur.core.document.Failure;
import org.rapporteur.corpus.format.Listing;
import org.rapporteur.index.CatalogueEntry;
import org.rapporteur.index.CorpusReader;
import org.rapporteur.index.Treatment;
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
  /// A file that could not be read, at one of the places where it lies.
  private record Unread(Failure failure, Treatment treatment) {
    static Stream<Unread> of(CatalogueEntry entry) {
      return entry.locations().stream()
          .flatMap(place -> entry.at(List.of(place)).failure().stream())
          .map(failure -> new Unread(failure, entry.treatment()));
    }
  }

  private static final Listing<Unread> LISTING =
      Listing.<Unread>of("failures")
          .key("document", row -> row.failure.source().name())
          .key("reason", row -> row.failure.reason().words())
          .prose("detail", row -> row.failure.detail())
          .key("remedy", row -> row.failure.reason().remedy())
          .detail("path", row -> row.failure.source().path())
          .detail("attempts", row -> row.treatment.attempts())
          .detail("tried", row -> row.treatment.indexed());

  private final Context context;

  @Mixin private OutputOptions output;
  @Mixin private IndexOption index;

  FailuresCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws IOException {
    try (CorpusReader reader = index.reader(context);
        Rows<Unread> rows = output.open(context, LISTING)) {
      reader.catalogue().stream().flatMap(Unread::of).forEach(rows);
      rows.finish();
    }
    return ExitCode.DONE;
  }
}
