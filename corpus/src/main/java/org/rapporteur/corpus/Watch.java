package org.rapporteur.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.rapporteur.index.CorpusIndex;

/// Follows folders: whenever files have come, changed or gone, and have settled, it runs a batch.
/// Used once.
public final class Watch {
  private final Pipeline pipeline;
  private final BatchRequest request;
  private final CorpusIndex index;
  private final Pace pace;
  private final Listener listener;
  private final BooleanSupplier stopped;
  private final Set<Path> absent = new HashSet<>();
  private Snapshot done = Snapshot.NOTHING;

  /// How often a folder is looked at.
  ///
  /// @param settle how long a file must stay as it is until it is read: one that is still being
  ///   copied waits
  /// @param poll how long to wait at most until the folders are looked at again, also where the
  ///   system tells nothing
  public record Pace(Duration settle, Duration poll) {}

  /// Is told what happens.
  public interface Listener {
    /// What is shown of a batch that begins.
    BatchProgress begins();

    /// A batch has been committed.
    void ended(BatchReport report) throws IOException;

    /// Something was left alone, and why.
    void remark(String words);
  }

  /// @param request what to do in each batch; its paths are followed
  /// @param stopped whether to end: what is in work is finished and committed
  public Watch(
      Pipeline pipeline,
      BatchRequest request,
      CorpusIndex index,
      Pace pace,
      Listener listener,
      BooleanSupplier stopped) {
    this.pipeline = pipeline;
    this.request = request.cautiously();
    this.index = index;
    this.pace = pace;
    this.listener = listener;
    this.stopped = stopped;
  }

  /// Follows the folders until it is stopped or interrupted.
  ///
  /// @throws IOException if the index cannot be written
  public void run() throws IOException {
    try (FolderEvents events = new FolderEvents(request.paths())) {
      // Whatever came, changed or went while nobody watched.
      Snapshot first = Snapshot.of(request.paths(), index.directory());
      Thread.sleep(pace.settle());
      batch(Snapshot.of(request.paths(), index.directory()).unlike(first));
      while (!stopped.getAsBoolean()) {
        events.await(pace.poll(), stopped);
        look();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// Looks twice, and leaves alone what changed in between; as long as anything does, it goes on.
  private void look() throws IOException, InterruptedException {
    Snapshot now = Snapshot.of(request.paths(), index.directory());
    while (!stopped.getAsBoolean() && !now.equals(done)) {
      Thread.sleep(pace.settle());
      Snapshot later = Snapshot.of(request.paths(), index.directory());
      Set<Path> unsettled = later.unlike(now);
      if (!later.without(unsettled).equals(done.without(unsettled))) {
        batch(unsettled);
      } else if (unsettled.isEmpty()) {
        return;
      }
      now = later;
    }
  }

  private void batch(Set<Path> unsettled) throws IOException {
    remarkAbsent();
    Snapshot before = Snapshot.of(request.paths(), index.directory());
    List<Path> there = request.paths().stream().filter(Files::exists).toList();
    if (!there.isEmpty()) {
      BatchRequest now = request.of(there).without(unsettled);
      listener.ended(pipeline.run(now, index, listener.begins(), stopped));
    }
    done = before.without(unsettled);
  }

  /// A disk that is not mounted has no folder, or an empty one. Its documents stay in the index.
  private void remarkAbsent() {
    for (Path path : request.paths()) {
      boolean there = Files.exists(path) && (!done.hasAnyBelow(path) || hasAny(path));
      if (there ? absent.remove(path) : absent.add(path)) {
        listener.remark(
            there
                ? path + " is there again."
                : path
                    + " is empty or not there; its documents are kept. If they are to go:"
                    + " ./rapporteur index "
                    + path);
      }
    }
  }

  private boolean hasAny(Path path) {
    try {
      return Snapshot.of(List.of(path), index.directory()).hasAnyBelow(path);
    } catch (IOException e) {
      return false;
    }
  }
}
