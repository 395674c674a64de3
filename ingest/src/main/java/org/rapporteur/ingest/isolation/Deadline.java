package org.rapporteur.ingest.isolation;

import java.time.Duration;

/// Kills a process if it is not done in time. Closed when it is done.
final class Deadline implements AutoCloseable {
  private final Thread watch;
  private volatile boolean passed;

  Deadline(Process process, Duration limit) {
    watch = Thread.ofVirtual().start(() -> wait(process, limit));
  }

  private void wait(Process process, Duration limit) {
    try {
      Thread.sleep(limit);
      passed = true;
      ParserProcess.kill(process);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt(); // it was done in time
    }
  }

  /// Whether the process was killed for being late.
  boolean passed() {
    return passed;
  }

  @Override
  public void close() {
    watch.interrupt();
  }
}
