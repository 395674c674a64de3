package org.rapporteur.corpus.export;

import java.io.IOException;
import java.io.Writer;
import org.rapporteur.core.document.Failure;
import org.rapporteur.corpus.format.JsonLines;
import org.rapporteur.index.CatalogueEntry;
import org.rapporteur.index.IndexedDocument;
import org.rapporteur.index.Receipt;

/// Everything that is in an index as JSON Lines: the documents, the files that could not be read,
/// the receipt. [Schema] says what the lines are.
final class CorpusLines implements DocumentExport {
  private final JsonLines json;
  private final DocumentLines documents;

  CorpusLines(Writer out) {
    this.json = new JsonLines(out);
    this.documents = new DocumentLines(json);
  }

  @Override
  public void document(IndexedDocument document) throws IOException {
    documents.write(document);
  }

  @Override
  public void failure(CatalogueEntry entry) throws IOException {
    Failure failure = entry.failure().orElseThrow();
    json.line(line ->
        line.text("type", "failure")
            .text("document", failure.source().name())
            .text("path", failure.source().path())
            .text("entry", failure.source().entry())
            .text("file", entry.file())
            .text("digest", entry.digest() == null ? null : entry.digest().sha256())
            .text("reason", failure.reason().label())
            .text("detail", failure.detail()));
  }

  @Override
  public void finish(Receipt receipt) throws IOException {
    json.line(line ->
        line.text("type", "receipt")
            .number("documents", receipt.documents())
            .number("passages", receipt.passages())
            .number("mentions", receipt.rows())
            .number("failed", receipt.failed())
            .number("pages_unread", receipt.unreadPages())
            .number("unresolved", receipt.unresolved())
            .number("ambiguous", receipt.ambiguous())
            .number("index_version", receipt.version())
            .text("index_digest", receipt.digest().sha256()));
    json.finish();
  }
}
