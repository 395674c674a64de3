package org.rapporteur.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Threads that work through lists.
final class Workers implements AutoCloseable {
  private final ExecutorService threads;

  Workers(int jobs) {
    threads = Executors.newFixedThreadPool(jobs);
  }

  /// What is done with one thing.
  interface Work<T, R> {
    R of(T thing) throws IOException;
  }

  /// Does the work of all things, begun in their order.
  ///
  /// @return the results in the same order
  /// @throws IOException what the work on one of them threw
  <T, R> List<R> all(List<T> things, Work<T, R> work) throws IOException {
    List<Future<R>> futures = new ArrayList<>(things.size());
    for (T thing : things) {
      futures.add(threads.submit(() -> work.of(thing)));
    }
    List<R> results = new ArrayList<>(things.size());
    for (Future<R> future : futures) {
      results.add(result(future));
    }
    return results;
  }

  private static <R> R result(Future<R> future) throws IOException {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted; the index is as it was", e);
    } catch (ExecutionException e) {
      switch (e.getCause()) {
        case IOException io -> throw io;
        case UncheckedIOException io when io.getCause() != null -> throw io.getCause();
        case RuntimeException fault -> throw fault;
        case Error error -> throw error;
        case null, default -> throw new IOException(e);
      }
    }
  }

  /// Ends the threads; what was not begun is dropped.
  @Override
  public void close() {
    threads.shutdownNow();
    threads.close();
  }
}
