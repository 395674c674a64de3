package org.rapporteur.web.limit;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/// The places at which requests are worked on. There are few of each kind, since work takes memory
/// and a processor; whoever finds none free waits in the order of coming, and not for ever.
/// Thread-safe.
public final class Places {
  /// Slow questions must not take all places, so there are more than processors.
  private static final int QUESTIONS_PER_PROCESSOR = 4;

  private static final int COMPILATIONS = 2;
  private static final int PICTURES = 8;
  private static final int EXPORTS = 4;

  private static final int LARGE = 3;

  /// So many may wait for a place of a kind. Each keeps a thread.
  private static final int WAITING = 64;

  private final Semaphore questions;
  private final Semaphore compilations;
  private final Semaphore pictures;
  private final Semaphore exports;
  private final Duration patience;

  /// Places of each kind.
  ///
  /// @param patience how long somebody waits
  Places(int questions, int compilations, int pictures, int exports, Duration patience) {
    this.questions = new Semaphore(questions, true);
    this.compilations = new Semaphore(compilations, true);
    this.pictures = new Semaphore(pictures, true);
    this.exports = new Semaphore(exports, true);
    this.patience = patience;
  }

  /// As many as this machine can work on.
  ///
  /// @param patience how long somebody waits
  public static Places ofThisMachine(Duration patience) {
    int questions = QUESTIONS_PER_PROCESSOR * Runtime.getRuntime().availableProcessors();
    return new Places(questions, COMPILATIONS, PICTURES, EXPORTS, patience);
  }

  /// How long somebody waits for a place. Who wants something large expects to wait for it.
  public Duration patience(Work work) {
    return switch (work) {
      case QUESTION, PICTURE -> patience;
      case COMPILATION, EXPORT -> patience.multipliedBy(LARGE);
    };
  }

  /// A place, to be left when the work is done; nothing happens the second time.
  public interface Place extends AutoCloseable {
    @Override
    void close();
  }

  /// Waits for a place.
  ///
  /// @return nothing if there was none in time, or too many are waiting already
  public Optional<Place> take(Work work) throws InterruptedException {
    Semaphore places = places(work);
    if (waiting(work) >= WAITING
        || !places.tryAcquire(patience(work).toMillis(), TimeUnit.MILLISECONDS)) {
      return Optional.empty();
    }
    AtomicBoolean left = new AtomicBoolean();
    return Optional.of(() -> {
      if (!left.getAndSet(true)) {
        places.release();
      }
    });
  }

  /// About how many are waiting.
  int waiting(Work work) {
    return places(work).getQueueLength();
  }

  private Semaphore places(Work work) {
    return switch (work) {
      case QUESTION -> questions;
      case COMPILATION -> compilations;
      case PICTURE -> pictures;
      case EXPORT -> exports;
    };
  }
}
