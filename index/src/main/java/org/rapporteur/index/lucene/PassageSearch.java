package org.rapporteur.index.lucene;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TotalHits;
import org.apache.lucene.util.FixedBitSet;
import org.rapporteur.core.document.Voice;
import org.rapporteur.index.Filters;
import org.rapporteur.index.Hit;
import org.rapporteur.index.QuerySyntaxException;
import org.rapporteur.index.SearchRequest;
import org.rapporteur.index.query.QueryNode;
import org.rapporteur.index.query.QueryParser;

/// One query over one view of the index.
final class PassageSearch {
  private static final Query QUESTIONNAIRE =
      FilterCompiler.term(Schema.VOICE, Schema.term(Voice.QUESTIONNAIRE));

  /// Up to so many hits are counted while searching, but all where places of words are compared:
  /// that is most of the work, and done once for finding and counting.
  private static final int COUNTED_BY_THE_WAY = 1000;

  /// Each word becomes three clauses; words with hyphens more.
  private static final int MAX_CLAUSES = 12 * QueryParser.MAX_WORDS;

  static {
    // Lucene has this limit for the whole process only, and 1,024 without it.
    IndexSearcher.setMaxClauseCount(MAX_CLAUSES);
  }

  private final Finder finder;
  private final TextAnalysis analysis;
  private final QueryNode node;
  private final QueryCompiler compiler;
  private final Query words;
  private final boolean comparesPlaces;

  /// @throws QuerySyntaxException if the query cannot be understood
  PassageSearch(Finder finder, TextAnalysis analysis, QueryNode node)
      throws IOException, QuerySyntaxException {
    this.finder = finder;
    this.analysis = analysis;
    this.node = node;
    this.compiler = new QueryCompiler(new TextCompiler(analysis, new Expansions(finder.reader())));
    this.words = compiler.compile(node);
    this.comparesPlaces = QueryCompiler.comparesPlaces(node);
  }

  /// Gives the catalogue, which most searches do without.
  interface Files {
    Catalogue get() throws IOException;
  }

  /// Hands over the hits that are asked for, after all of them are found and counted.
  ///
  /// @param made makes hits
  /// @return how many passages there are in all
  long find(SearchRequest request, Files files, Hits made, Consumer<Hit> hits)
      throws IOException, QuerySyntaxException {
    Filters filters = request.filters();
    int most = finder.reader().maxDoc();
    if (request.limit() == 0 || most == 0) {
      return found(filters).cardinality();
    }
    int until = (int) Math.min((long) request.from() + request.limit(), most);
    Highlighter highlighter = new Highlighter(compiler.highlighting(node), analysis);
    return switch (request.order()) {
      case RELEVANCE -> {
        int limit = Math.max(1, until);
        Best best = compiler.hasUnranked(node) ? ranked(filters, limit) : best(filters, limit);
        for (int i = request.from(); i < best.passages.size(); i++) {
          ScoreDoc doc = best.passages.get(i);
          hits.accept(made.hit(doc.doc, doc.score, highlighter));
        }
        yield best.total;
      }
      case NEWEST, PARTY -> {
        FixedBitSet found = found(filters);
        FileOrder order = FileOrder.of(files.get(), request.order());
        for (int doc : order.documents(found, request.from(), until - request.from())) {
          hits.accept(made.hit(doc, 0, highlighter));
        }
        yield found.cardinality();
      }
    };
  }

  /// The best passages, and how many there are in all.
  private record Best(List<ScoreDoc> passages, long total) {}

  /// Finds all, then the best of them by what ranks.
  private Best ranked(Filters filters, int limit) throws IOException, QuerySyntaxException {
    FixedBitSet found = found(filters);
    Query among = new Among(found);
    Query ranking =
        node instanceof QueryNode.Text
            ? among
            : new BooleanQuery.Builder()
                .add(compiler.ranking(node), Occur.SHOULD)
                .add(among, Occur.FILTER)
                .build();
    TopDocs top = finder.best(ranking, limit, COUNTED_BY_THE_WAY);
    return new Best(List.of(top.scoreDocs), found.cardinality());
  }

  private Best best(Filters filters, int limit) throws IOException {
    BooleanQuery.Builder query = filtered(filters);
    if (excludesQuestionnaire(filters)) {
      query.add(QUESTIONNAIRE, Occur.MUST_NOT);
    }
    TopDocs top =
        finder.best(query.build(), limit, comparesPlaces ? Integer.MAX_VALUE : COUNTED_BY_THE_WAY);
    // Counting on its own is quick, and leaves the search free to skip what cannot be among the
    // best.
    return new Best(
        List.of(top.scoreDocs),
        top.totalHits.relation() == TotalHits.Relation.EQUAL_TO
            ? top.totalHits.value()
            : found(filters).cardinality());
  }

  /// The passages that the query finds among those that pass some filters.
  FixedBitSet found(Filters filters) throws IOException {
    BooleanQuery.Builder query = filtered(filters);
    if (!excludesQuestionnaire(filters)) {
      return finder.all(query.build());
    }
    if (comparesPlaces) {
      // Comparing is most of the work, so it is better spared.
      return finder.all(query.add(QUESTIONNAIRE, Occur.MUST_NOT).build());
    }
    FixedBitSet found = finder.all(query.build());
    found.andNot(finder.all(QUESTIONNAIRE));
    return found;
  }

  private BooleanQuery.Builder filtered(Filters filters) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    all.add(words, Occur.MUST);
    FilterCompiler.scope(filters).forEach(clause -> all.add(clause, Occur.FILTER));
    FilterCompiler.mentions(filters, Schema.PARTY, Schema.ARTICLE)
        .forEach(clause -> all.add(clause, Occur.FILTER));
    return all;
  }

  private boolean excludesQuestionnaire(Filters filters) {
    return filters.voices().isEmpty() && !QueryCompiler.asksForQuestionnaire(node);
  }
}
