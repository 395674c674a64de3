package org.rapporteur.corpus.listing;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rapporteur.core.document.Detected;
import org.rapporteur.core.document.Digest;
import org.rapporteur.core.document.Evidence;
import org.rapporteur.core.document.Metadata;
import org.rapporteur.core.document.Pages;
import org.rapporteur.corpus.format.Cell;
import org.rapporteur.corpus.format.Listing;
import org.rapporteur.index.CatalogueEntry;
import org.rapporteur.index.CatalogueEntry.Indexed;
import org.rapporteur.index.CatalogueEntry.Unreadable;

/// The catalogue as rows.
public final class Documents {
  /// The columns of `documents`.
  public static final Listing<CatalogueEntry> LISTING =
      Listing.<CatalogueEntry>of("documents")
          .prose("document", entry -> entry.source().name())
          .key("genre", of(m -> m.genre().value().label()))
          .key("symbol", of(Metadata::symbolText))
          .key("party", of(m -> m.partyValue().orElse(null)))
          .detail("round", of(Metadata::roundText))
          .key("date", of(m -> value(m.date())))
          .key("languages", of(Documents::languages))
          .detail("title", of(m -> value(m.title())))
          .key("passages", CatalogueEntry::passages)
          .key("pages", pages(Pages::count))
          .detail("pages_unread", pages(Pages::unread))
          .key("ocr_confidence", pages(Documents::confidence))
          .detail("media_type", Documents::mediaType)
          .detail("digest", Documents::digest)
          .detail("modified", entry -> entry.location().modified())
          .key("state", Documents::state)
          .detail("path", entry -> entry.source().path())
          .detail("copies", Documents::copies)
          .detail("indexed", entry -> entry.treatment().indexed())
          .detail("seconds", entry -> entry.treatment().took().toMillis() / 1000.0)
          .detail("reader", entry -> entry.treatment().version().reader())
          .detail("taggers", entry -> entry.treatment().version().taggers())
          .detail("attempts", entry -> entry.treatment().attempts())
          .detail("id", Documents::id);

  /// The columns of `documents --evidence`.
  public static final Listing<CatalogueEntry> WITH_EVIDENCE =
      LISTING
          .prose("genre_evidence", of(m -> evidence(m.genre())))
          .prose("symbol_evidence", of(m -> evidence(m.symbol())))
          .prose("party_evidence", of(m -> evidence(m.party())))
          .prose("date_evidence", of(m -> evidence(m.date())))
          .prose("round_evidence", of(m -> evidence(m.round())))
          .prose("languages_evidence", of(Documents::languagesEvidence));

  private Documents() {}

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
    if (detected == null) {
      return "";
    }
    Evidence evidence = detected.evidence();
    return evidence.basis().label() + ": " + evidence.words();
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
