package org.rapporteur.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.rapporteur.index.CorpusReader;
import org.rapporteur.index.QuerySyntaxException;
import org.rapporteur.index.SearchRequest;
import org.rapporteur.index.lucene.LuceneCorpus;
import org.rapporteur.index.query.Vocabulary;

/// Indexes in folders of tests.
final class Corpora {
  private static final Vocabulary VOCABULARY =
      Vocabulary.of(() -> Tables.INSTRUMENTS, Tables.LANZAROTE);

  private Corpora() {}

  static LuceneCorpus at(Path folder) {
    return LuceneCorpus.open(folder, VOCABULARY);
  }

  /// How many passages a query finds.
  static long hits(LuceneCorpus corpus, String query) throws IOException {
    try (CorpusReader reader = corpus.reader()) {
      return reader.search(SearchRequest.of(query, 0)).total();
    } catch (QuerySyntaxException e) {
      throw new AssertionError(query, e);
    }
  }

  /// Deletes a folder with all that is in it.
  static void clear(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
