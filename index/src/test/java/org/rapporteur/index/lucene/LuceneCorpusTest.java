package org.rapporteur.index.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.rapporteur.core.document.Genre;
import org.rapporteur.index.CorpusIndex;
import org.rapporteur.index.CorpusIndexConformance;
import org.rapporteur.index.CorpusReader;
import org.rapporteur.index.CorpusWriter;
import org.rapporteur.index.IndexException;
import org.rapporteur.index.SpecimenDocument;

/// Lucene does what every engine does, and what only an index of files can get wrong.
class LuceneCorpusTest extends CorpusIndexConformance {
  @Override
  protected CorpusIndex open(Path directory) {
    return LuceneCorpus.open(directory, VOCABULARY);
  }

  @Test
  void anIndexOfAnotherVersionIsRefusedWithTheCommandThatRemakesIt() throws Exception {
    Path lucene = Files.createDirectories(folder.resolve("lucene"));
    try (Directory directory = FSDirectory.open(lucene);
        IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
      writer.setLiveCommitData(Map.of(Schema.VERSION_KEY, "0").entrySet());
      writer.commit();
    }
    for (var opening :
        List.<ThrowingCallable>of(() -> open(folder).reader(), () -> open(folder).writer())) {
      assertThatThrownBy(opening)
          .isInstanceOfSatisfying(
              IndexException.class,
              e -> assertThat(e.problem()).isEqualTo(IndexException.Problem.OTHER_VERSION))
          .hasMessageContaining("format 0")
          .hasMessageContaining("./rapporteur index --rebuild");
    }
    try (CorpusWriter writer = open(folder).rebuilder()) {
      writer.commit();
    }
    try (CorpusReader reader = open(folder).reader()) {
      assertThat(reader.catalogue()).isEmpty();
    }
  }

  @Test
  void aDamagedIndexIsSaidToBeDamagedAndCanBeRemade() throws Exception {
    SpecimenDocument document = SpecimenDocument.of("a.txt", Genre.OTHER, 2020).text("A zebra.");
    try (CorpusWriter writer = open(folder).writer()) {
      writer.put(document.entry(), document.tagged());
      writer.commit();
    }
    try (var files = Files.list(folder.resolve("lucene"))) {
      for (Path file : files.filter(f -> !f.endsWith("write.lock")).toList()) {
        Files.write(file, new byte[] {1, 2, 3});
      }
    }
    assertThatThrownBy(() -> open(folder).reader())
        .isInstanceOfSatisfying(
            IndexException.class,
            e -> assertThat(e.problem()).isEqualTo(IndexException.Problem.DAMAGED))
        .hasMessageContaining(folder.toString())
        .hasMessageContaining("--rebuild");
    try (CorpusWriter writer = open(folder).rebuilder()) {
      writer.put(document.entry(), document.tagged());
      writer.commit();
    }
    try (CorpusReader reader = open(folder).reader()) {
      assertThat(reader.catalogue()).containsExactly(document.entry());
    }
  }

  @Test
  void aFirstBatchWithoutCommitLeavesNoIndex() throws Exception {
    open(folder).writer().close();
    assertThatThrownBy(() -> open(folder).reader()).hasMessageContaining("no index at");
  }
}
