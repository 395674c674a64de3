package org.rapporteur.index.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.rapporteur.core.mention.TaggedDocument;
import org.rapporteur.index.CatalogueEntry;
import org.rapporteur.index.CorpusWriter;
import org.rapporteur.index.Location;

/// One batch, written by a Lucene `IndexWriter`.
final class LuceneWriter implements CorpusWriter {
  private static final double BUFFER_MEGABYTES = 64;

  private final Place place;
  private final Directory directory;
  private final IndexWriter writer;
  private final @Nullable LuceneReader before;
  private final Instant batch;
  private final AtomicBoolean changed = new AtomicBoolean();
  private boolean committed;
  private List<Path> paths;

  /// Where a batch is written, and what becomes of it.
  interface Place extends AutoCloseable {
    /// Opens the place.
    Directory open() throws IOException;

    /// Puts what was committed and closed where readers look for it.
    void publish() throws IOException;

    /// What a person can do about an exception of Lucene's.
    IOException explained(IOException e);

    /// Lets the next writer in.
    @Override
    void close() throws IOException;
  }

  private LuceneWriter(
      Place place,
      Directory directory,
      IndexWriter writer,
      @Nullable LuceneReader before,
      boolean anew)
      throws IOException {
    this.place = place;
    this.directory = directory;
    this.writer = writer;
    this.before = before;
    Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    Instant next = before == null ? now : before.batch().plusMillis(1);
    this.batch = next.isAfter(now) ? next : now;
    this.paths = before == null ? List.of() : before.paths();
    this.changed.set(anew);
  }

  /// Opens a place for a batch. Takes over the place and the reader, and closes them with itself.
  ///
  /// @param before the commit that this batch follows, null if there is none
  /// @param anew whether the place is another than that of the commit before
  static LuceneWriter open(Place place, @Nullable LuceneReader before, boolean anew)
      throws IOException {
    Directory directory = place.open();
    try {
      IndexWriterConfig config =
          new IndexWriterConfig(new TextAnalysis().byField())
              .setRAMBufferSizeMB(BUFFER_MEGABYTES)
              .setCommitOnClose(false);
      return new LuceneWriter(place, directory, new IndexWriter(directory, config), before, anew);
    } catch (IOException | RuntimeException e) {
      try (directory;
          before) {
        throw e;
      }
    }
  }

  @Override
  public Instant batch() {
    return batch;
  }

  @Override
  public void put(CatalogueEntry entry, TaggedDocument document, String predecessor)
      throws IOException {
    if (!(entry.state() instanceof CatalogueEntry.Indexed read)) {
      throw new IllegalArgumentException(
          entry.source().name() + " was not read, it has no passages");
    }
    if (!entry.source().equals(document.document().source())
        || entry.passages() != document.passages().size()) {
      throw new IllegalArgumentException(
          entry.source().name()
              + ": the entry, with "
              + entry.passages()
              + " passages, is not that of "
              + document.document().source().name()
              + ", with "
              + document.passages().size());
    }
    Optional<StoredDocuments.Stored> old =
        before == null ? Optional.empty() : before.stored().find(predecessor, entry.entry());
    Inheritance inherited = Inheritance.of(document.document(), old, batch);
    change(() ->
        writer.updateDocuments(
            key(entry),
            LuceneDocuments.of(
                entry, read.metadata(), document, inherited.arrivals(), inherited.revision())));
  }

  @Override
  public void putFailure(CatalogueEntry entry) throws IOException {
    if (!(entry.state() instanceof CatalogueEntry.Unreadable)) {
      throw new IllegalArgumentException(entry.source().name() + " was read, it is no failure");
    }
    change(() -> writer.updateDocument(key(entry), LuceneDocuments.entry(entry)));
  }

  @Override
  public void relocate(String file, List<Location> locations) throws IOException {
    if (locations.isEmpty()) {
      throw new IllegalArgumentException("file " + file + " would lie nowhere");
    }
    // The field is on entries alone, so that what is updated are the entries of the file.
    change(() ->
        writer.updateBinaryDocValue(
            new Term(Schema.ENTRY_OF, file),
            Schema.LOCATIONS,
            new BytesRef(LocationCodec.encode(locations.stream().sorted().toList()))));
  }

  @Override
  public void remove(String file) throws IOException {
    change(() -> writer.deleteDocuments(new Term(Schema.FILE, file)));
  }

  private interface Change {
    void make() throws IOException;
  }

  /// Once Lucene could not write, it says of everything else only that it is closed.
  private void change(Change change) throws IOException {
    changed.set(true);
    try {
      change.make();
    } catch (AlreadyClosedException e) {
      if (e.getCause() instanceof IOException cause) {
        throw place.explained(cause);
      }
      throw e;
    } catch (IOException e) {
      throw place.explained(e);
    }
  }

  private static Term key(CatalogueEntry entry) {
    return new Term(Schema.DOCUMENT, Schema.document(entry.file(), entry.entry()));
  }

  @Override
  public void setPaths(List<Path> made) {
    if (!made.equals(paths)) {
      paths = List.copyOf(made);
      changed.set(true);
    }
  }

  @Override
  public void commit() throws IOException {
    if (!changed.get()) {
      return;
    }
    Map<String, String> said =
        Map.of(
            Schema.VERSION_KEY,
            Integer.toString(Schema.VERSION),
            Schema.BATCH_KEY,
            Schema.term(batch),
            Schema.PATHS_KEY,
            String.join("\n", paths.stream().map(Path::toString).toList()));
    change(() -> {
      writer.setLiveCommitData(said.entrySet());
      writer.commit();
      place.publish();
    });
    changed.set(false);
    committed = true;
  }

  /// After a commit the segments are still merged, which changes no content, so that nothing is
  /// lost if there is no room for it; before one, all is dropped.
  @Override
  public void close() throws IOException {
    try (place;
        before;
        directory) {
      if (committed && !changed.get() && writer.isOpen()) {
        merge();
      }
      writer.rollback();
    }
  }

  private void merge() {
    try {
      writer.close();
    } catch (IOException | AlreadyClosedException e) {
      // The next batch tries again.
    }
  }
}
