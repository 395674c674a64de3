package org.rapporteur.corpus.export;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rapporteur.core.document.Detected;
import org.rapporteur.core.document.Document;
import org.rapporteur.core.document.Metadata;
import org.rapporteur.core.party.Party;
import org.rapporteur.corpus.format.JsonLines;
import org.rapporteur.index.CatalogueEntry;
import org.rapporteur.index.Location;
import org.rapporteur.index.PipelineVersion;

/// A document as a whole: where it lies, and what is known of it with the evidence.
final class DocumentLine {
  private DocumentLine() {}

  /// @param entry its catalogue entry, null for a document that is in no index
  static void write(JsonLines line, Document document, @Nullable CatalogueEntry entry) {
    Metadata metadata = document.metadata();
    line.text("type", "document")
        .text("id", Urn.document(document.digest()))
        .text("document", document.source().name())
        .text("path", document.source().path())
        .text("entry", document.source().entry())
        .text("digest", document.digest().sha256())
        .text("media_type", document.mediaType())
        .text("instrument", metadata.instrument())
        .text("instrument_basis", metadata.madeUnder().evidence().basis().label())
        .text("instrument_evidence", metadata.madeUnder().evidence().words())
        .number("pages", document.pages().count())
        .number("pages_unread", document.pages().unread())
        .decimal("ocr_confidence", document.pages().confidence(), 3)
        .number("length", document.text().length())
        .number("passages", document.passages().size());
    detected(line, "genre", metadata.genre(), genre -> genre.label());
    detected(line, "symbol", metadata.symbol(), symbol -> symbol);
    detected(line, "party", metadata.party(), Party::code);
    detected(line, "round", metadata.round(), round -> round);
    detected(line, "date", metadata.date(), date -> date.toString());
    detected(line, "title", metadata.title(), title -> title);
    line.objects(
        "languages",
        metadata.languages(),
        language -> evident(line, language, value -> value.code()));
    if (entry != null) {
      catalogue(line, entry);
    }
  }

  private static void catalogue(JsonLines line, CatalogueEntry entry) {
    PipelineVersion version = entry.treatment().version();
    line.text("file", entry.file())
        .texts("names", entry.locations().stream().map(Location::name).toList())
        .number("reader_version", version.reader())
        .number("taggers_version", version.taggers());
  }

  private static <T> void detected(
      JsonLines line, String name, @Nullable Detected<T> detected, Function<T, String> words) {
    if (detected == null) {
      line.text(name, null);
    } else {
      line.object(name, member -> evident(member, detected, words));
    }
  }

  private static <T> void evident(JsonLines line, Detected<T> detected, Function<T, String> words) {
    line.text("value", words.apply(detected.value()))
        .text("basis", detected.evidence().basis().label())
        .text("evidence", detected.evidence().words());
  }
}
