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
import org.apache.lucene.search.Query;
import org.rapporteur.index.QuerySyntaxException;
import org.rapporteur.index.query.QueryNode;

/// NEAR, and phrases with wildcards, as Lucene queries for intervals. A word outside quotes is
/// looked for by its stems.
final class IntervalCompiler {
  /// Intervals score at most 1, words several times that.
  private static final float INTERVALS = 6f;

  private final QueryWords words;
  private final Expansions expansions;

  IntervalCompiler(QueryWords words, Expansions expansions) {
    this.words = words;
    this.expansions = expansions;
  }

  Query compile(QueryNode.Text node) throws IOException, QuerySyntaxException {
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
                  expansions.fuzzy(
                      words.single(fuzzy),
                      fuzzy.edits(),
                      QueryWords.FUZZY_PREFIX,
                      fuzzy.position()),
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
    for (String folded : words.of(word.word(), word.position())) {
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
      words.stems(field, word).forEach(stem -> terms.add(new Term(field, stem)));
    }
    if (terms.isEmpty() || !words.of(word).equals(List.of(word))) {
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
          for (String folded : words.of(word)) {
            sources.add(after(gap, Intervals.term(folded)));
            gap = 0;
          }
        }
      }
    }
    if (sources.isEmpty()) {
      throw QueryWords.none(phrase.position());
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
}
