package org.rapporteur.index.lucene;

import java.io.IOException;
import java.util.function.Consumer;
import org.apache.lucene.queries.function.FunctionScoreQuery;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TotalHits;
import org.apache.lucene.util.FixedBitSet;
import org.rapporteur.core.document.Passage;
import org.rapporteur.core.document.Voice;
import org.rapporteur.index.Filters;
import org.rapporteur.index.Hit;
import org.rapporteur.index.QuerySyntaxException;
import org.rapporteur.index.SearchRequest;
import org.rapporteur.index.query.QueryNode;
import org.rapporteur.index.query.QueryParser;

/// One query over one view of the index.
final class PassageSearch {
  /// Headings are short, which ranks them high, and say little.
  private static final float HEADING = 0.5f;

  private static final Query HEADINGS =
      FilterCompiler.term(Schema.KIND, Schema.term(Passage.Kind.HEADING));

  /// Up to so many hits are counted while searching, but all where places of words are compared:
  /// that is most of the work, and done once for finding and counting.
  private static final int COUNTED_BY_THE_WAY = 1000;

  /// Each word becomes three clauses, among headings and among the rest; words with hyphens more.
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

  /// @throws QuerySyntaxException if the query cannot be understood
  PassageSearch(Finder finder, TextAnalysis analysis, QueryNode node)
      throws IOException, QuerySyntaxException {
    this.finder = finder;
    this.analysis = analysis;
    this.node = node;
    this.compiler = new QueryCompiler(new TextCompiler(analysis, new Expansions(finder.reader())));
    this.words = compiler.compile(node);
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
      return finder.count(query(filters));
    }
    int until = (int) Math.min((long) request.from() + request.limit(), most);
    Highlighter highlighter = new Highlighter(compiler.highlighting(node), analysis);
    return switch (request.order()) {
      case RELEVANCE -> {
        TopDocs top = best(filters, Math.max(1, until));
        // Counting on its own is quick, and leaves the search free to skip what cannot be among
        // the best.
        long total =
            top.totalHits.relation() == TotalHits.Relation.EQUAL_TO
                ? top.totalHits.value()
                : finder.count(query(filters));
        for (int i = request.from(); i < top.scoreDocs.length; i++) {
          ScoreDoc doc = top.scoreDocs[i];
          hits.accept(made.hit(doc.doc, doc.score, highlighter));
        }
        yield total;
      }
      case NEWEST, PARTY -> {
        FixedBitSet found = finder.all(query(filters));
        FileOrder order = FileOrder.of(files.get(), request.order());
        for (int doc : order.documents(found, request.from(), until - request.from())) {
          hits.accept(made.hit(doc, 0, highlighter));
        }
        yield found.cardinality();
      }
    };
  }

  private TopDocs best(Filters filters, int limit) throws IOException {
    boolean once = QueryCompiler.comparesPlaces(node);
    return finder.best(
        filtered(once ? headingsLowered(words) : headingsApart(words), filters),
        limit,
        once ? Integer.MAX_VALUE : COUNTED_BY_THE_WAY);
  }

  /// The query that finds what passes some filters.
  Query query(Filters filters) {
    return filtered(words, filters);
  }

  private Query filtered(Query query, Filters filters) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    all.add(query, Occur.MUST);
    FilterCompiler.scope(filters).forEach(clause -> all.add(clause, Occur.FILTER));
    FilterCompiler.mentions(filters, Schema.PARTY, Schema.ARTICLE)
        .forEach(clause -> all.add(clause, Occur.FILTER));
    if (filters.voices().isEmpty() && !QueryCompiler.asksForQuestionnaire(node)) {
      all.add(FilterCompiler.term(Schema.VOICE, Schema.term(Voice.QUESTIONNAIRE)), Occur.MUST_NOT);
    }
    return all.build();
  }

  /// The query with the score of headings lowered, for a search that skips nothing.
  private static Query headingsLowered(Query query) {
    return FunctionScoreQuery.boostByQuery(query, HEADINGS, HEADING);
  }

  /// The query with the score of headings lowered. They are found apart from the rest, because a
  /// function of the score would not let Lucene skip anything.
  private static Query headingsApart(Query query) {
    Query headings =
        new BooleanQuery.Builder().add(query, Occur.MUST).add(HEADINGS, Occur.FILTER).build();
    Query others =
        new BooleanQuery.Builder().add(query, Occur.MUST).add(HEADINGS, Occur.MUST_NOT).build();
    return new BooleanQuery.Builder()
        .add(others, Occur.SHOULD)
        .add(new BoostQuery(headings, HEADING), Occur.SHOULD)
        .build();
  }
}
