package org.rapporteur.web.api;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.rapporteur.core.instrument.Instruments;
import org.rapporteur.core.mention.TaggedPassage;
import org.rapporteur.corpus.format.Listing;
import org.rapporteur.corpus.listing.Documents;
import org.rapporteur.corpus.listing.StateOfPlay;
import org.rapporteur.corpus.listing.UnreadFile;
import org.rapporteur.index.CatalogueEntry;
import org.rapporteur.index.CorpusReader;
import org.rapporteur.index.IndexedDocument;

/// The catalogue, and single documents.
final class DocumentOperations {
  private static final String TAG = "documents";

  private static final Parameter<String> DOCUMENT =
      Parameter.path(
          "document",
          "The identifier of a file, `id` in the catalogue up to the first `/`.",
          "0123456789abcdef",
          new Schema.Text("[0-9a-f]{16}"),
          (names, words) -> words);
  private static final Parameter<String> ENTRY =
      Parameter.one(
          "entry",
          "Which document in the file, if that is a message or an archive: `id` after the first"
              + " `/`.",
          "",
          (names, words) -> words);
  private static final List<Parameter<?>> ONE = List.of(DOCUMENT, ENTRY);

  /// Where files lie on this machine is nobody's business elsewhere.
  private static final Set<String> PLACES = Set.of("path", "copies");

  private static final Listing<CatalogueEntry> CATALOGUE = withoutPlaces(Documents.WITH_EVIDENCE);
  private static final Listing<UnreadFile> FAILURES = withoutPlaces(UnreadFile.LISTING);

  private DocumentOperations() {}

  private static <R> Listing<R> withoutPlaces(Listing<R> listing) {
    return new Listing<>(
        listing.title(),
        listing.columns().stream().filter(column -> !PLACES.contains(column.name())).toList());
  }

  /// @param instruments the tables of instruments
  static List<Operation> all(Supplier<Instruments> instruments) {
    return List.of(
        new Operation(
            "listDocuments",
            TAG,
            "/documents",
            "List the catalogue",
            "Every file of the index, read or not, with what is known of it and where that was"
                + " found.",
            List.of(),
            new Result.Rows<>(
                CATALOGUE,
                (asked, corpus, slice, rows) -> {
                  corpus.catalogue().forEach(rows);
                  return Source.Listed.PLAIN;
                })),
        new Operation(
            "getDocument",
            TAG,
            "/documents/{document}",
            "Get the entry of a document in the catalogue",
            "",
            ONE,
            new Result.One<>(
                CATALOGUE,
                (asked, corpus, slice, rows) -> {
                  rows.accept(entry(asked, corpus));
                  return Source.Listed.PLAIN;
                })),
        new Operation(
            "listPassagesOfDocument",
            TAG,
            "/documents/{document}/passages",
            "List the passages of a document",
            "In the order of its text. Offsets are UTF-16 units in the text of the document.",
            ONE,
            new Result.Rows<>(
                DocumentPassage.LISTING,
                (asked, corpus, slice, rows) -> {
                  IndexedDocument document = document(asked, corpus);
                  for (TaggedPassage passage : document.passages()) {
                    rows.accept(new DocumentPassage(document, passage));
                  }
                  return Source.Listed.PLAIN;
                })),
        new Operation(
            "listMentionsOfDocument",
            TAG,
            "/documents/{document}/mentions",
            "List the mentions of a document",
            "Certain or not, on whatever basis, in the order of its passages.",
            ONE,
            new Result.Rows<>(
                DocumentMention.LISTING,
                (asked, corpus, slice, rows) -> {
                  IndexedDocument document = document(asked, corpus);
                  for (TaggedPassage passage : document.passages()) {
                    passage
                        .mentions()
                        .forEach(mention ->
                            rows.accept(new DocumentMention(document, passage, mention)));
                  }
                  return Source.Listed.PLAIN;
                })),
        new Operation(
            "listFailures",
            TAG,
            "/failures",
            "List what could not be read",
            "Why, and what to do.",
            List.of(),
            new Result.Rows<>(
                FAILURES,
                (asked, corpus, slice, rows) -> {
                  corpus.catalogue().stream().flatMap(UnreadFile::of).forEach(rows);
                  return Source.Listed.PLAIN;
                })),
        new Operation(
            "listReplyState",
            TAG,
            "/replies/state",
            "Say who has replied",
            "For each round with replies, all parties, and whether they replied.",
            List.of(),
            new Result.Rows<>(
                StateOfPlay.LISTING,
                (asked, corpus, slice, rows) -> {
                  StateOfPlay.in(corpus.catalogue(), instruments.get()).forEach(rows);
                  return Source.Listed.PLAIN;
                })));
  }

  private static CatalogueEntry entry(Arguments asked, CorpusReader corpus)
      throws IOException, ApiProblem {
    String file = asked.required(DOCUMENT);
    String inside = asked.one(ENTRY).orElse("");
    return corpus.catalogue().stream()
        .filter(entry -> entry.file().equals(file) && entry.entry().equals(inside))
        .findFirst()
        .orElseThrow(() ->
            new ApiProblem(
                ApiProblem.Kind.NOT_FOUND,
                "No document is called " + file + (inside.isEmpty() ? "" : "/" + inside) + "."));
  }

  private static IndexedDocument document(Arguments asked, CorpusReader corpus)
      throws IOException, ApiProblem {
    CatalogueEntry entry = entry(asked, corpus);
    if (entry.failure().isPresent()) {
      throw new ApiProblem(ApiProblem.Kind.NOT_FOUND, entry.failure().get().message() + ".");
    }
    return corpus.tagged(entry);
  }
}
