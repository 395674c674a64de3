package org.rapporteur.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rapporteur.core.document.Detected;
import org.rapporteur.core.document.Digest;
import org.rapporteur.core.document.Metadata;
import org.rapporteur.core.document.Pages;
import org.rapporteur.corpus.format.Cell;
import org.rapporteur.corpus.format.Listing;
import org.rapporteur.index.CatalogueEntry;
import org.rapporteur.index.CatalogueEntry.Indexed;
import org.rapporteur.index.CatalogueEntry.Unreadable;
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
  private static final Listing<CatalogueEntry> LISTING =
      Listing.<CatalogueEntry>of("documents")
          .prose("document", entry -> entry.source().name())
          .key("genre", of(m -> m.genre().value().label()))
          .key("symbol", of(Metadata::symbolText))
          .key("party", of(m -> m.partyValue().orElse(null)))
          .detail("round", of(Metadata::roundText))
          .key("date", of(m -> value(m.date())))
          .key("languages", of(DocumentsCommand::languages))
          .detail("title", of(m -> value(m.title())))
          .key("passages", CatalogueEntry::passages)
          .key("pages", pages(Pages::count))
          .detail("pages_unread", pages(Pages::unread))
          .key("ocr_confidence", pages(DocumentsCommand::confidence))
          .detail("media_type", DocumentsCommand::mediaType)
          .detail("digest", DocumentsCommand::digest)
          .detail("modified", entry -> entry.location().modified())
          .key("state", DocumentsCommand::state)
          .detail("path", entry -> entry.source().path())
          .detail("copies", DocumentsCommand::copies)
          .detail("indexed", entry -> entry.treatment().indexed())
          .detail("seconds", entry -> entry.treatment().took().toMillis() / 1000.0)
          .detail("reader", entry -> entry.treatment().version().reader())
          .detail("taggers", entry -> entry.treatment().version().taggers())
          .detail("attempts", entry -> entry.treatment().attempts())
          .detail("id", DocumentsCommand::id);

  private static final Listing<CatalogueEntry> WITH_EVIDENCE =
      LISTING
          .prose("genre_evidence", of(m -> evidence(m.genre())))
          .prose("symbol_evidence", of(m -> evidence(m.symbol())))
          .prose("party_evidence", of(m -> evidence(m.party())))
          .prose("date_evidence", of(m -> evidence(m.date())))
          .prose("round_evidence", of(m -> evidence(m.round())))
          .prose("languages_evidence", of(DocumentsCommand::languagesEvidence));

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
    try (Rows<CatalogueEntry> rows = output.open(context, evidence ? WITH_EVIDENCE : LISTING)) {
      reader.catalogue().forEach(rows);
      rows.finish();
    }
  }

  /// The other places where the file lies.
  private static Cell copies(CatalogueEntry entry) {
    return new Cell.Many(
        entry.locations().stream().skip(1).map(place -> place.path().toString()).toList(), ";");
  }

  private static String id(CatalogueEntry entry) {
    return entry.entry().isEmpty() ? entry.file() : entry.file() + "/" + entry.entry();
  }

  /// A column on what is known of a document, empty for a file that could not be read.
  private static Function<CatalogueEntry, @Nullable Object> of(
      Function<Metadata, @Nullable Object> value) {
    return entry ->
        switch (entry.state()) {
          case Indexed(Metadata metadata, String mediaType, Pages pages) -> value.apply(metadata);
          case Unreadable failed -> null;
        };
  }

  /// A column on the pages, empty for a format that has none.
  private static Function<CatalogueEntry, @Nullable Object> pages(
      Function<Pages, @Nullable Object> value) {
    return entry ->
        entry.state() instanceof Indexed(Metadata metadata, String mediaType, Pages pages)
                && pages.count() > 0
            ? value.apply(pages)
            : null;
  }

  private static @Nullable Double confidence(Pages pages) {
    Double confidence = pages.confidence();
    return confidence == null ? null : Math.round(confidence * 1000) / 1000.0;
  }

  private static <T> @Nullable T value(@Nullable Detected<T> detected) {
    return detected == null ? null : detected.value();
  }

  private static String evidence(@Nullable Detected<?> detected) {
    return detected == null ? "" : Described.evidence(detected.evidence());
  }

  private static Cell languages(Metadata metadata) {
    return new Cell.Many(
        metadata.languages().stream().map(language -> language.value().code()).toList(), ";");
  }

  private static Cell languagesEvidence(Metadata metadata) {
    return new Cell.Many(
        metadata.languages().stream()
            .map(language -> language.value() + ": " + evidence(language))
            .toList(),
        ";");
  }

  private static String mediaType(CatalogueEntry entry) {
    return switch (entry.state()) {
      case Indexed(Metadata metadata, String mediaType, Pages pages) -> mediaType;
      case Unreadable failed -> "";
    };
  }

  private static String digest(CatalogueEntry entry) {
    Digest digest = entry.digest();
    return digest == null ? "" : digest.sha256();
  }

  private static String state(CatalogueEntry entry) {
    return switch (entry.state()) {
      case Indexed read -> "read";
      case Unreadable failed -> "failed";
    };
  }
}
