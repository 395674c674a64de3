package org.rapporteur.index.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Terms;
import org.apache.lucene.queries.function.FunctionScoreQuery;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.TotalHits;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.rapporteur.core.document.Document;
import org.rapporteur.core.document.Passage;
import org.rapporteur.core.document.Voice;
import org.rapporteur.index.CatalogueEntry;
import org.rapporteur.index.CorpusReader;
import org.rapporteur.index.Filters;
import org.rapporteur.index.Hit;
import org.rapporteur.index.IndexedDocument;
import org.rapporteur.index.LedgerRequest;
import org.rapporteur.index.LedgerRow;
import org.rapporteur.index.QuerySyntaxException;
import org.rapporteur.index.Receipt;
import org.rapporteur.index.RecommendationRequest;
import org.rapporteur.index.RecommendationRow;
import org.rapporteur.index.Revision;
import org.rapporteur.index.SearchRequest;
import org.rapporteur.index.SearchResult;
import org.rapporteur.index.UncertainRow;
import org.rapporteur.index.query.QueryNode;
import org.rapporteur.index.query.QueryParser;
import org.rapporteur.index.query.Vocabulary;

/// A view of one commit through a Lucene reader.
final class LuceneReader implements CorpusReader {
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

  private final Directory directory;
  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final QueryParser parser;
  private final Place place;
  private final TextAnalysis analysis = new TextAnalysis();
  private @Nullable Catalogue catalogue;

  /// Where the commit lies.
  interface Place {
    /// Whether it is where readers are to look; a rebuild is put at another place.
    boolean isCurrent() throws IOException;
  }

  /// Takes over directory and reader, and closes them with itself.
  LuceneReader(Directory directory, DirectoryReader reader, Vocabulary vocabulary, Place place) {
    this.place = place;
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
    try {
      return found(request);
    } catch (IndexSearcher.TooManyClauses e) {
      QuerySyntaxException tooLong =
          new QuerySyntaxException(0, "the query has too many words and alternatives; divide it");
      tooLong.initCause(e);
      throw tooLong;
    }
  }

  private SearchResult found(SearchRequest request) throws IOException, QuerySyntaxException {
    QueryNode node = parser.parse(request.query());
    QueryCompiler compiler = new QueryCompiler(new TextCompiler(analysis, new Expansions(reader)));
    Query words = compiler.compile(node);
    Query query = filtered(words, node, request.filters());
    if (request.limit() == 0 || reader.maxDoc() == 0) {
      return new SearchResult(searcher.count(query), List.of());
    }
    int limit = Math.min(request.limit(), reader.maxDoc());
    boolean once = QueryCompiler.comparesPlaces(node);
    TopDocs top =
        searcher.search(
            filtered(once ? headingsLowered(words) : headingsApart(words), node, request.filters()),
            new TopScoreDocCollectorManager(
                limit, null, once ? Integer.MAX_VALUE : COUNTED_BY_THE_WAY));
    // Counting on its own is quick, and leaves the search free to skip what cannot be among the
    // best.
    long total =
        top.totalHits.relation() == TotalHits.Relation.EQUAL_TO
            ? top.totalHits.value()
            : searcher.count(query);
    return new SearchResult(total, hits(top, compiler.highlighting(node)));
  }

  private List<Hit> hits(TopDocs top, Query highlighting) throws IOException {
    Highlighter highlighter = new Highlighter(highlighting, analysis);
    Hits hits = new Hits(searcher);
    List<Hit> found = new ArrayList<>();
    for (ScoreDoc doc : top.scoreDocs) {
      found.add(hits.hit(doc.doc, doc.score, highlighter));
    }
    return found;
  }

  private static Query filtered(Query query, QueryNode node, Filters filters) {
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
    return new LedgerListing(passages(request), request.filters()).list(rows);
  }

  @Override
  public Receipt uncertain(LedgerRequest request, Consumer<UncertainRow> rows) throws IOException {
    return new UncertainListing(passages(request), request.filters()).list(rows);
  }

  private PassageListing passages(LedgerRequest request) throws IOException {
    return new PassageListing(searcher, files(), request.filters());
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
  public Document document(CatalogueEntry entry) throws IOException {
    return require(entry).document();
  }

  @Override
  public IndexedDocument tagged(CatalogueEntry entry) throws IOException {
    return require(entry).indexed();
  }

  @Override
  public Optional<Revision> revision(CatalogueEntry entry) throws IOException {
    Optional<StoredDocuments.Stored> found = stored().find(entry.file(), entry.entry());
    return found.flatMap(StoredDocuments.Stored::whole);
  }

  private StoredDocuments.Stored require(CatalogueEntry entry) throws IOException {
    return stored()
        .find(entry.file(), entry.entry())
        .orElseThrow(() -> new CorruptIndexException("not read", entry.source().name()));
  }

  /// The documents as they are stored.
  StoredDocuments stored() {
    return new StoredDocuments(searcher);
  }

  @Override
  public Instant newest() throws IOException {
    Instant newest = Instant.EPOCH;
    for (LeafReaderContext leaf : reader.leaves()) {
      Terms terms = leaf.reader().terms(Schema.SINCE);
      BytesRef last = terms == null ? null : terms.getMax();
      if (last != null) {
        Instant came = Schema.instant(last.utf8ToString());
        newest = came.isAfter(newest) ? came : newest;
      }
    }
    return newest;
  }

  @Override
  public boolean isCurrent() throws IOException {
    return place.isCurrent() && reader.isCurrent();
  }

  /// The instant of the batch that made this commit.
  Instant batch() throws IOException {
    return Schema.instant(said(Schema.BATCH_KEY));
  }

  @Override
  public List<Path> paths() throws IOException {
    return said(Schema.PATHS_KEY).lines().map(Path::of).toList();
  }

  /// What the commit says besides.
  private String said(String key) throws IOException {
    String value = reader.getIndexCommit().getUserData().get(key);
    if (value == null) {
      throw new CorruptIndexException("the commit lacks " + key, String.valueOf(directory));
    }
    return value;
  }

  @Override
  public void close() throws IOException {
    try (directory) {
      reader.close();
    }
  }
}
