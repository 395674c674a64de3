package org.rapporteur.cli;

import java.io.PrintWriter;
import java.util.function.LongSupplier;
import org.rapporteur.corpus.BatchProgress;
import org.rapporteur.corpus.FileChange;

/// Shows how far a batch is: on a terminal as a bar in one line that is written over, else in a
/// plain line every few seconds. The time left is reckoned by the bytes of the files, since the
/// largest come first.
final class ProgressLine implements BatchProgress, AutoCloseable {
  private static final double PLAIN_PAUSE = 5;
  private static final double LIVE_PAUSE = 0.1;

  /// Before that the rate says nothing.
  private static final double EARLY = 1;

  private static final double NANOS = 1e9;

  /// Goes to the beginning of a line on a terminal, and empties it.
  static final String START_OVER = "\r\u001B[K";

  private static final int BAR = 20;

  private final PrintWriter err;
  private final boolean live;
  private final LongSupplier clock;
  private final long start;
  private double told;
  private int files;
  private long bytes;
  private int filesDone;
  private long bytesDone;
  private int pages;
  private int failures;

  ProgressLine(Shell shell) {
    this(shell, System::nanoTime);
  }

  /// @param clock the time in nanoseconds, from any beginning
  ProgressLine(Shell shell, LongSupplier clock) {
    this.err = shell.err();
    this.live = shell.live();
    this.clock = clock;
    this.start = clock.getAsLong();
  }

  @Override
  public synchronized void found(int found, long length) {
    files = found;
    bytes = length;
    if (live) {
      show(0);
    }
  }

  @Override
  public synchronized void done(Finished file) {
    filesDone++;
    bytesDone += file.bytes();
    pages += file.pages();
    for (FileChange change : file.changes()) {
      failures += change instanceof FileChange.Failed ? 1 : 0;
    }
    double now = (clock.getAsLong() - start) / NANOS;
    if (now - told >= (live ? LIVE_PAUSE : PLAIN_PAUSE)) {
      told = now;
      show(now);
    }
  }

  private void show(double seconds) {
    if (live) {
      err.print(START_OVER + bar() + " " + words(seconds));
      err.flush();
    } else {
      err.println(words(seconds));
    }
  }

  private double share() {
    double share =
        bytes == 0 ? (double) filesDone / Math.max(1, files) : (double) bytesDone / bytes;
    return Math.min(1, share); // a file may have grown since it was measured
  }

  private String bar() {
    int full = (int) (share() * BAR);
    return "[" + "#".repeat(full) + ".".repeat(BAR - full) + "]";
  }

  private String words(double seconds) {
    StringBuilder words = new StringBuilder();
    words.append(filesDone).append(" of ").append(files).append(" files");
    if (pages > 0) {
      words.append(", ").append(pages).append(" pages");
    }
    if (seconds >= EARLY) {
      words
          .append(", ")
          .append(pages > 0 ? rate(pages / seconds, "pages") : rate(filesDone / seconds, "files"));
      if (share() > 0) {
        words.append(", ").append(time(seconds / share() - seconds)).append(" left");
      }
    }
    if (failures > 0) {
      words.append(", ").append(failures).append(" failed");
    }
    return words.toString();
  }

  private static String rate(double perSecond, String what) {
    return (perSecond < 10 ? "%.1f %s/s" : "%.0f %s/s").formatted(perSecond, what);
  }

  private static String time(double seconds) {
    long rounded = Math.round(seconds);
    return rounded < 3600
        ? "%d:%02d".formatted(rounded / 60, rounded % 60)
        : "%d:%02d:%02d".formatted(rounded / 3600, rounded / 60 % 60, rounded % 60);
  }

  /// Leaves an empty line where the progress was.
  @Override
  public void close() {
    if (live) {
      err.print(START_OVER);
      err.flush();
    }
  }
}
