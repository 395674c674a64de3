package org.rapporteur.index.lucene;

import java.io.IOException;
import java.nio.file.Path;
import org.rapporteur.index.CorpusIndex;
import org.rapporteur.index.CorpusReader;
import org.rapporteur.index.CorpusWriter;
import org.rapporteur.index.query.Vocabulary;

/// An index of passages kept by Lucene in a folder.
public final class LuceneCorpus implements CorpusIndex {
  private final Path directory;
  private final Vocabulary vocabulary;

  private LuceneCorpus(Path directory, Vocabulary vocabulary) {
    this.directory = directory;
    this.vocabulary = vocabulary;
  }

  /// The index in a folder, which need not exist yet. Nothing is read before it is used.
  ///
  /// @param directory the folder
  /// @param vocabulary the names that queries may use
  public static LuceneCorpus open(Path directory, Vocabulary vocabulary) {
    return new LuceneCorpus(directory, vocabulary);
  }

  @Override
  public Path directory() {
    return directory;
  }

  @Override
  public CorpusReader reader() throws IOException {
    throw new UnsupportedOperationException("not yet written: " + vocabulary);
  }

  @Override
  public CorpusWriter writer() throws IOException {
    throw new UnsupportedOperationException("not yet written");
  }

  @Override
  public CorpusWriter rebuilder() throws IOException {
    throw new UnsupportedOperationException("not yet written");
  }
}
