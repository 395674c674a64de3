package org.rapporteur.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Folders are followed; each batch is waited for, so that no test depends on how long it takes.
@Timeout(120)
class WatchTest {
  private static final Watch.Pace PACE =
      new Watch.Pace(Duration.ofMillis(300), Duration.ofMillis(500));

  @TempDir Path folder;
  private Collection collection;
  private final BlockingQueue<BatchReport> batches = new LinkedBlockingQueue<>();
  private final BlockingQueue<String> remarks = new LinkedBlockingQueue<>();
  private final BlockingQueue<Throwable> faults = new LinkedBlockingQueue<>();
  private final AtomicBoolean stopped = new AtomicBoolean();
  private Thread watching;

  @BeforeEach
  void aWatchOnAFolderWithANote() throws Exception {
    collection = new Collection(folder);
    collection.note("a.txt", "A note on prevention.");
    Watch.Listener listener =
        new Watch.Listener() {
          @Override
          public BatchProgress begins() {
            return BatchProgress.SILENT;
          }

          @Override
          public void ended(BatchReport report) {
            batches.add(report);
          }

          @Override
          public void remark(String words) {
            remarks.add(words);
          }
        };
    Watch watch =
        new Watch(
            Tables.PIPELINE,
            Collection.request(collection.documents),
            collection.corpus(),
            PACE,
            listener,
            stopped::get);
    watching =
        Thread.ofPlatform()
            .start(() -> {
              try {
                watch.run();
              } catch (IOException | RuntimeException e) {
                faults.add(e);
              }
            });
    assertThat(done()).containsExactly(Map.entry("a.txt", "added"));
  }

  @AfterEach
  void itEndsWhenItIsStopped() throws InterruptedException {
    stopped.set(true);
    watching.join();
    assertThat(faults).isEmpty();
  }

  /// What the next batch did that did anything.
  private Map<String, String> done() throws InterruptedException {
    while (true) {
      BatchReport report = batches.poll(60, TimeUnit.SECONDS);
      assertThat(report).as("a batch within a minute").isNotNull();
      Map<String, String> done = Collection.done(report);
      done.values().removeIf("unchanged"::equals);
      if (!done.isEmpty()) {
        return done;
      }
    }
  }

  @Test
  void whatComesChangesMovesAndGoesIsFollowed() throws Exception {
    collection.note("2017/b.txt", "Another on protection.");
    assertThat(done()).containsExactly(Map.entry("2017/b.txt", "added"));
    collection.note("a.txt", "A note on other things.");
    assertThat(done()).containsExactly(Map.entry("a.txt", "changed"));
    Files.move(collection.path("2017/b.txt"), collection.path("b.txt"));
    assertThat(done()).containsExactly(Map.entry("b.txt", "moved from 2017/b.txt"));
    Files.delete(collection.path("b.txt"));
    assertThat(done()).containsExactly(Map.entry("b.txt", "removed"));
  }

  @Test
  void aFileThatIsBeingCopiedWaitsAndOthersDoNot() throws Exception {
    Path slow = collection.path("slow.txt");
    Thread copying =
        Thread.ofPlatform()
            .start(() -> {
              try {
                for (int i = 0; i < 30; i++) {
                  Files.writeString(
                      slow,
                      "Line " + i + " of a long note.\n",
                      StandardOpenOption.CREATE,
                      StandardOpenOption.APPEND);
                  Thread.sleep(100);
                }
                Files.writeString(slow, "The end.\n", StandardOpenOption.APPEND);
              } catch (IOException | InterruptedException e) {
                faults.add(e);
              }
            });
    collection.note("quick.txt", "A quick one.");
    assertThat(done())
        .as("while the other is copied")
        .containsExactly(Map.entry("quick.txt", "added"));
    assertThat(done()).containsExactly(Map.entry("slow.txt", "added"));
    assertThat(copying.join(Duration.ofSeconds(1))).as("it was whole when it was read").isTrue();
    assertThat(collection.hits("\"the end\"")).isEqualTo(1);
  }

  @Test
  void aFolderThatGoesAwayAndComesBackLosesNothing() throws Exception {
    Path away = folder.resolve("away");
    Files.move(collection.documents, away);
    assertThat(remarks.poll(60, TimeUnit.SECONDS)).contains("not there").contains("are kept");
    assertThat(collection.hits("prevention")).isEqualTo(1);
    Files.move(away, collection.documents);
    assertThat(remarks.poll(60, TimeUnit.SECONDS)).contains("there again");
    collection.note("b.txt", "Come while nobody looked.");
    assertThat(done()).containsExactly(Map.entry("b.txt", "added"));
  }
}
