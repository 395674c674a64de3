package org.rapporteur.index.lucene;

import java.io.IOException;
import java.util.Collection;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.FilterCollector;
import org.apache.lucene.search.FilterLeafCollector;
import org.apache.lucene.search.FilterScorable;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollector;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.rapporteur.core.document.Passage;

/// Collects the best passages with the score of headings lowered: they are short, which ranks them
/// high, and say little. As a score never grows by that, Lucene may still skip what cannot be among
/// the best, which it could not do with a query that computes scores.
final class HeadingsLowered implements CollectorManager<HeadingsLowered.Collecting, TopDocs> {
  private static final float HEADING = 0.5f;
  private static final Term HEADINGS = new Term(Schema.KIND, Schema.term(Passage.Kind.HEADING));

  private final TopScoreDocCollectorManager best;

  HeadingsLowered(TopScoreDocCollectorManager best) {
    this.best = best;
  }

  @Override
  public Collecting newCollector() throws IOException {
    return new Collecting(best.newCollector());
  }

  @Override
  public TopDocs reduce(Collection<Collecting> collectors) throws IOException {
    return best.reduce(collectors.stream().map(Collecting::best).toList());
  }

  /// Collects in some segments.
  static final class Collecting extends FilterCollector {
    private final TopScoreDocCollector best;

    Collecting(TopScoreDocCollector best) {
      super(best);
      this.best = best;
    }

    private TopScoreDocCollector best() {
      return best;
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext leaf) throws IOException {
      LeafCollector collector = best.getLeafCollector(leaf);
      PostingsEnum headings = leaf.reader().postings(HEADINGS, PostingsEnum.NONE);
      return headings == null ? collector : new Lowering(collector, headings);
    }
  }

  private static final class Lowering extends FilterLeafCollector {
    private final PostingsEnum headings;
    private int document;

    Lowering(LeafCollector collector, PostingsEnum headings) {
      super(collector);
      this.headings = headings;
    }

    @Override
    public void setScorer(Scorable scorer) throws IOException {
      super.setScorer(
          new FilterScorable(scorer) {
            @Override
            public float score() throws IOException {
              return isHeading() ? HEADING * in.score() : in.score();
            }

            @Override
            public void setMinCompetitiveScore(float least) throws IOException {
              in.setMinCompetitiveScore(least);
            }
          });
    }

    @Override
    public void collect(int doc) throws IOException {
      document = doc;
      super.collect(doc);
    }

    private boolean isHeading() throws IOException {
      int at = headings.docID();
      return (at < document ? headings.advance(document) : at) == document;
    }
  }
}
