package org.rapporteur.index.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Executor;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.StandardDirectoryReader;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.rapporteur.index.query.Vocabulary;

/// One commit, opened, with what is read of it once for all questions. Thread-safe.
final class Commit implements AutoCloseable {
  private final Directory directory;
  private final DirectoryReader reader;
  private final Vocabulary vocabulary;
  private final Place place;
  private final @Nullable Executor executor;
  private @Nullable Catalogue catalogue;
  private @Nullable FacetFields facetFields;

  /// Where a commit lies.
  interface Place {
    /// Whether it is where readers are to look; a rebuild is put at another place.
    boolean isCurrent() throws IOException;
  }

  /// Takes over directory and reader, and closes them with itself.
  ///
  /// @param executor searches parts of the index side by side; null to search one after the other
  Commit(
      Directory directory,
      DirectoryReader reader,
      Vocabulary vocabulary,
      Place place,
      @Nullable Executor executor) {
    this.directory = directory;
    this.reader = reader;
    this.vocabulary = vocabulary;
    this.place = place;
    this.executor = executor;
  }

  /// Finds passages for one question.
  Finder finder(Deadline deadline) throws IOException {
    return new Finder(reader, deadline, executor);
  }

  /// Looks up what is known to be there, without a limit.
  IndexSearcher searcher() {
    IndexSearcher searcher = new IndexSearcher(reader);
    searcher.setQueryCache(null);
    return searcher;
  }

  /// What is kept with Lucene documents, for one thread.
  StoredValues values() {
    return new StoredValues(reader.leaves());
  }

  /// The names that queries may use.
  Vocabulary vocabulary() {
    return vocabulary;
  }

  /// The catalogue, read when first needed; most searches do without it.
  synchronized Catalogue files() throws IOException {
    Catalogue known = catalogue;
    if (known == null) {
      known = Catalogue.read(reader);
      catalogue = known;
    }
    return known;
  }

  /// What terms mean, read when first needed.
  synchronized FacetFields facetFields() throws IOException {
    FacetFields known = facetFields;
    if (known == null) {
      known = FacetFields.read(reader.leaves(), vocabulary);
      facetFields = known;
    }
    return known;
  }

  /// The instant at which the newest passages came; the epoch if there are none.
  Instant newest() throws IOException {
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
  String id() {
    StandardDirectoryReader opened = (StandardDirectoryReader) reader;
    return HexFormat.of().formatHex(opened.getSegmentInfos().getId());
  }

  /// Whether there is none after it.
  boolean isCurrent() throws IOException {
    return place.isCurrent() && reader.isCurrent();
  }

  /// The instant of the batch that made it.
  Instant batch() throws IOException {
    return Schema.instant(said(Schema.BATCH_KEY));
  }

  /// The files and folders of which the index is made.
  List<Path> paths() throws IOException {
    return said(Schema.PATHS_KEY).lines().map(Path::of).toList();
  }

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
