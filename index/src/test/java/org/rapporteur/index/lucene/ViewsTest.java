package org.rapporteur.index.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.core.document.Genre;
import org.rapporteur.index.CorpusIndex;
import org.rapporteur.index.CorpusIndexConformance;
import org.rapporteur.index.CorpusReader;
import org.rapporteur.index.CorpusWriter;
import org.rapporteur.index.Hit;
import org.rapporteur.index.QuerySyntaxException;
import org.rapporteur.index.SearchRequest;
import org.rapporteur.index.SpecimenDocument;

/// Threads search while batches and rebuilds go on. Every document has the same number of passages
/// in every edition, and a batch replaces all documents by their next edition: whoever sees two
/// editions in one view, or another number of passages, has seen a half of something.
///
/// `-Drapporteur.views.seconds=120` makes it run longer.
class ViewsTest {
  private static final int THREADS = 8;
  private static final int DOCUMENTS = 12;
  private static final int PASSAGES = 5;
  private static final Duration TIME =
      Duration.ofSeconds(Integer.getInteger("rapporteur.views.seconds", 4));

  @TempDir Path folder;
  private final Queue<String> wrong = new ConcurrentLinkedQueue<>();
  private final AtomicLong views = new AtomicLong();
  private volatile boolean over;

  @Test
  void nobodyEverSeesAHalf() throws Exception {
    int editions = searchWhileWriting(new Generations(folder));

    assertThat(wrong).isEmpty();
    assertThat(views.get()).isGreaterThan(editions);
    System.out.println(views + " views of " + editions + " editions in " + TIME.toSeconds() + " s");
  }

  @Test
  void theCheckSeesASwapThatComesTooEarly() throws Exception {
    searchWhileWriting(
        new Generations(folder) {
          @Override
          Path next() throws IOException {
            Path generation = super.next();
            publish(generation);
            return generation;
          }
        });

    assertThat(wrong).isNotEmpty();
  }

  private int searchWhileWriting(Generations generations) throws Exception {
    CorpusIndex index = new LuceneCorpus(folder, generations, CorpusIndexConformance.vocabulary());
    write(index.writer(), 0);
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < THREADS; i++) {
      threads.add(Thread.ofPlatform().start(() -> look(index)));
    }
    int edition = 0;
    long end = System.nanoTime() + TIME.toNanos();
    while (System.nanoTime() < end) {
      edition++;
      write(edition % 2 == 0 ? index.writer() : index.rebuilder(), edition);
    }
    over = true;
    for (Thread thread : threads) {
      thread.join();
    }
    return edition + 1;
  }

  private static void write(CorpusWriter opened, int edition) throws IOException {
    try (CorpusWriter writer = opened) {
      for (int i = 0; i < DOCUMENTS; i++) {
        SpecimenDocument document = SpecimenDocument.of(i + ".txt", Genre.OTHER, 2020);
        for (int p = 0; p < PASSAGES; p++) {
          document.text("common edition" + edition + " document" + i);
        }
        writer.put(document.entry(), document.tagged());
      }
      writer.commit();
    }
  }

  private void look(CorpusIndex index) {
    while (!over) {
      try (CorpusReader reader = index.reader()) {
        check(reader);
      } catch (IOException | QuerySyntaxException | RuntimeException e) {
        wrong.add(e.toString());
      }
      views.incrementAndGet();
    }
  }

  private void check(CorpusReader reader) throws IOException, QuerySyntaxException {
    Set<String> editions = new HashSet<>();
    List<Hit> hits = reader.search(SearchRequest.of("common", 1000)).hits();
    hits.forEach(hit -> editions.add(hit.text().replaceAll("\\D*(\\d+).*", "$1")));
    if (editions.size() != 1 || hits.size() != DOCUMENTS * PASSAGES) {
      wrong.add(hits.size() + " passages of editions " + editions);
    }
    long passages = reader.receipt().passages();
    if (passages != hits.size()) {
      wrong.add("the catalogue counts " + passages + " passages, the search " + hits.size());
    }
  }
}
