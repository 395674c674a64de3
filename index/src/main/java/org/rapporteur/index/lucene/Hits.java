package org.rapporteur.index.lucene;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;
import org.rapporteur.core.document.Citation;
import org.rapporteur.core.document.Metadata;
import org.rapporteur.core.document.Passage;
import org.rapporteur.core.text.Span;
import org.rapporteur.index.CatalogueEntry;
import org.rapporteur.index.Hit;

/// Makes hits of the numbers of Lucene documents, for one search.
final class Hits {
  private static final Term ENTRY = new Term(Schema.TYPE, Schema.ENTRY);

  private final IndexSearcher searcher;
  private final StoredValues values;
  private final Map<Integer, Opened> opened = new HashMap<>();

  Hits(IndexSearcher searcher) {
    this.searcher = searcher;
    this.values = new StoredValues(searcher.getLeafContexts());
  }

  /// What the passages of one file need.
  private record Opened(CatalogueEntry entry, Metadata metadata, Tables tables) {}

  /// @param highlighter finds what to highlight; null for nothing
  Hit hit(int document, float score, @Nullable Highlighter highlighter) throws IOException {
    Opened file = open(entryAfter(document));
    StoredPassage found = values.passage(document, file.tables);
    Passage passage = found.tagged().passage();
    List<Span> highlights =
        highlighter == null ? List.of() : highlighter.in(found.text(), found.tagged().language());
    return new Hit(
        found.id(),
        file.entry,
        file.metadata,
        passage.kind(),
        passage.locator(),
        passage.voice(),
        found.tagged().language(),
        passage.placement(),
        found.text(),
        found.tagged().mentions(),
        Citation.of(file.entry.source(), file.metadata, passage.locator()),
        highlights,
        score);
  }

  private Opened open(int last) throws IOException {
    Opened known = opened.get(last);
    if (known == null) {
      CatalogueEntry entry = values.entry(last);
      Optional<Metadata> metadata = entry.metadata();
      if (metadata.isEmpty()) {
        throw new CorruptIndexException("a failure with passages", entry.source().name());
      }
      known = new Opened(entry, metadata.get(), values.tables(last));
      opened.put(last, known);
    }
    return known;
  }

  /// The entry of the block in which a passage stands: the next one after it.
  private int entryAfter(int document) throws IOException {
    LeafReaderContext leaf = leaf(document);
    PostingsEnum entries = leaf.reader().postings(ENTRY, PostingsEnum.NONE);
    int entry =
        entries == null ? PostingsEnum.NO_MORE_DOCS : entries.advance(document - leaf.docBase + 1);
    if (entry == PostingsEnum.NO_MORE_DOCS) {
      throw new CorruptIndexException("passage " + document + " has no entry", "postings");
    }
    return leaf.docBase + entry;
  }

  private LeafReaderContext leaf(int document) {
    List<LeafReaderContext> leaves = searcher.getLeafContexts();
    return leaves.get(ReaderUtil.subIndex(document, leaves));
  }
}
