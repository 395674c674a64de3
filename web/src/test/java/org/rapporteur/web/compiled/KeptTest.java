package org.rapporteur.web.compiled;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.index.CorpusReader;
import org.rapporteur.index.lucene.LuceneCorpus;
import org.rapporteur.web.SpecimenIndex;

class KeptTest {
  @TempDir Path folder;

  private final AtomicInteger made = new AtomicInteger();
  private final Kept<String, String> kept = new Kept<>(2);

  private String get(CorpusReader corpus, String key) throws Exception {
    return kept.get(corpus, key, () -> key + made.incrementAndGet());
  }

  private static CorpusReader open(Path index) throws Exception {
    return LuceneCorpus.open(index, SpecimenIndex.VOCABULARY).reader();
  }

  @Test
  void aThingIsMadeOnceForACommit() throws Exception {
    Path documents = Files.createDirectories(folder.resolve("documents"));
    Path index = folder.resolve("index");
    Files.writeString(documents.resolve("one.txt"), "Prevention begins at school.\n");
    SpecimenIndex.index(documents, index);
    try (CorpusReader before = open(index)) {
      assertThat(get(before, "a")).isEqualTo("a1");
      assertThat(get(before, "a")).isEqualTo("a1");
      Files.writeString(documents.resolve("two.txt"), "Prevention needs training.\n");
      SpecimenIndex.index(documents, index);
      try (CorpusReader after = open(index);
          CorpusReader same = open(index)) {
        assertThat(get(after, "a")).isEqualTo("a2");
        assertThat(get(same, "a")).isEqualTo("a2");
      }
      assertThat(get(before, "a")).as("who still holds the old view sees the old").isEqualTo("a3");
    }
  }

  @Test
  void onlySomeAreKept() throws Exception {
    try (CorpusReader corpus = open(SpecimenIndex.folder())) {
      for (String key : List.of("a", "b", "a", "c", "a", "b")) {
        get(corpus, key);
      }
      assertThat(made).as("a, b, c, and b again").hasValue(4);
    }
  }

  @Test
  void thoseWhoAskAtOnceWaitForOneMaking() throws Exception {
    try (CorpusReader corpus = open(SpecimenIndex.folder());
        ExecutorService threads = Executors.newFixedThreadPool(8)) {
      List<Callable<String>> asking = Collections.nCopies(8, () -> get(corpus, "a"));
      for (Future<String> answer : threads.invokeAll(asking)) {
        assertThat(answer.get()).isEqualTo("a1");
      }
    }
  }
}
