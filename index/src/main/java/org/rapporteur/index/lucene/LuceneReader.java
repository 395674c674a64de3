package org.rapporteur.index.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.ExitableDirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TopDocs;
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

/// A view of one commit.
final class LuceneReader implements CorpusReader {
  private final Commit commit;
  private final Limits limits;
  private final boolean owner;
  private final QueryParser parser;
  private final TextAnalysis analysis = new TextAnalysis();

  /// Gives each question its deadline.
  private interface Limits {
    Deadline begin();
  }

  /// Takes over a commit, and closes it with itself.
  LuceneReader(Commit commit) {
    this(commit, () -> Deadline.NEVER, true);
  }

  private LuceneReader(Commit commit, Limits limits, boolean owner) {
    this.commit = commit;
    this.limits = limits;
    this.owner = owner;
    this.parser = new QueryParser(commit.vocabulary());
  }

  @Override
  public CorpusReader within(Duration limit) {
    return within(limit, System::nanoTime);
  }

  /// @param clock tells nanoseconds since some moment
  CorpusReader within(Duration limit, LongSupplier clock) {
    return new LuceneReader(commit, () -> new Deadline(limit, clock), false);
  }

  /// Something that is asked.
  private interface Question<T, X extends Exception> {
    T answer(Finder finder) throws IOException, X;
  }

  private <T, X extends Exception> T ask(Question<T, X> question) throws IOException, X {
    Deadline deadline = limits.begin();
    deadline.check();
    try {
      return question.answer(commit.finder(deadline));
    } catch (ExitableDirectoryReader.ExitingReaderException e) {
      throw deadline.passed(e);
    }
  }

  @Override
  public List<CatalogueEntry> catalogue() throws IOException {
    return commit.files().entries();
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
      return ask(finder ->
          parsed(request, finder).find(request, commit::files, new Hits(commit.searcher()), hits));
    } catch (IndexSearcher.TooManyClauses e) {
      throw tooLong(e);
    }
  }

  @Override
  public Facets facets(SearchRequest request) throws IOException, QuerySyntaxException {
    try {
      return ask(finder ->
          new FacetCounter(finder, commit.facetFields(), parsed(request, finder))
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
    IndexSearcher searcher = commit.searcher();
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
    return ask(
        finder -> new MeetingCounter(finder, commit.vocabulary()).count(instrument, filters));
  }

  @Override
  public Receipt uncertain(LedgerRequest request, Consumer<UncertainRow> rows) throws IOException {
    return ask(
        finder -> new UncertainListing(passages(request, finder), request.filters()).list(rows));
  }

  private PassageListing passages(LedgerRequest request, Finder finder) throws IOException {
    return new PassageListing(finder, commit.values(), commit.files(), request.filters());
  }

  @Override
  public Receipt recommendations(RecommendationRequest request, Consumer<RecommendationRow> rows)
      throws IOException {
    return ask(finder ->
        new RecommendationListing(finder, commit.values(), commit.files(), request).list(rows));
  }

  @Override
  public Receipt receipt() throws IOException {
    Uncertain uncertain = ask(finder -> finder.uncertainIn(finder.all(FilterCompiler.passages())));
    return Receipts.of(
        commit.files(),
        commit.files().read().size(),
        commit.files().read().stream().mapToLong(file -> file.entry().passages()).sum(),
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
    return new StoredDocuments(commit.searcher());
  }

  @Override
  public Instant newest() throws IOException {
    return commit.newest();
  }

  @Override
  public String commit() {
    return commit.id();
  }

  @Override
  public boolean isCurrent() throws IOException {
    return commit.isCurrent();
  }

  /// The instant of the batch that made this commit.
  Instant batch() throws IOException {
    return commit.batch();
  }

  @Override
  public List<Path> paths() throws IOException {
    return commit.paths();
  }

  @Override
  public void close() throws IOException {
    if (owner) {
      commit.close();
    }
  }
}
