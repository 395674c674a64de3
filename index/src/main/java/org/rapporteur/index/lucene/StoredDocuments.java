package org.rapporteur.index.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.DataInput;
import org.jspecify.annotations.Nullable;
import org.rapporteur.core.document.Citation;
import org.rapporteur.core.document.Document;
import org.rapporteur.core.document.Metadata;
import org.rapporteur.core.document.Passage;
import org.rapporteur.core.mention.TaggedDocument;
import org.rapporteur.index.CatalogueEntry;
import org.rapporteur.index.IndexedDocument;
import org.rapporteur.index.Revision;

/// Reads whole documents back as they are stored. Thread-safe.
final class StoredDocuments {
  private final IndexSearcher searcher;

  StoredDocuments(IndexSearcher searcher) {
    this.searcher = searcher;
  }

  /// A document that was read, with its passages in order.
  ///
  /// @param entry its catalogue entry
  /// @param tables what its passages have in common
  /// @param passages its passages
  /// @param revision what its last replacement removed, null if there was none
  record Stored(
      CatalogueEntry entry,
      Tables tables,
      List<StoredPassage> passages,
      @Nullable Revision revision) {

    /// The document as it was read.
    Document document() {
      return document(StoredPassage::untagged);
    }

    /// The document as it was tagged.
    IndexedDocument indexed() {
      Document document = document(passage -> passage.tagged().passage());
      return new IndexedDocument(
          entry,
          new TaggedDocument(document, passages.stream().map(StoredPassage::tagged).toList()),
          passages.stream().map(StoredPassage::id).toList());
    }

    private Document document(Function<StoredPassage, Passage> view) {
      if (!(entry.state() instanceof CatalogueEntry.Indexed read)) {
        throw new IllegalStateException(entry.source().name() + " was not read");
      }
      StringBuilder text = new StringBuilder();
      List<Passage> viewed = new ArrayList<>();
      for (StoredPassage passage : passages) {
        Passage placed = view.apply(passage);
        text.repeat('\n', placed.span().start() - text.length()).append(passage.text());
        viewed.add(placed);
      }
      return new Document(
          entry.source(),
          tables.document,
          read.mediaType(),
          read.metadata(),
          text.toString(),
          viewed,
          read.pages(),
          List.of());
    }

    /// The last revision with the passages that it added: those that came with it.
    Optional<Revision> whole() {
      if (revision == null) {
        return Optional.empty();
      }
      List<Revision.Changed> added =
          passages.stream()
              .filter(passage -> passage.since().equals(revision.replaced()))
              .map(this::shown)
              .toList();
      return Optional.of(
          new Revision(revision.replaced(), revision.before(), added, revision.removed()));
    }

    /// A passage as a revision shows it.
    Revision.Changed shown(StoredPassage passage) {
      Metadata metadata = entry.metadata().orElseThrow();
      Passage placed = passage.tagged().passage();
      return new Revision.Changed(
          placed.locator(),
          passage.text(),
          Citation.of(entry.source(), metadata, placed.locator()));
    }
  }

  /// The document of a file and entry, if it was read.
  Optional<Stored> find(String file, String entry) throws IOException {
    Term key = new Term(Schema.DOCUMENT, Schema.document(file, entry));
    TopDocs found =
        searcher.search(
            new BooleanQuery.Builder()
                .add(new TermQuery(key), Occur.FILTER)
                .add(FilterCompiler.term(Schema.TYPE, Schema.ENTRY), Occur.FILTER)
                .build(),
            1);
    for (ScoreDoc last : found.scoreDocs) {
      return read(last.doc);
    }
    return Optional.empty();
  }

  private Optional<Stored> read(int last) throws IOException {
    StoredValues values = new StoredValues(searcher.getLeafContexts());
    CatalogueEntry entry = values.entry(last);
    if (entry.metadata().isEmpty()) {
      return Optional.empty();
    }
    Tables tables = values.tables(last);
    List<StoredPassage> passages = new ArrayList<>(entry.passages());
    for (int doc = last - entry.passages(); doc < last; doc++) {
      passages.add(values.passage(doc, tables));
    }
    DataInput revision = values.find(last, Schema.STORED_REVISION);
    return Optional.of(
        new Stored(
            entry, tables, passages, revision == null ? null : RevisionCodec.decode(revision)));
  }
}
