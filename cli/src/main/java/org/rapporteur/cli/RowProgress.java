package org.rapporteur.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.function.LongSupplier;

/// Shows how many rows of a long listing are written: on a terminal in one line that is written
/// over, else in a plain line every few seconds. A listing that is soon done shows nothing, nor
/// does one that is seen on the terminal itself.
final class RowProgress {
  private static final double PLAIN_PAUSE = 5;
  private static final double LIVE_PAUSE = 0.5;

  /// What is done before needs no progress.
  private static final double SOON = 3;

  private static final double NANOS = 1e9;

  private final PrintWriter err;
  private final boolean live;
  private final boolean hidden;
  private final LongSupplier clock;
  private final long start;
  private double next;
  private long rows;
  private boolean shown;

  /// @param data where the rows go
  RowProgress(Shell shell, Shell data) {
    this(shell, data, System::nanoTime);
  }

  /// @param clock the time in nanoseconds, from any beginning
  RowProgress(Shell shell, Shell data, LongSupplier clock) {
    this.err = shell.err();
    this.live = shell.live();
    this.hidden = data.width() > 0;
    this.clock = clock;
    this.start = clock.getAsLong();
    this.next = live ? SOON : PLAIN_PAUSE;
  }

  /// A row is written.
  void row() {
    rows++;
    double now = (clock.getAsLong() - start) / NANOS;
    if (!hidden && now >= next) {
      next = now + (live ? LIVE_PAUSE : PLAIN_PAUSE);
      show(String.format(Locale.ROOT, "%,d rows, %,.0f rows/s", rows, rows / now));
    }
  }

  private void show(String words) {
    shown = true;
    if (live) {
      err.print(ProgressLine.START_OVER + words);
      err.flush();
    } else {
      err.println(words);
    }
  }

  /// Leaves an empty line where the progress was.
  void clear() {
    if (live && shown) {
      shown = false;
      err.print(ProgressLine.START_OVER);
      err.flush();
    }
  }
}
