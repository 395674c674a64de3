package org.rapporteur.index.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MultiTermQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.WildcardQuery;
import org.apache.lucene.util.automaton.TooComplexToDeterminizeException;
import org.rapporteur.index.QuerySyntaxException;
import org.rapporteur.index.lucene.TextAnalysis.Placed;
import org.rapporteur.index.query.QueryNode;

/// Words, patterns and phrases as Lucene queries. A word outside quotes is looked for as written
/// and by its English and French stems, as written counting for more; inside quotes and in patterns
/// only as written. Phrases with wildcards and NEAR become intervals.
final class TextCompiler {
  private static final float AS_WRITTEN = 1.5f;

  private final TextAnalysis analysis;
  private final QueryWords words;
  private final IntervalCompiler intervals;

  TextCompiler(TextAnalysis analysis, Expansions expansions) {
    this.analysis = analysis;
    this.words = new QueryWords(analysis);
    this.intervals = new IntervalCompiler(words, expansions);
  }

  Query compile(QueryNode.Text node) throws IOException, QuerySyntaxException {
    return switch (node) {
      case QueryNode.Word word -> word(word);
      case QueryNode.Wildcard wildcard -> pattern(wildcard.pattern(), wildcard.position());
      case QueryNode.Fuzzy fuzzy -> fuzzy(fuzzy);
      case QueryNode.Phrase phrase -> phrase(phrase);
      case QueryNode.Near near -> intervals.compile(near);
      case QueryNode.Either either -> intervals.compile(either);
    };
  }

  /// Whether a node compares the places of nothing but function words. That is so much work that it
  /// should be done once, to find all; and they are in every other passage, so that they say
  /// nothing about which is better.
  boolean isUnranked(QueryNode.Text node) {
    List<String> compared = compared(node);
    return compared.size() > 1 && TextAnalysis.FUNCTION_WORDS.containsAll(compared);
  }

  /// The words of which a node compares the places; none unless all are written out.
  private List<String> compared(QueryNode.Text node) {
    List<String> compared = new ArrayList<>();
    if (node instanceof QueryNode.Phrase phrase) {
      for (QueryNode.PhrasePart part : phrase.parts()) {
        if (!(part instanceof QueryNode.ExactWord(String word))) {
          return List.of();
        }
        compared.addAll(words.of(word));
      }
    } else if (node instanceof QueryNode.Near near
        && near.left() instanceof QueryNode.Word left
        && near.right() instanceof QueryNode.Word right) {
      compared.addAll(words.of(left.word()));
      compared.addAll(words.of(right.word()));
    }
    return compared;
  }

  private Query word(QueryNode.Word word) throws IOException, QuerySyntaxException {
    List<Placed> written = analysis.placed(Schema.TEXT, word.word());
    if (written.isEmpty()) {
      throw QueryWords.none(word.position());
    }
    Set<Query> ways = new LinkedHashSet<>();
    ways.add(new BoostQuery(sequence(Schema.TEXT, written), AS_WRITTEN));
    for (String field : List.of(Schema.TEXT_EN, Schema.TEXT_FR)) {
      List<Placed> stems = analysis.placed(field, word.word());
      if (!stems.isEmpty()) {
        ways.add(sequence(field, stems));
      }
    }
    return new DisjunctionMaxQuery(ways, 0);
  }

  private static Query sequence(String field, List<Placed> words) {
    if (words.size() == 1) {
      return new TermQuery(new Term(field, words.getFirst().word()));
    }
    PhraseQuery.Builder phrase = new PhraseQuery.Builder();
    words.forEach(word -> phrase.add(new Term(field, word.word()), word.position()));
    return phrase.build();
  }

  private Query pattern(String pattern, int position) throws IOException, QuerySyntaxException {
    String glob = FoldingFilter.fold(pattern);
    int wild = firstWildcard(glob);
    if (wild == glob.length() - 1 && glob.endsWith("*")) {
      return new PrefixQuery(new Term(Schema.TEXT, glob.substring(0, wild)));
    }
    try {
      return new WildcardQuery(new Term(Schema.TEXT, glob));
    } catch (TooComplexToDeterminizeException e) {
      throw QueryWords.tooComplex(pattern, position, e);
    }
  }

  private static int firstWildcard(String pattern) {
    int at = 0;
    while (at < pattern.length() && pattern.charAt(at) != '*' && pattern.charAt(at) != '?') {
      at++;
    }
    return at;
  }

  private Query fuzzy(QueryNode.Fuzzy fuzzy) throws IOException, QuerySyntaxException {
    String word = words.single(fuzzy);
    Term term = new Term(Schema.TEXT, word);
    // Every spelling counts, not just the commonest fifty.
    Query spellings =
        new FuzzyQuery(
            term,
            fuzzy.edits(),
            QueryWords.FUZZY_PREFIX,
            FuzzyQuery.defaultMaxExpansions,
            FuzzyQuery.defaultTranspositions,
            MultiTermQuery.CONSTANT_SCORE_BLENDED_REWRITE);
    return new DisjunctionMaxQuery(List.of(new TermQuery(term), spellings), 0);
  }

  private Query phrase(QueryNode.Phrase phrase) throws IOException, QuerySyntaxException {
    if (phrase.parts().size() == 1
        && phrase.parts().getFirst() instanceof QueryNode.WordPattern(String pattern)) {
      return pattern(pattern, phrase.position());
    }
    List<Placed> written = new ArrayList<>();
    for (QueryNode.PhrasePart part : phrase.parts()) {
      if (!(part instanceof QueryNode.ExactWord(String word))) {
        return intervals.compile(phrase);
      }
      for (String each : words.of(word)) {
        written.add(new Placed(each, written.size()));
      }
    }
    if (written.isEmpty()) {
      throw QueryWords.none(phrase.position());
    }
    return sequence(Schema.TEXT, written);
  }
}
