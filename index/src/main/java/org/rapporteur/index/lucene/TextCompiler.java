package org.rapporteur.index.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
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
import org.rapporteur.index.QueryProblem;
import org.rapporteur.index.QuerySyntaxException;
import org.rapporteur.index.lucene.TextAnalysis.Placed;
import org.rapporteur.index.query.QueryNode;

/// Words, patterns and phrases as Lucene queries. A word outside quotes is looked for as written
/// and by its English and French stems, as written counting for more; inside quotes and in patterns
/// only as written. Phrases with wildcards and NEAR become intervals.
final class TextCompiler {
  private static final float AS_WRITTEN = 1.5f;

  /// Intervals score at most 1, words several times that.
  private static final float INTERVALS = 6f;

  /// How many of the first letters of a misspelt word are taken to be right.
  private static final int FUZZY_PREFIX = 1;

  private final TextAnalysis analysis;
  private final Expansions expansions;

  TextCompiler(TextAnalysis analysis, Expansions expansions) {
    this.analysis = analysis;
    this.expansions = expansions;
  }

  Query compile(QueryNode.Text node) throws IOException, QuerySyntaxException {
    return switch (node) {
      case QueryNode.Word word -> word(word);
      case QueryNode.Wildcard wildcard -> pattern(wildcard.pattern(), wildcard.position());
      case QueryNode.Fuzzy fuzzy -> fuzzy(fuzzy);
      case QueryNode.Phrase phrase -> phrase(phrase);
      case QueryNode.Near near -> intervals(near);
      case QueryNode.Either either -> intervals(either);
    };
  }

  private Query word(QueryNode.Word word) throws IOException, QuerySyntaxException {
    List<Placed> words = analysis.placed(Schema.TEXT, word.word());
    if (words.isEmpty()) {
      throw nothing(word.position());
    }
    Set<Query> ways = new LinkedHashSet<>();
    ways.add(new BoostQuery(sequence(Schema.TEXT, words), AS_WRITTEN));
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
      throw tooComplex(pattern, position, e);
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
    String word = single(fuzzy);
    Term term = new Term(Schema.TEXT, word);
    // Every spelling counts, not just the commonest fifty.
    Query spellings =
        new FuzzyQuery(
            term,
            fuzzy.edits(),
            FUZZY_PREFIX,
            FuzzyQuery.defaultMaxExpansions,
            FuzzyQuery.defaultTranspositions,
            MultiTermQuery.CONSTANT_SCORE_BLENDED_REWRITE);
    return new DisjunctionMaxQuery(List.of(new TermQuery(term), spellings), 0);
  }

  private String single(QueryNode.Fuzzy fuzzy) throws IOException, QuerySyntaxException {
    List<String> words = words(fuzzy.word(), fuzzy.position());
    if (words.size() > 1) {
      throw new QuerySyntaxException(fuzzy.position(), QueryProblem.SEVERAL_WORDS, fuzzy.word());
    }
    return words.getFirst();
  }

  private Query phrase(QueryNode.Phrase phrase) throws IOException, QuerySyntaxException {
    if (phrase.parts().size() == 1
        && phrase.parts().getFirst() instanceof QueryNode.WordPattern(String pattern)) {
      return pattern(pattern, phrase.position());
    }
    List<Placed> words = new ArrayList<>();
    for (QueryNode.PhrasePart part : phrase.parts()) {
      if (!(part instanceof QueryNode.ExactWord(String word))) {
        return intervals(phrase);
      }
      for (String each : analysis.words(Schema.TEXT, word)) {
        words.add(new Placed(each, words.size()));
      }
    }
    if (words.isEmpty()) {
      throw nothing(phrase.position());
    }
    return sequence(Schema.TEXT, words);
  }

  private Query intervals(QueryNode.Text node) throws IOException, QuerySyntaxException {
    List<Source> ways = sources(node);
    IntervalsSource any =
        Intervals.or(false, ways.stream().map(Source::intervals).toArray(IntervalsSource[]::new));
    return new BoostQuery(new IntervalQuery(Schema.TEXT, any), INTERVALS);
  }

  /// A source of intervals.
  ///
  /// @param single whether every interval is one word, so that none can hide another
  /// @param terms where it is a word, the terms of which any is that word; else empty
  private record Source(IntervalsSource intervals, boolean single, Set<Term> terms) {
    Source(IntervalsSource intervals, boolean single) {
      this(intervals, single, Set.of());
    }
  }

  /// The ways in which a text may be met. Alternatives of several lengths stay apart up to the top:
  /// in one source the shortest would hide the others, which may be nearer to what is around.
  private List<Source> sources(QueryNode.Text node) throws IOException, QuerySyntaxException {
    return switch (node) {
      case QueryNode.Word word -> List.of(sequence(word));
      case QueryNode.Wildcard(String pattern, int position) ->
          List.of(
              new Source(
                  expansions.wildcard(FoldingFilter.fold(pattern), pattern, position), true));
      case QueryNode.Fuzzy fuzzy ->
          List.of(
              new Source(
                  expansions.fuzzy(single(fuzzy), fuzzy.edits(), FUZZY_PREFIX, fuzzy.position()),
                  true));
      case QueryNode.Phrase phrase -> List.of(sequence(phrase));
      case QueryNode.Near near -> near(near);
      case QueryNode.Either either -> alternatives(either);
    };
  }

  private List<Source> near(QueryNode.Near near) throws IOException, QuerySyntaxException {
    List<Source> ways = new ArrayList<>();
    List<Source> rights = sources(near.right());
    for (Source left : sources(near.left())) {
      for (Source right : rights) {
        ways.add(new Source(near(left, right, near.distance()), false));
      }
    }
    return ways;
  }

  private static IntervalsSource near(Source left, Source right, int distance) {
    IntervalsSource both = Intervals.unorderedNoOverlaps(left.intervals, right.intervals);
    IntervalsSource near = Intervals.maxgaps(distance, both);
    return left.terms.isEmpty() || right.terms.isEmpty()
        ? near
        : new NearWords(near, left.terms, right.terms, distance);
  }

  private List<Source> alternatives(QueryNode.Either either)
      throws IOException, QuerySyntaxException {
    List<Source> ways = new ArrayList<>();
    List<Source> singles = new ArrayList<>();
    for (QueryNode.Text part : either.parts()) {
      for (Source source : sources(part)) {
        (source.single ? singles : ways).add(source);
      }
    }
    if (!singles.isEmpty()) {
      ways.add(anyOf(singles));
    }
    return ways;
  }

  private static Source anyOf(List<Source> singles) {
    boolean words = singles.stream().noneMatch(single -> single.terms.isEmpty());
    Set<Term> terms = new LinkedHashSet<>();
    singles.forEach(single -> terms.addAll(single.terms));
    return new Source(
        Intervals.or(false, singles.stream().map(Source::intervals).toList()),
        true,
        words ? terms : Set.of());
  }

  private Source sequence(QueryNode.Word word) throws IOException, QuerySyntaxException {
    List<Source> sources = new ArrayList<>();
    for (String folded : words(word.word(), word.position())) {
      sources.add(single(folded));
    }
    return sources.size() == 1
        ? sources.getFirst()
        : sequence(sources.stream().map(Source::intervals).toList());
  }

  /// A word by its stems. Every passage has a field of stems, in which each of its words is but for
  /// function words, so the word as written would find no more.
  private Source single(String word) {
    Set<Term> terms = new LinkedHashSet<>();
    for (String field : List.of(Schema.TEXT_EN, Schema.TEXT_FR)) {
      analysis.words(field, word).forEach(stem -> terms.add(new Term(field, stem)));
    }
    if (terms.isEmpty() || !analysis.words(Schema.TEXT, word).equals(List.of(word))) {
      terms.add(new Term(Schema.TEXT, word)); // a function word, or its stems are of another word
    }
    List<IntervalsSource> ways =
        terms.stream()
            .map(term -> Intervals.fixField(term.field(), Intervals.term(term.bytes())))
            .toList();
    return new Source(Intervals.or(false, ways), true, terms);
  }

  private Source sequence(QueryNode.Phrase phrase) throws IOException, QuerySyntaxException {
    List<IntervalsSource> sources = new ArrayList<>();
    int gap = 0;
    for (QueryNode.PhrasePart part : phrase.parts()) {
      switch (part) {
        case QueryNode.AnyWord any -> gap++;
        case QueryNode.WordPattern(String pattern) -> {
          String folded = FoldingFilter.fold(pattern);
          sources.add(after(gap, expansions.wildcard(folded, pattern, phrase.position())));
          gap = 0;
        }
        case QueryNode.ExactWord(String word) -> {
          for (String folded : analysis.words(Schema.TEXT, word)) {
            sources.add(after(gap, Intervals.term(folded)));
            gap = 0;
          }
        }
      }
    }
    if (sources.isEmpty()) {
      throw nothing(phrase.position());
    }
    return sequence(sources);
  }

  /// A word with so many others before it.
  private static IntervalsSource after(int gap, IntervalsSource word) {
    return gap == 0 ? word : Intervals.extend(word, gap, 0);
  }

  private static Source sequence(List<IntervalsSource> sources) {
    return sources.size() == 1
        ? new Source(sources.getFirst(), true)
        : new Source(Intervals.phrase(sources.toArray(IntervalsSource[]::new)), false);
  }

  private List<String> words(String string, int position) throws IOException, QuerySyntaxException {
    List<String> words = analysis.words(Schema.TEXT, string);
    if (words.isEmpty()) {
      throw nothing(position);
    }
    return words;
  }

  private static QuerySyntaxException nothing(int position) {
    return new QuerySyntaxException(position, QueryProblem.NO_WORD);
  }

  static QuerySyntaxException tooComplex(String pattern, int position, Throwable cause) {
    QuerySyntaxException e =
        new QuerySyntaxException(position, QueryProblem.COMPLEX_PATTERN, pattern);
    e.initCause(cause);
    return e;
  }
}
