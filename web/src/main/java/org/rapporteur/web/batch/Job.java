package org.rapporteur.web.batch;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.web.upload.Received;

/// A batch that was asked for. Whoever watches it waits for its next state, and gets the newest
/// there is by then: nobody who is slow holds it up. Thread-safe.
public final class Job {
  private final int number;
  private final Instant asked;
  private final List<Received> files = new ArrayList<>();
  private JobState state = new JobState.Waiting();

  Job(int number, Instant asked) {
    this.number = number;
    this.asked = asked;
  }

  /// Its number, from 1, since the room was opened.
  public int number() {
    return number;
  }

  /// When it was asked for.
  public Instant asked() {
    return asked;
  }

  /// The files that were uploaded for it, in the order in which they came.
  public synchronized List<Received> files() {
    return List.copyOf(files);
  }

  /// How far it is.
  public synchronized JobState state() {
    return state;
  }

  synchronized void add(List<Received> more) {
    files.addAll(more);
  }

  synchronized void become(JobState next) {
    state = next;
    notifyAll();
  }

  /// Waits until its state is another than one that is known.
  ///
  /// @param atMost how long
  synchronized JobState after(JobState known, Duration atMost) throws InterruptedException {
    long end = System.nanoTime() + atMost.toNanos();
    for (long left = atMost.toMillis();
        state.equals(known) && left > 0;
        left = (end - System.nanoTime()) / 1_000_000) {
      wait(left);
    }
    return state;
  }
}
