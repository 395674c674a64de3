package org.rapporteur.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rapporteur.cli.format.Cell;
import org.rapporteur.cli.format.Listing;
import org.rapporteur.core.document.Detected;
import org.rapporteur.core.document.Digest;
import org.rapporteur.core.document.Metadata;
import org.rapporteur.core.document.Pages;
import org.rapporteur.index.CatalogueEntry;
import org.rapporteur.index.CatalogueEntry.Indexed;
import org.rapporteur.index.CatalogueEntry.Unreadable;
import org.rapporteur.index.CorpusReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// The catalogue.
@Command(
    name = "documents",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Lists every file of the index with what is known of it, read or not.",
    footer = {"", "Example: ./rapporteur documents --evidence --format csv"})
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
          .detail("modified", CatalogueEntry::modified)
          .key("state", DocumentsCommand::state)
          .detail("path", entry -> entry.source().path());

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

  @Mixin private OutputOptions output;
  @Mixin private IndexOption index;

  DocumentsCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws IOException {
    try (CorpusReader reader = index.reader(context);
        Rows<CatalogueEntry> rows = output.open(context, evidence ? WITH_EVIDENCE : LISTING)) {
      reader.catalogue().forEach(rows);
      rows.finish();
    }
    return ExitCode.DONE;
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
