package org.rapporteur.index;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.rapporteur.core.document.Document;

/// A view of the index as it was at one commit, whatever is written meanwhile. Thread-safe.
public interface CorpusReader extends AutoCloseable {
  /// Every file, read or not, sorted by name, then path.
  List<CatalogueEntry> catalogue() throws IOException;

  /// Finds passages.
  ///
  /// @throws QuerySyntaxException if the query cannot be understood, with the place and what to do
  SearchResult search(SearchRequest request) throws IOException, QuerySyntaxException;

  /// The same for any number of hits: they are handed over one by one and never held together.
  ///
  /// @return the exact number of passages found
  long search(SearchRequest request, Consumer<Hit> hits) throws IOException, QuerySyntaxException;

  /// Counts by what the hits of a search can be narrowed. Order and limit do not matter.
  ///
  /// @throws QuerySyntaxException if the query cannot be understood
  Facets facets(SearchRequest request) throws IOException, QuerySyntaxException;

  /// The passage with an identifier, as a hit without highlights and with score 0.
  Optional<Hit> passage(String passageId) throws IOException;

  /// Lists every mention asked for, in the order of document names and then of the text. Rows are
  /// handed over one by one and never held together; there is no limit.
  ///
  /// @return what was covered
  Receipt ledger(LedgerRequest request, Consumer<LedgerRow> rows) throws IOException;

  /// Counts for each party and each article of an instrument the passages that mention both, as the
  /// ledger counts them. Those that never meet are left out. In the order of parties, then
  /// articles.
  ///
  /// @param instrument the identifier of the instrument
  /// @param filters what passages must be; its parties and provisions do not matter
  List<Meeting> meetings(String instrument, Filters filters) throws IOException;

  /// Lists every mention that the ledger leaves out because its meaning is not certain and that may
  /// mean what is asked for: one of its candidates does, or its meaning is not known. A provision
  /// of an unknown law may be one of any law, at its own address. Where parties and provisions are
  /// asked for, only passages count in which the two may meet. In the order of the ledger.
  ///
  /// @return what was covered
  Receipt uncertain(LedgerRequest request, Consumer<UncertainRow> rows) throws IOException;

  /// Lists recommendations by document name, then in the order of their codes.
  ///
  /// @return what was covered
  Receipt recommendations(RecommendationRequest request, Consumer<RecommendationRow> rows)
      throws IOException;

  /// What the whole index covers, with no rows.
  Receipt receipt() throws IOException;

  /// A document as it was read, before it was tagged; without what its file spells otherwise.
  ///
  /// @param entry an entry of this view's catalogue, in state [CatalogueEntry.Indexed]
  Document document(CatalogueEntry entry) throws IOException;

  /// A document with its mentions.
  ///
  /// @param entry an entry of this view's catalogue, in state [CatalogueEntry.Indexed]
  IndexedDocument tagged(CatalogueEntry entry) throws IOException;

  /// What the last replacement of a document's bytes changed, if there was one.
  ///
  /// @param entry an entry of this view's catalogue
  Optional<Revision> revision(CatalogueEntry entry) throws IOException;

  /// The instant at which the newest passages came; the epoch if there are none.
  Instant newest() throws IOException;

  /// The same view for questions that may not look for their answers as long as they like. Each of
  /// [#search], [#facets], [#ledger], [#meetings], [#uncertain], [#recommendations] and [#receipt]
  /// then ends with a [QueryTimeoutException] when finding takes longer, before it hands anything
  /// over: an answer is whole or there is none. Handing over is not limited. The view given is
  /// closed with this one; closing it does nothing.
  ///
  /// @param limit how long each question may take; nothing is answered within no time
  CorpusReader within(Duration limit);

  /// Tells the commit of this view from every other: the same for the same commit, another after
  /// each batch, whatever it changed.
  String commit() throws IOException;

  /// Whether this is still what the index holds: nothing was committed since.
  boolean isCurrent() throws IOException;

  /// The files and folders of which the index was made, absolute.
  List<Path> paths() throws IOException;

  @Override
  void close() throws IOException;
}
