package org.rapporteur.index.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
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
import org.rapporteur.index.SearchRequest;
import org.rapporteur.index.SpecimenDocument;

/// Lucene does what every engine does, and what only an index of files can get wrong.
class LuceneCorpusTest extends CorpusIndexConformance {
  @Override
  protected CorpusIndex open(Path directory) {
    return LuceneCorpus.open(directory, VOCABULARY);
  }

  @Test
  void anIndexOfAnotherVersionIsRefusedWithTheCommandThatRemakesIt() throws Exception {
    Path lucene = Files.createDirectories(folder.resolve("generation-1"));
    Files.writeString(folder.resolve("current"), "generation-1\n");
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
    try (var files = Files.list(folder.resolve("generation-1"))) {
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

  private static SpecimenDocument zebra() {
    return SpecimenDocument.of("a.txt", Genre.OTHER, 2020).text("A zebra.");
  }

  private List<String> generations() throws IOException {
    try (var files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.startsWith("generation-"))
          .sorted()
          .toList();
    }
  }

  @Test
  void aRebuildIsMadeBesideTheOldIndexAndTakesItsPlaceAtOnce() throws Exception {
    try (CorpusWriter writer = open(folder).writer()) {
      writer.put(zebra().entry(), zebra().tagged());
      writer.commit();
    }
    try (CorpusReader before = open(folder).reader()) {
      try (CorpusWriter writer = open(folder).rebuilder()) {
        assertThat(generations()).containsExactly("generation-1", "generation-2");
        writer.commit();
        try (CorpusReader after = open(folder).reader()) {
          assertThat(after.catalogue()).isEmpty();
        }
      }
      assertThat(generations()).containsExactly("generation-2");
      assertThat(before.search(SearchRequest.of("zebra", 1)).total())
          .as("whoever had the old one open still has it")
          .isEqualTo(1);
    }
  }

  @Test
  void whatAKilledRebuildLeavesIsClearedByTheNextWriter() throws Exception {
    try (CorpusWriter writer = open(folder).writer()) {
      writer.put(zebra().entry(), zebra().tagged());
      writer.commit();
    }
    Path left = Files.createDirectories(folder.resolve("generation-7"));
    Files.write(left.resolve("_0.cfs"), new byte[] {1, 2, 3});
    Files.writeString(folder.resolve("current.new"), "generat");
    Files.writeString(folder.resolve("writer.lock"), "process 1 of nobody, long gone");
    try (CorpusReader reader = open(folder).reader()) {
      assertThat(reader.catalogue()).hasSize(1);
    }
    open(folder).writer().close();
    assertThat(generations()).containsExactly("generation-1");
  }

  @Test
  void anIndexFromBeforeGenerationsIsOfAnotherVersion() throws Exception {
    Files.createDirectories(folder.resolve("lucene"));
    assertThatThrownBy(() -> open(folder).reader()).hasMessageContaining("index --rebuild");
    assertThatThrownBy(() -> open(folder).writer()).hasMessageContaining("index --rebuild");
    try (CorpusWriter writer = open(folder).rebuilder()) {
      writer.commit();
    }
    try (CorpusReader reader = open(folder).reader()) {
      assertThat(reader.catalogue()).isEmpty();
    }
  }
}
