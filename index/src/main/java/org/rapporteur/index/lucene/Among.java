package org.rapporteur.index.lucene;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;

/// A set of passages that are found already, as a query of the same searcher.
final class Among extends Query {
  private final FixedBitSet passages;

  /// @param passages a bit for each passage of the index; not to be changed any more
  Among(FixedBitSet passages) {
    this.passages = passages;
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode scoreMode, float boost) {
    return new ConstantScoreWeight(this, boost) {
      @Override
      public ScorerSupplier scorerSupplier(LeafReaderContext leaf) {
        FixedBitSet here = new FixedBitSet(leaf.reader().maxDoc());
        FixedBitSet.orRange(passages, leaf.docBase, here, 0, here.length());
        DocIdSetIterator each = new BitSetIterator(here, here.cardinality());
        return new DefaultScorerSupplier(new ConstantScoreScorer(score(), scoreMode, each));
      }

      @Override
      public boolean isCacheable(LeafReaderContext leaf) {
        return false;
      }
    };
  }

  @Override
  public void visit(QueryVisitor visitor) {
    visitor.visitLeaf(this);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Among that && passages.equals(that.passages);
  }

  @Override
  public int hashCode() {
    return passages.hashCode();
  }

  @Override
  public String toString(String field) {
    return "among " + passages.cardinality();
  }
}
