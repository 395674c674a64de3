package org.rapporteur.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.core.document.Failure;
import org.rapporteur.corpus.BatchRequest.Anew;
import org.rapporteur.index.CatalogueEntry;
import org.rapporteur.index.CorpusReader;
import org.rapporteur.index.Filters;
import org.rapporteur.index.LedgerRequest;
import org.rapporteur.index.Receipt;
import org.rapporteur.index.SearchRequest;
import org.rapporteur.index.lucene.LuceneCorpus;

/// A folder of invented notes and an index of it, for tests of batches.
final class Collection {
  final Path documents;
  final Path index;

  Collection(Path folder) throws IOException {
    documents = Files.createDirectories(folder.resolve("documents"));
    index = folder.resolve("index");
  }

  /// Writes a note; its text mentions a party and an article.
  Path note(String name, String words) throws IOException {
    Path file = documents.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(
        file, words + "\n\nArvenia refers to Article 25 of the Lanzarote Convention.\n");
  }

  Path path(String name) {
    return documents.resolve(name);
  }

  LuceneCorpus corpus() {
    return Corpora.at(index);
  }

  static BatchRequest request(Path... paths) {
    return BatchRequest.of(List.of(paths), 2).under(Tables.LANZAROTE);
  }

  BatchReport batch() throws IOException {
    return run(request(documents));
  }

  BatchReport anew(Anew what) throws IOException {
    return run(request(documents).anew(what));
  }

  BatchReport run(BatchRequest request) throws IOException {
    return run(request, Tables.PIPELINE);
  }

  BatchReport run(BatchRequest request, Pipeline pipeline) throws IOException {
    return pipeline.run(request, corpus(), BatchProgress.SILENT);
  }

  /// What was done, by file name.
  static Map<String, String> done(BatchReport report) {
    Map<String, String> done = new TreeMap<>();
    for (FileChange change : report.changes()) {
      done.merge(change.source().name(), words(change), (one, other) -> one + ", " + other);
    }
    return done;
  }

  private static String words(FileChange change) {
    return switch (change) {
      case FileChange.Added added -> "added";
      case FileChange.Changed changed -> "changed";
      case FileChange.Updated(var source, var passages, Why why) -> "updated: " + why;
      case FileChange.Retried retried -> "retried";
      case FileChange.Moved(var source, var from) -> "moved from " + from.name();
      case FileChange.Copied(var source, var of) -> "copied from " + of.name();
      case FileChange.Unchanged unchanged -> "unchanged";
      case FileChange.Removed removed -> "removed";
      case FileChange.Failed(var source, Failure failure, boolean tried) ->
          failure.reason() + (tried ? "" : ", not tried");
    };
  }

  List<CatalogueEntry> catalogue() throws IOException {
    try (CorpusReader reader = corpus().reader()) {
      return reader.catalogue();
    }
  }

  CatalogueEntry entry(String name) throws IOException {
    return catalogue().stream()
        .filter(entry -> entry.source().name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  /// Everything that listings show: rows of the ledger and the receipt.
  List<String> ledger() throws IOException {
    try (CorpusReader reader = corpus().reader()) {
      List<String> rows = new ArrayList<>();
      Receipt receipt =
          reader.ledger(new LedgerRequest(Filters.NONE), row -> rows.add(row.toString()));
      rows.add(receipt.toString());
      return rows;
    }
  }

  /// How many passages a query finds.
  long hits(String query) throws IOException {
    return Corpora.hits(corpus(), query);
  }

  /// How many of them came with a batch.
  long hits(String query, BatchReport since) throws Exception {
    try (CorpusReader reader = corpus().reader()) {
      return reader
          .search(new SearchRequest(query, Filters.NONE.withSince(since.batch()), 0))
          .total();
    }
  }
}
