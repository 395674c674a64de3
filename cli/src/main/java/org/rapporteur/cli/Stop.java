package org.rapporteur.cli;

import java.io.PrintWriter;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/// Lets work that is interrupted, by Ctrl-C or a request to end, come to a good end: what is done
/// is committed before the process is gone.
final class Stop implements AutoCloseable {
  private final PrintWriter err;
  private final CountDownLatch asking = new CountDownLatch(1);
  private final CountDownLatch ended = new CountDownLatch(1);
  private final AtomicInteger code = new AtomicInteger(ExitCode.FAILED);
  private final Thread hook = new Thread(this::end, "stop");
  private volatile boolean asked;

  Stop(PrintWriter err) {
    this.err = err;
    Runtime.getRuntime().addShutdownHook(hook);
  }

  /// Whether to come to an end.
  boolean isAsked() {
    return asked;
  }

  /// Waits until it is asked for.
  void await() throws InterruptedException {
    asking.await();
  }

  private void end() {
    asked = true;
    asking.countDown();
    err.println();
    err.println("Stopping: what is in work is finished and kept.");
    err.flush();
    try {
      ended.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    Runtime.getRuntime().halt(code.get());
  }

  /// Says how the work ended; if it was asked to, the process ends here.
  int ended(int with) {
    code.set(with);
    return with;
  }

  @Override
  public void close() {
    if (asked) {
      ended.countDown();
      return;
    }
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      asked = true; // the end came this very moment
      ended.countDown();
    }
  }
}
