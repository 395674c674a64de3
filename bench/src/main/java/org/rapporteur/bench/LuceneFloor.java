package org.rapporteur.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.rapporteur.core.text.Folding;

/// The least that a search on an index can cost: Lucene looks one word up and ranks what has it,
/// and nothing of it is read.
final class LuceneFloor implements AutoCloseable {
  private static final String FIELD = "text";
  private static final int HITS = 10;

  private final DirectoryReader reader;
  private final IndexSearcher searcher;

  private LuceneFloor(DirectoryReader reader) {
    this.reader = reader;
    this.searcher = new IndexSearcher(reader);
    this.searcher.setQueryCache(null);
  }

  /// Opens the Lucene index that lies in a folder or the folders in it.
  static LuceneFloor open(Path index) throws IOException {
    List<Path> folders;
    try (Stream<Path> paths = Files.walk(index)) {
      folders = paths.filter(Files::isDirectory).toList();
    }
    for (Path folder : folders) {
      Directory directory = FSDirectory.open(folder);
      if (DirectoryReader.indexExists(directory)) {
        return new LuceneFloor(DirectoryReader.open(directory));
      }
      directory.close();
    }
    throw new IOException("there is no Lucene index in " + index);
  }

  /// Finds a word.
  ///
  /// @return how many hits Lucene counted at least
  long search(String word) throws IOException {
    TermQuery query = new TermQuery(new Term(FIELD, Folding.fold(word)));
    return searcher.search(query, HITS).totalHits.value();
  }

  @Override
  public void close() throws IOException {
    Directory directory = reader.directory();
    reader.close();
    directory.close();
  }
}
