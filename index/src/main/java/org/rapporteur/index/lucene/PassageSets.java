package org.rapporteur.index.lucene;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;

/// Sets of passages, one bit each, so that a listing may go through them in the order of documents
/// instead of that of the index.
final class PassageSets {
  private final IndexSearcher searcher;

  PassageSets(IndexSearcher searcher) {
    this.searcher = searcher;
  }

  /// The live passages that a query finds.
  FixedBitSet of(Query query) throws IOException {
    FixedBitSet found = new FixedBitSet(Math.max(1, searcher.getIndexReader().maxDoc()));
    Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
    for (LeafReaderContext leaf : searcher.getLeafContexts()) {
      Scorer scorer = weight.scorer(leaf);
      if (scorer != null) {
        add(scorer.iterator(), leaf, found);
      }
    }
    return found;
  }

  private static void add(DocIdSetIterator docs, LeafReaderContext leaf, FixedBitSet found)
      throws IOException {
    Bits live = leaf.reader().getLiveDocs();
    int doc = docs.nextDoc();
    if (live == null) {
      docs.intoBitSet(leaf.reader().maxDoc(), found, -leaf.docBase);
      return;
    }
    for (; doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
      if (live.get(doc)) {
        found.set(leaf.docBase + doc);
      }
    }
  }

  /// The mentions whose meaning is not certain in some passages.
  Uncertain uncertainIn(FixedBitSet passages) throws IOException {
    Uncertain sum = Uncertain.NONE;
    for (LeafReaderContext leaf : searcher.getLeafContexts()) {
      NumericDocValues values = leaf.reader().getNumericDocValues(Schema.UNCERTAIN);
      if (values != null) {
        for (int doc = values.nextDoc();
            doc != DocIdSetIterator.NO_MORE_DOCS;
            doc = values.nextDoc()) {
          if (passages.get(leaf.docBase + doc)) {
            sum = sum.plus(Uncertain.unpack(values.longValue()));
          }
        }
      }
    }
    return sum;
  }
}
