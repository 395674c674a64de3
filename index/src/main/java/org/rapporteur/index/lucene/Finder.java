package org.rapporteur.index.lucene;

import static java.util.Comparator.comparingInt;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.ExitableDirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/// Finds passages for one question, until its deadline. What it finds it finds wholly, or not at
/// all. Sets have one bit for each passage, so that a listing may go through them in the order of
/// documents instead of that of the index.
final class Finder {
  /// So many passages are gone through between two looks at the clock.
  private static final int WINDOW = 1 << 12;

  /// The same where the places of words are compared.
  private static final int SLOW_WINDOW = 1 << 6;

  private final IndexSearcher searcher;
  private final Deadline deadline;

  /// @param executor searches parts of the index side by side; null to search one after the other
  Finder(DirectoryReader reader, Deadline deadline, @Nullable Executor executor)
      throws IOException {
    this.deadline = deadline;
    this.searcher =
        new IndexSearcher(
            deadline.isNever() ? reader : ExitableDirectoryReader.wrap(reader, deadline), executor);
    searcher.setQueryCache(null);
    if (!deadline.isNever()) {
      searcher.setTimeout(deadline);
    }
  }

  /// What is looked through.
  IndexReader reader() {
    return searcher.getIndexReader();
  }

  /// Its parts.
  List<LeafReaderContext> leaves() {
    return searcher.getLeafContexts();
  }

  /// The best of what a query finds, headings lowered.
  ///
  /// @param counted up to how many to count by the way
  TopDocs best(Query query, int limit, int counted) throws IOException {
    TopDocs best =
        searcher.search(
            query, new HeadingsLowered(new TopScoreDocCollectorManager(limit, null, counted)));
    if (searcher.timedOut()) { // Lucene stops without a word
      throw deadline.passed(null);
    }
    return best;
  }

  /// All passages that a query finds.
  FixedBitSet all(Query query) throws IOException {
    deadline.check();
    Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
    // The largest first, so that nobody waits at the end for one who has just begun with it.
    List<LeafReaderContext> leaves = new ArrayList<>(leaves());
    leaves.sort(comparingInt(leaf -> -leaf.reader().maxDoc()));
    List<Callable<FixedBitSet>> parts = new ArrayList<>();
    for (LeafReaderContext leaf : leaves) {
      parts.add(() -> in(leaf, weight));
    }
    List<FixedBitSet> found = searcher.getTaskExecutor().invokeAll(parts);
    FixedBitSet all = new FixedBitSet(Math.max(1, reader().maxDoc()));
    for (int i = 0; i < found.size(); i++) {
      FixedBitSet part = found.get(i);
      FixedBitSet.orRange(part, 0, all, leaves.get(i).docBase, part.length());
    }
    return all;
  }

  private FixedBitSet in(LeafReaderContext leaf, Weight weight) throws IOException {
    FixedBitSet found = new FixedBitSet(leaf.reader().maxDoc());
    Scorer scorer = weight.scorer(leaf);
    if (scorer != null) {
      TwoPhaseIterator comparing = scorer.twoPhaseIterator();
      if (comparing == null) {
        add(scorer.iterator(), leaf, found);
      } else {
        add(comparing, leaf, found);
      }
    }
    return found;
  }

  private void add(DocIdSetIterator docs, LeafReaderContext leaf, FixedBitSet found)
      throws IOException {
    Bits live = leaf.reader().getLiveDocs();
    int end = leaf.reader().maxDoc();
    int doc = docs.nextDoc();
    while (doc < end) {
      int until = Math.min(end, doc + WINDOW);
      if (live == null) {
        docs.intoBitSet(until, found, 0);
        doc = docs.docID();
      }
      for (; doc < until; doc = docs.nextDoc()) {
        if (live != null && live.get(doc)) {
          found.set(doc);
        }
      }
      deadline.check();
    }
  }

  private void add(TwoPhaseIterator comparing, LeafReaderContext leaf, FixedBitSet found)
      throws IOException {
    Bits live = leaf.reader().getLiveDocs();
    DocIdSetIterator docs = comparing.approximation();
    int left = SLOW_WINDOW;
    for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
      if ((live == null || live.get(doc)) && comparing.matches()) {
        found.set(doc);
      }
      if (--left == 0) {
        deadline.check();
        left = SLOW_WINDOW;
      }
    }
  }

  /// The mentions whose meaning is not certain in some passages.
  Uncertain uncertainIn(FixedBitSet passages) throws IOException {
    Uncertain sum = Uncertain.NONE;
    for (LeafReaderContext leaf : leaves()) {
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
