package org.rapporteur.index.lucene;

import java.io.IOException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.WildcardQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.TooComplexToDeterminizeException;
import org.rapporteur.index.QueryProblem;
import org.rapporteur.index.QuerySyntaxException;

/// Patterns inside phrases and NEAR. Each of the words that a pattern stands for is then followed
/// through the text, so there may not be too many, and too many are refused instead of left out.
final class Expansions {
  /// The greatest number of words for which a pattern may stand.
  static final int MAX = 1000;

  private final IndexReader reader;

  Expansions(IndexReader reader) {
    this.reader = reader;
  }

  IntervalsSource wildcard(String glob, String pattern, int position)
      throws IOException, QuerySyntaxException {
    try {
      CompiledAutomaton words = new WildcardQuery(new Term(Schema.TEXT, glob)).getCompiled();
      check(words, pattern, position);
      return Intervals.wildcard(new BytesRef(glob), MAX);
    } catch (TooComplexToDeterminizeException e) {
      throw QueryWords.tooComplex(pattern, position, e);
    }
  }

  IntervalsSource fuzzy(String word, int edits, int prefix, int position)
      throws IOException, QuerySyntaxException {
    boolean transpositions = FuzzyQuery.defaultTranspositions;
    CompiledAutomaton words = FuzzyQuery.getFuzzyAutomaton(word, edits, prefix, transpositions);
    check(words, word + "~", position);
    return Intervals.fuzzyTerm(word, edits, prefix, transpositions, MAX);
  }

  private void check(CompiledAutomaton words, String pattern, int position)
      throws IOException, QuerySyntaxException {
    for (LeafReaderContext leaf : reader.leaves()) {
      Terms terms = leaf.reader().terms(Schema.TEXT);
      if (terms != null && count(words.getTermsEnum(terms)) > MAX) {
        throw new QuerySyntaxException(position, QueryProblem.TOO_MANY_SPELLINGS, pattern, MAX);
      }
    }
  }

  private static int count(TermsEnum terms) throws IOException {
    int count = 0;
    while (count <= MAX && terms.next() != null) {
      count++;
    }
    return count;
  }
}
