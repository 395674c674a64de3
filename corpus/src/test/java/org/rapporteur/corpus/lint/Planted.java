package org.rapporteur.corpus.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.rapporteur.core.instrument.Instruments;
import org.rapporteur.corpus.BatchProgress;
import org.rapporteur.corpus.BatchRequest;
import org.rapporteur.corpus.Pipeline;
import org.rapporteur.index.CorpusReader;
import org.rapporteur.index.lucene.LuceneCorpus;
import org.rapporteur.index.query.Vocabulary;

/// Specimens with faults, and what is found in them.
final class Planted {
  static final Instruments INSTRUMENTS = Instruments.bundled();
  private static final Path FORMATS =
      Path.of("src/test/resources/org/rapporteur/corpus/specimens/formats").toAbsolutePath();

  private Planted() {}

  /// A specimen in one of its formats that are text.
  static String specimen(String name) throws IOException {
    return Files.readString(FORMATS.resolve(name));
  }

  /// The text with words replaced that must occur in it once.
  static String replaced(String text, String from, String to) {
    assertThat(text.split(Pattern.quote(from), -1)).as(from).hasSize(2);
    return text.replace(from, to);
  }

  /// What is wrong with the documents of a folder.
  static List<Finding> findings(Path folder) throws IOException {
    Path index = folder.resolve("index");
    LuceneCorpus corpus = LuceneCorpus.open(index, Vocabulary.of(() -> INSTRUMENTS, "lanzarote"));
    try (Pipeline pipeline = new Pipeline(INSTRUMENTS)) {
      pipeline.run(
          BatchRequest.of(List.of(folder), 2).under("lanzarote"), corpus, BatchProgress.SILENT);
    }
    List<Finding> findings = new ArrayList<>();
    try (CorpusReader reader = corpus.reader()) {
      Lint.all(INSTRUMENTS).look(reader, findings::add);
    }
    return findings;
  }
}
