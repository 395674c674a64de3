package org.rapporteur.index.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.store.Directory;
import org.rapporteur.core.document.Source;
import org.rapporteur.core.mention.TaggedDocument;
import org.rapporteur.index.CatalogueEntry;
import org.rapporteur.index.CorpusWriter;

/// One batch, written by a Lucene `IndexWriter`.
final class LuceneWriter implements CorpusWriter {
  private static final double BUFFER_MEGABYTES = 64;

  private final Directory directory;
  private final IndexWriter writer;
  private final AtomicBoolean changed = new AtomicBoolean();
  private final AtomicBoolean committed = new AtomicBoolean();

  private LuceneWriter(Directory directory, IndexWriter writer) {
    this.directory = directory;
    this.writer = writer;
  }

  /// Takes over the directory, and closes it with itself.
  static LuceneWriter open(Directory directory, IndexWriterConfig.OpenMode mode)
      throws IOException {
    IndexWriterConfig config =
        new IndexWriterConfig(new TextAnalysis().byField())
            .setOpenMode(mode)
            .setRAMBufferSizeMB(BUFFER_MEGABYTES);
    return new LuceneWriter(directory, new IndexWriter(directory, config));
  }

  @Override
  public void put(CatalogueEntry entry, TaggedDocument document) throws IOException {
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
    changed.set(true);
    writer.updateDocuments(
        source(entry.source()), LuceneDocuments.of(entry, read.metadata(), document));
  }

  @Override
  public void putFailure(CatalogueEntry entry) throws IOException {
    if (!(entry.state() instanceof CatalogueEntry.Unreadable)) {
      throw new IllegalArgumentException(entry.source().name() + " was read, it is no failure");
    }
    changed.set(true);
    writer.updateDocument(source(entry.source()), LuceneDocuments.entry(entry));
  }

  @Override
  public void remove(Path path) throws IOException {
    changed.set(true);
    writer.deleteDocuments(new PrefixQuery(new Term(Schema.SOURCE, Schema.prefix(path))));
  }

  private static Term source(Source source) {
    return new Term(Schema.SOURCE, Schema.term(source));
  }

  @Override
  public void commit() throws IOException {
    changed.set(false);
    if (writer.getLiveCommitData() == null || !writer.getLiveCommitData().iterator().hasNext()) {
      writer.setLiveCommitData(
          Map.of(Schema.VERSION_KEY, Integer.toString(Schema.VERSION)).entrySet());
    }
    try {
      writer.commit();
      committed.set(true);
    } catch (IOException | RuntimeException e) {
      changed.set(true);
      throw e;
    }
  }

  /// After a commit the segments are still merged, which changes no content; before one, all is
  /// dropped.
  @Override
  public void close() throws IOException {
    try (directory) {
      if (committed.get() && !changed.get() && writer.isOpen()) {
        writer.close();
      } else {
        writer.rollback();
      }
    }
  }
}
