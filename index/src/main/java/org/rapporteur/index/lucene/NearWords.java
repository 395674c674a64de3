package org.rapporteur.index.lucene;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.IntervalIterator;
import org.apache.lucene.queries.intervals.IntervalMatchesIterator;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.ConjunctionUtils;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.QueryVisitor;
import org.jspecify.annotations.Nullable;

/// Two words near one another, in any order. It has the intervals of the source that it stands for,
/// in which Lucene would compare streams of positions one by one; common words have millions. All
/// that is not finding is left to that source.
final class NearWords extends IntervalsSource {
  private final IntervalsSource plain;
  private final Set<Term> left;
  private final Set<Term> right;
  private final int distance;

  /// @param plain the source that this one stands for
  /// @param left the terms of which any is the one word
  /// @param right the terms of which any is the other word
  /// @param distance how many words may at most stand between them
  NearWords(IntervalsSource plain, Collection<Term> left, Collection<Term> right, int distance) {
    this.plain = plain;
    this.left = Set.copyOf(left);
    this.right = Set.copyOf(right);
    this.distance = distance;
  }

  @Override
  public @Nullable IntervalIterator intervals(String field, LeafReaderContext leaf)
      throws IOException {
    LeafReader reader = leaf.reader();
    WordPositions lefts = WordPositions.of(left, reader);
    WordPositions rights = lefts == null ? null : WordPositions.of(right, reader);
    return lefts == null || rights == null ? null : new Pairs(lefts, rights, distance);
  }

  @Override
  public @Nullable IntervalMatchesIterator matches(
      String field, LeafReaderContext leaf, int document) throws IOException {
    return plain.matches(field, leaf, document);
  }

  @Override
  public void visit(String field, QueryVisitor visitor) {
    plain.visit(field, visitor);
  }

  @Override
  public int minExtent() {
    return plain.minExtent();
  }

  @Override
  public Collection<IntervalsSource> pullUpDisjunctions() {
    return plain.pullUpDisjunctions();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof NearWords that && plain.equals(that.plain);
  }

  @Override
  public int hashCode() {
    return plain.hashCode();
  }

  @Override
  public String toString() {
    return plain.toString();
  }

  /// The intervals: neighbours among the places of both words of which one is the left word and the
  /// other the right. A place may be both.
  private static final class Pairs extends IntervalIterator {
    private static final int LEFT = 1;
    private static final int RIGHT = 2;

    /// Some reading and comparing, more than a term and less than a phrase of many.
    private static final float MATCH_COST = 50;

    private final WordPositions lefts;
    private final WordPositions rights;
    private final DocIdSetIterator both;
    private final int distance;
    private boolean begun;
    private int nextLeft;
    private int nextRight;
    private int last;
    private int lastWords;
    private int start = -1;
    private int end = -1;

    Pairs(WordPositions lefts, WordPositions rights, int distance) {
      this.lefts = lefts;
      this.rights = rights;
      this.both = ConjunctionUtils.intersectIterators(List.of(lefts, rights));
      this.distance = distance;
    }

    @Override
    public int docID() {
      return both.docID();
    }

    @Override
    public int nextDoc() throws IOException {
      forget();
      return both.nextDoc();
    }

    @Override
    public int advance(int target) throws IOException {
      forget();
      return both.advance(target);
    }

    private void forget() {
      begun = false;
      start = -1;
      end = -1;
    }

    @Override
    public long cost() {
      return both.cost();
    }

    @Override
    public float matchCost() {
      return MATCH_COST;
    }

    @Override
    public int start() {
      return start;
    }

    @Override
    public int end() {
      return end;
    }

    @Override
    public int gaps() {
      return end - start - 1;
    }

    @Override
    public int nextInterval() throws IOException {
      if (!begun) {
        begin();
      }
      while (mayMeet()) {
        int before = last;
        int wordsBefore = lastWords;
        last = Math.min(nextLeft, nextRight);
        lastWords = 0;
        if (nextLeft == last) {
          nextLeft = lefts.next();
          lastWords |= LEFT;
        }
        if (nextRight == last) {
          nextRight = rights.next();
          lastWords |= RIGHT;
        }
        boolean differ = wordsBefore != 0 && (wordsBefore | lastWords) == (LEFT | RIGHT);
        if (differ && last - before - 1 <= distance) {
          start = before;
          end = last;
          return start;
        }
      }
      start = NO_MORE_INTERVALS;
      end = NO_MORE_INTERVALS;
      return start;
    }

    /// Whether a place is left that may meet another: of the places of one word alone none does.
    private boolean mayMeet() {
      if (nextLeft == WordPositions.NO_MORE) {
        return nextRight != WordPositions.NO_MORE && (lastWords & LEFT) != 0;
      }
      return nextRight != WordPositions.NO_MORE || (lastWords & RIGHT) != 0;
    }

    private void begin() throws IOException {
      lefts.start();
      rights.start();
      begun = true;
      nextLeft = lefts.next();
      nextRight = rights.next();
      lastWords = 0;
    }
  }
}
