package org.rapporteur.index.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.ArrayUtil;
import org.jspecify.annotations.Nullable;

/// The places of a word, which is any of several terms, passage by passage. There are few terms, so
/// each is looked at for every passage.
final class WordPositions extends DocIdSetIterator {
  /// After the last place.
  static final int NO_MORE = Integer.MAX_VALUE;

  private static final int USUAL = 16;

  private final PostingsEnum[] terms;
  private final long cost;
  private int doc = -1;
  private int[] positions = new int[USUAL];
  private int count;
  private int next;

  private WordPositions(List<PostingsEnum> terms) {
    this.terms = terms.toArray(PostingsEnum[]::new);
    this.cost = terms.stream().mapToLong(PostingsEnum::cost).sum();
  }

  /// The places of a word, null if the segment has none of the terms.
  static @Nullable WordPositions of(Collection<Term> terms, LeafReader reader) throws IOException {
    List<PostingsEnum> found = new ArrayList<>();
    for (Term term : terms) {
      PostingsEnum postings = reader.postings(term, PostingsEnum.POSITIONS);
      if (postings != null) {
        found.add(postings);
      }
    }
    return found.isEmpty() ? null : new WordPositions(found);
  }

  @Override
  public int docID() {
    return doc;
  }

  @Override
  public int nextDoc() throws IOException {
    return advance(doc + 1);
  }

  @Override
  public int advance(int target) throws IOException {
    int next = advance(terms[0], target);
    for (int i = 1; i < terms.length; i++) {
      next = Math.min(next, advance(terms[i], target));
    }
    doc = next;
    return next;
  }

  private static int advance(PostingsEnum term, int target) throws IOException {
    int at = term.docID();
    if (at >= target) {
      return at;
    }
    return at == target - 1 ? term.nextDoc() : term.advance(target);
  }

  @Override
  public long cost() {
    return cost;
  }

  /// Begins with the first place in the passage. To be called once for each passage.
  void start() throws IOException {
    next = 0;
    count = 0;
    if (terms.length == 1) {
      count = terms[0].freq();
    } else {
      merge();
    }
  }

  /// The next place in the passage; each once, in order, then [#NO_MORE].
  int next() throws IOException {
    if (next == count) {
      return NO_MORE;
    }
    int at = next++;
    // A common word has many places, which are not read before they are needed.
    return terms.length == 1 ? terms[0].nextPosition() : positions[at];
  }

  private void merge() throws IOException {
    int met = 0;
    for (PostingsEnum term : terms) {
      if (term.docID() == doc) {
        met++;
        int more = term.freq();
        positions = ArrayUtil.grow(positions, count + more);
        for (int i = 0; i < more; i++) {
          positions[count++] = term.nextPosition();
        }
      }
    }
    if (met > 1) {
      Arrays.sort(positions, 0, count);
      dropRepeated();
    }
  }

  private void dropRepeated() {
    int kept = 1;
    for (int i = 1; i < count; i++) {
      if (positions[i] != positions[kept - 1]) {
        positions[kept++] = positions[i];
      }
    }
    count = kept;
  }
}
