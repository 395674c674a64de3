package org.rapporteur.index.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.index.Facets.Count;

/// The terms of a field with what they mean. Laws have so many articles that reading and ordering
/// them takes longer than counting, so both are done once for a view; the postings are gone through
/// for each search. Thread-safe.
///
/// @param <T> what a term means
final class FacetTerms<T extends Comparable<? super T>> {
  /// Passages of so common a term are compared as sets.
  private static final int COMMON = 1 << 12;

  /// A term that is so many times as common as a hit is looked up for each hit.
  private static final int MUCH_COMMONER = 16;

  private static final int NONE = -1;

  private final String field;
  private final List<T> values;

  /// For each segment and each of its terms in order the place of its value.
  private final int[][] places;

  private FacetTerms(String field, List<T> values, int[][] places) {
    this.field = field;
    this.values = values;
    this.places = places;
  }

  /// Reads the terms of a field.
  ///
  /// @param meaning what a term means; nothing for a term that is to be left out
  static <T extends Comparable<? super T>> FacetTerms<T> read(
      String field, List<LeafReaderContext> leaves, Function<String, Optional<T>> meaning)
      throws IOException {
    Map<String, T> meant = new LinkedHashMap<>();
    List<List<String>> terms = new ArrayList<>();
    for (LeafReaderContext leaf : leaves) {
      List<String> ofLeaf = terms(leaf.reader().terms(field));
      terms.add(ofLeaf);
      for (String term : ofLeaf) {
        if (!meant.containsKey(term)) {
          meaning.apply(term).ifPresent(value -> meant.put(term, value));
        }
      }
    }
    List<Map.Entry<String, T>> ordered = new ArrayList<>(meant.entrySet());
    ordered.sort(Map.Entry.comparingByValue());
    Map<String, Integer> place = new HashMap<>();
    ordered.forEach(entry -> place.put(entry.getKey(), place.size()));
    int[][] places =
        terms.stream()
            .map(all -> all.stream().mapToInt(term -> place.getOrDefault(term, NONE)).toArray())
            .toArray(int[][]::new);
    return new FacetTerms<>(field, ordered.stream().map(Map.Entry::getValue).toList(), places);
  }

  private static List<String> terms(@Nullable Terms terms) throws IOException {
    List<String> all = new ArrayList<>();
    if (terms != null) {
      TermsEnum each = terms.iterator();
      while (each.next() != null) {
        all.add(each.term().utf8ToString());
      }
    }
    return all;
  }

  /// How many passages of a set have each value, in the order of values. Those that none has are
  /// left out.
  ///
  /// @param leaves the segments that were read, maybe with a deadline
  List<Count<T>> in(FixedBitSet set, List<LeafReaderContext> leaves) throws IOException {
    long[] passages = new long[values.size()];
    int hits = set.cardinality();
    for (LeafReaderContext leaf : leaves) {
      Terms terms = hits == 0 ? null : leaf.reader().terms(field);
      if (terms != null) {
        count(terms.iterator(), leaf, set, hits, passages);
      }
    }
    List<Count<T>> counts = new ArrayList<>();
    for (int i = 0; i < passages.length; i++) {
      if (passages[i] > 0) {
        counts.add(new Count<>(values.get(i), passages[i]));
      }
    }
    return counts;
  }

  /// The same with the most frequent first.
  List<Count<T>> frequentFirst(FixedBitSet set, List<LeafReaderContext> leaves) throws IOException {
    return in(set, leaves).stream()
        .sorted(Comparator.<Count<T>>comparingLong(Count::passages).reversed())
        .toList();
  }

  private void count(
      TermsEnum each, LeafReaderContext leaf, FixedBitSet set, int hits, long[] passages)
      throws IOException {
    int[] ofLeaf = places[leaf.ord];
    PostingsEnum postings = null;
    for (int term = 0; each.next() != null; term++) {
      int place = ofLeaf[term];
      if (place != NONE) {
        postings = each.postings(postings, PostingsEnum.NONE);
        int frequency = each.docFreq();
        passages[place] +=
            frequency / MUCH_COMMONER > hits
                ? lookedUp(postings, leaf, set)
                : frequency > COMMON
                    ? compared(postings, leaf, set)
                    : goneThrough(postings, leaf, set);
      }
    }
  }

  private static long goneThrough(PostingsEnum postings, LeafReaderContext leaf, FixedBitSet set)
      throws IOException {
    long passages = 0;
    for (int doc = postings.nextDoc();
        doc != DocIdSetIterator.NO_MORE_DOCS;
        doc = postings.nextDoc()) {
      if (set.get(leaf.docBase + doc)) {
        passages++;
      }
    }
    return passages;
  }

  private static long lookedUp(PostingsEnum postings, LeafReaderContext leaf, FixedBitSet set)
      throws IOException {
    long passages = 0;
    int end = leaf.docBase + leaf.reader().maxDoc();
    for (int hit = PassageListing.next(set, leaf.docBase, end);
        hit < end;
        hit = PassageListing.next(set, hit + 1, end)) {
      int doc = hit - leaf.docBase;
      if (postings.docID() < doc) {
        postings.advance(doc);
      }
      if (postings.docID() == doc) {
        passages++;
      }
    }
    return passages;
  }

  private static long compared(PostingsEnum postings, LeafReaderContext leaf, FixedBitSet set)
      throws IOException {
    FixedBitSet having = new FixedBitSet(set.length());
    postings.nextDoc();
    postings.intoBitSet(leaf.reader().maxDoc(), having, -leaf.docBase);
    return FixedBitSet.intersectionCount(having, set);
  }
}
