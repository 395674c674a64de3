package org.rapporteur.web.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.core.document.Source;
import org.rapporteur.corpus.BatchProgress;
import org.rapporteur.corpus.BatchReport;
import org.rapporteur.index.CorpusIndex;
import org.rapporteur.index.CorpusWriter;
import org.rapporteur.index.lucene.LuceneCorpus;
import org.rapporteur.web.Room;
import org.rapporteur.web.SpecimenIndex;
import org.rapporteur.web.page.Words;
import org.rapporteur.web.upload.Received;
import org.rapporteur.web.upload.Refusal;

/// One batch at a time, whoever asks, watches or goes away.
@Timeout(60)
class BatchesTest {
  private static final CorpusIndex INDEX =
      LuceneCorpus.open(SpecimenIndex.folder(), SpecimenIndex.VOCABULARY);

  private static final Received FIRST = new Received.Refused("first.txt", Refusal.TAKEN);
  private static final Received SECOND = new Received.Refused("second.txt", Refusal.TAKEN);

  @TempDir Path folder;

  private static BatchReport report(int left) {
    return new BatchReport(Instant.now(), List.of(), List.of(), left, Duration.ZERO);
  }

  private static JobState over(Job job) throws InterruptedException {
    JobState state = job.state();
    while (!state.isOver()) {
      state = job.after(state, Duration.ofSeconds(1));
    }
    return state;
  }

  @Test
  void whatIsAskedForMeanwhileWaitsTogether() throws Exception {
    CountDownLatch goOn = new CountDownLatch(1);
    Indexer slow =
        (paths, progress, stopped) -> {
          await(goOn);
          return report(0);
        };
    try (Batches batches = new Batches(INDEX, folder, slow)) {
      Job running = batches.ask(List.of());
      running.after(new JobState.Waiting(), Duration.ofSeconds(30));
      Job waiting = batches.ask(List.of(FIRST));
      assertThat(batches.ask(List.of(SECOND))).isSameAs(waiting).isNotSameAs(running);
      assertThat(waiting.state()).isEqualTo(new JobState.Waiting());
      goOn.countDown();

      assertThat(over(waiting)).isInstanceOf(JobState.Done.class);
      assertThat(waiting.files()).containsExactly(FIRST, SECOND);
      assertThat(batches.all()).containsExactly(waiting, running);
      assertThat(batches.ask(List.of()).number()).isEqualTo(3);
    }
  }

  @Test
  void theFolderForUploadsIsLookedThroughWithTheCollection() throws Exception {
    List<Path> looked = new ArrayList<>();
    try (Batches batches =
        new Batches(
            INDEX,
            folder,
            (paths, progress, stopped) -> {
              looked.addAll(paths);
              return report(0);
            })) {
      over(batches.ask(List.of()));
    }
    assertThat(looked).hasSize(2).contains(folder);
  }

  @Test
  void anIndexThatAnotherProcessWritesIsToldWithItsName() throws Exception {
    Path index = folder.resolve("index");
    Path documents = Files.createDirectory(folder.resolve("documents"));
    Files.writeString(documents.resolve("note.txt"), "Prevention begins at school.");
    CorpusIndex locked =
        LuceneCorpus.open(SpecimenIndex.index(documents, index), SpecimenIndex.VOCABULARY);
    try (Batches batches = new Batches(locked, documents, Room.indexer(index));
        CorpusWriter other = locked.writer()) {
      assertThat(over(batches.ask(List.of())))
          .isInstanceOfSatisfying(
              JobState.Failed.class,
              failed ->
                  assertThat(failed.problem())
                      .contains("is being written by process " + ProcessHandle.current().pid())
                      .contains("wait until it has ended"));
      assertThat(other).isNotNull();
    }
  }

  @Test
  void aFaultOfABatchCostsNoneAfterIt() throws Exception {
    CountDownLatch once = new CountDownLatch(1);
    Indexer faulty =
        (paths, progress, stopped) -> {
          if (once.getCount() == 1) {
            once.countDown();
            throw new IllegalStateException("a fault");
          }
          return report(0);
        };
    try (Batches batches = new Batches(INDEX, folder, faulty)) {
      assertThat(over(batches.ask(List.of()))).isEqualTo(new JobState.Failed(""));
      assertThat(over(batches.ask(List.of()))).isInstanceOf(JobState.Done.class);
    }
  }

  @Test
  void closingStopsTheBatchInWorkAndWaitsForItsCommit() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    Indexer untilStopped =
        (paths, progress, stopped) -> {
          begun.countDown();
          while (!stopped.getAsBoolean()) {
            Thread.onSpinWait();
          }
          return report(5);
        };
    Batches batches = new Batches(INDEX, folder, untilStopped);
    Job running = batches.ask(List.of());
    await(begun);
    Job waiting = batches.ask(List.of(FIRST));
    batches.close();

    assertThat(running.state())
        .isInstanceOfSatisfying(
            JobState.Done.class, done -> assertThat(done.outcome().left()).isEqualTo(5));
    assertThat(waiting.state()).isInstanceOf(JobState.Failed.class);
    assertThat(batches.ask(List.of(SECOND)).state()).isInstanceOf(JobState.Failed.class);
  }

  @Test
  void onlySoManyAreRemembered() throws Exception {
    try (Batches batches = new Batches(INDEX, folder, (paths, progress, stopped) -> report(0))) {
      for (int i = 0; i < 60; i++) {
        over(batches.ask(List.of()));
      }
      assertThat(batches.all()).hasSize(50);
      assertThat(batches.of(60)).isPresent();
      assertThat(batches.of(10)).isEmpty();
    }
  }

  @Test
  void aFeedTellsThePresentStateFirstAndEndsWithTheJob() throws Exception {
    Job job = new Job(1, Instant.EPOCH);
    JobProgress progress = new JobProgress(job);
    job.become(JobState.Running.BEGUN);
    progress.found(3, 3_000_000);
    BatchProgress.Finished file =
        new BatchProgress.Finished(new Source(folder, "a.txt"), 1_000_000, 0, List.of());
    progress.done(file);
    progress.done(file);
    JobFeed feed = new JobFeed(job, Words.english());

    assertThat(feed.next(Duration.ofSeconds(1)).orElseThrow().json())
        .isEqualTo("{\"text\":\"2 of 3 files read\",\"done\":1953,\"of\":2929}");
    assertThat(feed.next(Duration.ofMillis(1))).isEmpty();
    job.become(new JobState.Done(Outcome.of(report(0), List.of())));
    assertThat(feed.next(Duration.ofSeconds(1)).orElseThrow().last()).isTrue();
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
