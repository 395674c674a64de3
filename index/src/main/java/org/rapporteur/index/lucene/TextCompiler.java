package org.rapporteur.index.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
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

  /// Whether comparing the places of words is most of the work, so that it is better done once to
  /// find all, and then no more: for NEAR, and phrases of nothing but function words.
  boolean ranksAfterwards(QueryNode.Text node) {
    return node instanceof QueryNode.Near
        || (node instanceof QueryNode.Phrase phrase && !functionWords(phrase).isEmpty());
  }

  /// The query that ranks what is found already: by the words that stand in it somewhere.
  Query ranking(QueryNode.Text node) throws IOException, QuerySyntaxException {
    return switch (node) {
      case QueryNode.Near near ->
          all(List.of(ranking(near.left()), ranking(near.right())), Occur.MUST);
      case QueryNode.Either either -> {
        List<Query> parts = new ArrayList<>();
        for (QueryNode.Text part : either.parts()) {
          parts.add(ranking(part));
        }
        yield all(parts, Occur.SHOULD);
      }
      case QueryNode.Phrase phrase -> {
        Set<Query> common = functionWords(phrase);
        yield common.isEmpty() ? compile(phrase) : all(common, Occur.MUST);
      }
      case QueryNode.Word word -> compile(word);
      case QueryNode.Wildcard wildcard -> compile(wildcard);
      case QueryNode.Fuzzy fuzzy -> compile(fuzzy);
    };
  }

  private static Query all(Collection<Query> parts, Occur how) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    parts.forEach(part -> all.add(part, how));
    return all.build();
  }

  /// The words of a phrase, each once; none if there is one word only, or another than function
  /// words.
  private Set<Query> functionWords(QueryNode.Phrase phrase) {
    Set<Query> common = new LinkedHashSet<>();
    int count = 0;
    for (QueryNode.PhrasePart part : phrase.parts()) {
      if (!(part instanceof QueryNode.ExactWord(String word))) {
        return Set.of();
      }
      for (String each : words.of(word)) {
        if (!TextAnalysis.FUNCTION_WORDS.contains(each)) {
          return Set.of();
        }
        common.add(new TermQuery(new Term(Schema.TEXT, each)));
        count++;
      }
    }
    return count < 2 ? Set.of() : common;
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
