package org.rapporteur.web.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.corpus.BatchReport;
import org.rapporteur.corpus.alert.Alert;
import org.rapporteur.corpus.alert.AlertsFile;
import org.rapporteur.corpus.alert.News;
import org.rapporteur.index.CorpusIndex;
import org.rapporteur.index.CorpusReader;
import org.rapporteur.web.upload.Received;

/// Runs the batches of a room, one at a time. What is asked for while one is in work waits for it,
/// all together in one more batch, which looks through the collection after all of them came.
/// Thread-safe.
public final class Batches implements AutoCloseable {
  private static final Logger LOG = System.getLogger(Batches.class.getName());

  /// So many are remembered.
  private static final int REMEMBERED = 50;

  private static final JobState CLOSED =
      new JobState.Failed("the reading room was closed before it began");

  private final CorpusIndex index;
  private final Path folder;
  private final Indexer indexer;
  private final ExecutorService worker =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().name("batch").factory());
  private final Deque<Job> jobs = new ArrayDeque<>();
  private @Nullable Job waiting;
  private int numbers;
  private volatile boolean stopping;

  /// @param index the index that is brought up to date
  /// @param folder where uploads are kept; part of the collection from the first batch on
  public Batches(CorpusIndex index, Path folder, Indexer indexer) {
    this.index = index;
    this.folder = folder;
    this.indexer = indexer;
  }

  /// Asks for a batch.
  ///
  /// @param files what was uploaded for it
  public synchronized Job ask(List<Received> files) {
    Job job = waiting;
    if (job == null) {
      job = new Job(++numbers, Instant.now());
      jobs.addFirst(job);
      if (jobs.size() > REMEMBERED) {
        jobs.removeLast();
      }
      if (stopping) {
        job.become(CLOSED);
      } else {
        waiting = job;
        worker.execute(this::work);
      }
    }
    job.add(files);
    return job;
  }

  /// Those that are remembered, the newest first.
  public synchronized List<Job> all() {
    return List.copyOf(jobs);
  }

  /// The one with a number, if it is remembered.
  public Optional<Job> of(int number) {
    return all().stream().filter(job -> job.number() == number).findFirst();
  }

  private synchronized Optional<Job> begin() {
    Optional<Job> job = Optional.ofNullable(waiting);
    waiting = null;
    job.ifPresent(one -> one.become(JobState.Running.BEGUN));
    return job;
  }

  private void work() {
    begin().ifPresent(job -> job.become(stopping ? CLOSED : result(job)));
  }

  private JobState result(Job job) {
    try {
      BatchReport report = indexer.run(paths(), new JobProgress(job), () -> stopping);
      return new JobState.Done(Outcome.of(report, news(report)));
    } catch (IOException | UncheckedIOException e) {
      LOG.log(Level.WARNING, "a batch failed: {0}", e.getMessage());
      return new JobState.Failed(String.valueOf(e.getMessage()));
    } catch (RuntimeException | Error e) {
      LOG.log(Level.ERROR, "a batch failed", e);
      return new JobState.Failed("");
    }
  }

  /// What the index was made of, as far as it is there, and the folder for uploads, which may lie
  /// where looking through the former does not lead, below a hidden folder.
  private List<Path> paths() throws IOException {
    List<Path> paths = new ArrayList<>();
    try (CorpusReader reader = index.reader()) {
      reader.paths().stream().filter(Files::exists).forEach(paths::add);
    }
    if (!paths.contains(folder)) {
      paths.add(folder);
    }
    return paths;
  }

  /// A list of saved queries that cannot be read does not undo the batch; their own page tells.
  private List<News> news(BatchReport report) {
    List<News> news = new ArrayList<>();
    try (CorpusReader reader = index.reader()) {
      for (Alert alert : new AlertsFile(index.directory()).alerts()) {
        news.add(News.since(report.batch(), alert, reader, 0));
      }
    } catch (IOException e) {
      LOG.log(Level.WARNING, "what is new for saved queries", e);
    }
    return news;
  }

  /// Ends the batch in work: files that are begun are finished, and what is done is committed. One
  /// that waits is not begun; its files are in the collection, and the next batch reads them.
  @Override
  public void close() {
    synchronized (this) {
      stopping = true;
    }
    worker.close();
  }
}
