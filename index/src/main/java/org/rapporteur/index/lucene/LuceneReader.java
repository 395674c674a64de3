package org.rapporteur.index.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.queries.function.FunctionScoreQuery;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;
import org.rapporteur.core.document.Passage;
import org.rapporteur.core.document.Voice;
import org.rapporteur.index.CatalogueEntry;
import org.rapporteur.index.CorpusReader;
import org.rapporteur.index.Filters;
import org.rapporteur.index.Hit;
import org.rapporteur.index.LedgerRequest;
import org.rapporteur.index.LedgerRow;
import org.rapporteur.index.QuerySyntaxException;
import org.rapporteur.index.Receipt;
import org.rapporteur.index.RecommendationRequest;
import org.rapporteur.index.RecommendationRow;
import org.rapporteur.index.SearchRequest;
import org.rapporteur.index.SearchResult;
import org.rapporteur.index.query.QueryNode;
import org.rapporteur.index.query.QueryParser;
import org.rapporteur.index.query.Vocabulary;

/// A view of one commit through a Lucene reader.
final class LuceneReader implements CorpusReader {
  /// Headings are short, which ranks them high, and say little.
  private static final float HEADING = 0.5f;

  private final Directory directory;
  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final QueryParser parser;
  private final TextAnalysis analysis = new TextAnalysis();
  private @Nullable Catalogue catalogue;

  /// Takes over directory and reader, and closes them with itself.
  LuceneReader(Directory directory, DirectoryReader reader, Vocabulary vocabulary) {
    this.directory = directory;
    this.reader = reader;
    this.searcher = new IndexSearcher(reader);
    this.searcher.setQueryCache(null);
    this.parser = new QueryParser(vocabulary);
  }

  /// The catalogue, read when first needed; most searches do without it.
  private synchronized Catalogue files() throws IOException {
    Catalogue known = catalogue;
    if (known == null) {
      known = Catalogue.read(searcher);
      catalogue = known;
    }
    return known;
  }

  @Override
  public List<CatalogueEntry> catalogue() throws IOException {
    return files().entries();
  }

  @Override
  public SearchResult search(SearchRequest request) throws IOException, QuerySyntaxException {
    QueryNode node = parser.parse(request.query());
    QueryCompiler compiler = new QueryCompiler(new TextCompiler(analysis, new Expansions(reader)));
    Query query = filtered(compiler.compile(node), node, request.filters());
    if (request.limit() == 0 || reader.maxDoc() == 0) {
      return new SearchResult(searcher.count(query), List.of());
    }
    int limit = Math.min(request.limit(), reader.maxDoc());
    TopDocs top =
        searcher.search(query, new TopScoreDocCollectorManager(limit, null, Integer.MAX_VALUE));
    if (top.scoreDocs.length == 0) {
      return new SearchResult(top.totalHits.value(), List.of());
    }
    Highlighter highlighter = new Highlighter(compiler.highlighting(node), analysis);
    Hits hits = new Hits(searcher);
    List<Hit> found = new ArrayList<>();
    for (ScoreDoc doc : top.scoreDocs) {
      found.add(hits.hit(doc.doc, doc.score, highlighter));
    }
    return new SearchResult(top.totalHits.value(), found);
  }

  private static Query filtered(Query query, QueryNode node, Filters filters) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    Query heading = FilterCompiler.term(Schema.KIND, Schema.term(Passage.Kind.HEADING));
    all.add(FunctionScoreQuery.boostByQuery(query, heading, HEADING), Occur.MUST);
    FilterCompiler.scope(filters).forEach(clause -> all.add(clause, Occur.FILTER));
    FilterCompiler.mentions(filters, Schema.PARTY, Schema.ARTICLE)
        .forEach(clause -> all.add(clause, Occur.FILTER));
    if (filters.voices().isEmpty() && !QueryCompiler.asksForQuestionnaire(node)) {
      all.add(FilterCompiler.term(Schema.VOICE, Schema.term(Voice.QUESTIONNAIRE)), Occur.MUST_NOT);
    }
    return all.build();
  }

  @Override
  public Optional<Hit> passage(String passageId) throws IOException {
    TopDocs found = searcher.search(FilterCompiler.term(Schema.ID, passageId), 1);
    if (found.scoreDocs.length == 0) {
      return Optional.empty();
    }
    return Optional.of(new Hits(searcher).hit(found.scoreDocs[0].doc, 0, null));
  }

  @Override
  public Receipt ledger(LedgerRequest request, Consumer<LedgerRow> rows) throws IOException {
    return new LedgerListing(searcher, files(), request.filters()).list(rows);
  }

  @Override
  public Receipt recommendations(RecommendationRequest request, Consumer<RecommendationRow> rows)
      throws IOException {
    return new RecommendationListing(searcher, files(), request).list(rows);
  }

  @Override
  public Receipt receipt() throws IOException {
    PassageSets sets = new PassageSets(searcher);
    Uncertain uncertain = sets.uncertainIn(sets.of(FilterCompiler.passages()));
    return Receipts.of(
        files(),
        files().read().size(),
        files().read().stream().mapToLong(file -> file.entry().passages()).sum(),
        0,
        uncertain.partyUnresolved() + uncertain.provisionUnresolved(),
        uncertain.partyAmbiguous() + uncertain.provisionAmbiguous());
  }

  @Override
  public void close() throws IOException {
    try (directory) {
      reader.close();
    }
  }
}
