package org.rapporteur.index.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.ExitableDirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.StandardDirectoryReader;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.rapporteur.core.document.Document;
import org.rapporteur.index.CatalogueEntry;
import org.rapporteur.index.CorpusReader;
import org.rapporteur.index.Facets;
import org.rapporteur.index.Filters;
import org.rapporteur.index.Hit;
import org.rapporteur.index.IndexedDocument;
import org.rapporteur.index.LedgerRequest;
import org.rapporteur.index.LedgerRow;
import org.rapporteur.index.Meeting;
import org.rapporteur.index.QueryProblem;
import org.rapporteur.index.QuerySyntaxException;
import org.rapporteur.index.Receipt;
import org.rapporteur.index.RecommendationRequest;
import org.rapporteur.index.RecommendationRow;
import org.rapporteur.index.Revision;
import org.rapporteur.index.SearchRequest;
import org.rapporteur.index.SearchResult;
import org.rapporteur.index.UncertainRow;
import org.rapporteur.index.query.QueryParser;
import org.rapporteur.index.query.Vocabulary;

/// A view of one commit through a Lucene reader.
final class LuceneReader implements CorpusReader {
  private final Directory directory;
  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final @Nullable Executor executor;
  private final Limits limits;
  private final Vocabulary vocabulary;
  private final QueryParser parser;
  private final Place place;
  private final TextAnalysis analysis = new TextAnalysis();
  private final @Nullable LuceneReader whole;
  private @Nullable Catalogue catalogue;
  private @Nullable FacetFields facetFields;

  /// Where the commit lies.
  interface Place {
    /// Whether it is where readers are to look; a rebuild is put at another place.
    boolean isCurrent() throws IOException;
  }

  /// Gives each question its deadline.
  private interface Limits {
    Deadline begin();
  }

  /// Takes over directory and reader, and closes them with itself.
  ///
  /// @param executor searches parts of the index side by side; null to search one after the other
  LuceneReader(
      Directory directory,
      DirectoryReader reader,
      Vocabulary vocabulary,
      Place place,
      @Nullable Executor executor) {
    this.whole = null;
    this.place = place;
    this.directory = directory;
    this.reader = reader;
    this.searcher = new IndexSearcher(reader);
    this.executor = executor;
    this.searcher.setQueryCache(null);
    this.vocabulary = vocabulary;
    this.parser = new QueryParser(vocabulary);
    this.limits = () -> Deadline.NEVER;
  }

  /// The same view with other limits. Closes nothing.
  private LuceneReader(LuceneReader whole, Limits limits) {
    this.whole = whole;
    this.place = whole.place;
    this.directory = whole.directory;
    this.reader = whole.reader;
    this.searcher = whole.searcher;
    this.executor = whole.executor;
    this.vocabulary = whole.vocabulary;
    this.parser = whole.parser;
    this.limits = limits;
  }

  @Override
  public CorpusReader within(Duration limit) {
    return within(limit, System::nanoTime);
  }

  /// @param clock tells nanoseconds since some moment
  CorpusReader within(Duration limit, LongSupplier clock) {
    return new LuceneReader(whole == null ? this : whole, () -> new Deadline(limit, clock));
  }

  /// Something that is asked.
  private interface Question<T, X extends Exception> {
    T answer(Finder finder) throws IOException, X;
  }

  private <T, X extends Exception> T ask(Question<T, X> question) throws IOException, X {
    Deadline deadline = limits.begin();
    deadline.check();
    try {
      return question.answer(new Finder(reader, deadline, executor));
    } catch (ExitableDirectoryReader.ExitingReaderException e) {
      throw deadline.passed(e);
    }
  }

  /// The catalogue, read when first needed; most searches do without it.
  private synchronized Catalogue files() throws IOException {
    if (whole != null) {
      return whole.files();
    }
    Catalogue known = catalogue;
    if (known == null) {
      known = Catalogue.read(reader);
      catalogue = known;
    }
    return known;
  }

  /// What terms mean, read when first needed.
  private synchronized FacetFields facetFields() throws IOException {
    if (whole != null) {
      return whole.facetFields();
    }
    FacetFields known = facetFields;
    if (known == null) {
      known = FacetFields.read(reader.leaves(), vocabulary);
      facetFields = known;
    }
    return known;
  }

  @Override
  public List<CatalogueEntry> catalogue() throws IOException {
    return files().entries();
  }

  @Override
  public SearchResult search(SearchRequest request) throws IOException, QuerySyntaxException {
    List<Hit> hits = new ArrayList<>();
    long total = search(request, hits::add);
    return new SearchResult(total, hits);
  }

  @Override
  public long search(SearchRequest request, Consumer<Hit> hits)
      throws IOException, QuerySyntaxException {
    try {
      return ask(
          finder -> parsed(request, finder).find(request, this::files, new Hits(searcher), hits));
    } catch (IndexSearcher.TooManyClauses e) {
      throw tooLong(e);
    }
  }

  @Override
  public Facets facets(SearchRequest request) throws IOException, QuerySyntaxException {
    try {
      return ask(finder ->
          new FacetCounter(finder, facetFields(), parsed(request, finder))
              .count(request.filters()));
    } catch (IndexSearcher.TooManyClauses e) {
      throw tooLong(e);
    }
  }

  private PassageSearch parsed(SearchRequest request, Finder finder)
      throws IOException, QuerySyntaxException {
    return new PassageSearch(finder, analysis, parser.parse(request.query()));
  }

  private static QuerySyntaxException tooLong(IndexSearcher.TooManyClauses e) {
    QuerySyntaxException tooLong = new QuerySyntaxException(0, QueryProblem.TOO_COMPLEX);
    tooLong.initCause(e);
    return tooLong;
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
    return ask(
        finder -> new LedgerListing(passages(request, finder), request.filters()).list(rows));
  }

  @Override
  public List<Meeting> meetings(String instrument, Filters filters) throws IOException {
    return ask(finder -> new MeetingCounter(finder, vocabulary).count(instrument, filters));
  }

  @Override
  public Receipt uncertain(LedgerRequest request, Consumer<UncertainRow> rows) throws IOException {
    return ask(
        finder -> new UncertainListing(passages(request, finder), request.filters()).list(rows));
  }

  private PassageListing passages(LedgerRequest request, Finder finder) throws IOException {
    return new PassageListing(finder, values(), files(), request.filters());
  }

  private StoredValues values() {
    return new StoredValues(reader.leaves());
  }

  @Override
  public Receipt recommendations(RecommendationRequest request, Consumer<RecommendationRow> rows)
      throws IOException {
    return ask(finder -> new RecommendationListing(finder, values(), files(), request).list(rows));
  }

  @Override
  public Receipt receipt() throws IOException {
    Uncertain uncertain = ask(finder -> finder.uncertainIn(finder.all(FilterCompiler.passages())));
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

  /// The random identifier that Lucene gives every commit.
  @Override
  public String commit() {
    StandardDirectoryReader opened = (StandardDirectoryReader) reader;
    return HexFormat.of().formatHex(opened.getSegmentInfos().getId());
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
    if (whole == null) {
      try (directory) {
        reader.close();
      }
    }
  }
}
