package org.rapporteur.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.corpus.listing.Documents;
import org.rapporteur.corpus.listing.PassageChange;
import org.rapporteur.corpus.listing.StateOfPlay;
import org.rapporteur.index.CatalogueEntry;
import org.rapporteur.index.CorpusReader;
import org.rapporteur.index.Revision;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// The catalogue.
@Command(
    name = "documents",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Lists every file of the index with what is known of it, read or not.",
      "--replies lists who was asked in each round instead, and who has replied; --changes what"
          + " the last replacement of one file changed."
    },
    footer = {
      "",
      "Examples:",
      "  ./rapporteur documents --evidence --format csv",
      "  ./rapporteur documents --replies -o replies.xlsx",
      "  ./rapporteur documents --changes reply-portugal.pdf"
    })
final class DocumentsCommand implements Callable<Integer> {
  private final Context context;

  @Option(
      names = "--evidence",
      description = "Say also where genre, symbol, party, date, round and languages were found.")
  private boolean evidence;

  @ArgGroup(exclusive = true)
  private @Nullable Instead instead;

  @Mixin private OutputOptions output;
  @Mixin private IndexOption index;

  @Spec private CommandSpec spec;

  /// What is listed instead of the documents.
  private static final class Instead {
    @Option(
        names = "--replies",
        required = true,
        description =
            "The state of play: for each round with replies, all parties, and whether they replied.")
    private boolean replies;

    @Option(
        names = "--changes",
        paramLabel = "FILE",
        required = true,
        description = "The passages that the last replacement of a file added and removed.")
    private @Nullable String changes;
  }

  DocumentsCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws IOException {
    try (CorpusReader reader = index.reader(context)) {
      if (instead == null) {
        list(reader);
      } else if (instead.changes != null) {
        changes(reader, instead.changes);
      } else if (instead.replies) {
        replies(reader);
      }
    }
    return ExitCode.DONE;
  }

  private void replies(CorpusReader reader) throws IOException {
    try (Rows<StateOfPlay> rows = output.open(context, StateOfPlay.LISTING)) {
      StateOfPlay.in(reader.catalogue(), context.instruments().get()).forEach(rows);
      rows.finish();
    }
  }

  private void changes(CorpusReader reader, String file) throws IOException {
    List<CatalogueEntry> named =
        reader.catalogue().stream().filter(entry -> isNamed(entry, file)).toList();
    if (named.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(),
          "there is no document '" + file + "' in the index; ./rapporteur documents lists them");
    }
    try (Rows<PassageChange> rows = output.open(context, PassageChange.LISTING)) {
      for (CatalogueEntry entry : named) {
        Optional<Revision> revision = reader.revision(entry);
        if (revision.isEmpty()) {
          context.shell().err().println(entry.source().name() + ": it was never replaced.");
        } else {
          PassageChange.in(entry, revision.get()).forEach(rows);
          context
              .shell()
              .err()
              .println(
                  "%s: replaced %s, %d added, %d removed."
                      .formatted(
                          entry.source().name(),
                          revision.get().replaced(),
                          revision.get().added().size(),
                          revision.get().removed().size()));
        }
      }
      rows.finish();
    }
  }

  /// Whether a person means an entry: by the name that listings show, a path, or the end of one.
  private static boolean isNamed(CatalogueEntry entry, String file) {
    return entry.source().name().equals(file)
        || entry.locations().stream()
            .anyMatch(place ->
                place.name().equals(file)
                    || place.path().equals(Path.of(file).toAbsolutePath().normalize())
                    || place.path().endsWith(file));
  }

  private void list(CorpusReader reader) throws IOException {
    try (Rows<CatalogueEntry> rows =
        output.open(context, evidence ? Documents.WITH_EVIDENCE : Documents.LISTING)) {
      reader.catalogue().forEach(rows);
      rows.finish();
    }
  }
}
