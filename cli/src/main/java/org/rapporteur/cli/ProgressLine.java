package org.rapporteur.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.rapporteur.cli.format.Plain;
import org.rapporteur.core.document.Source;
import org.rapporteur.corpus.BatchProgress;
import org.rapporteur.corpus.FileChange;

/// Shows how far a batch is: on a terminal in one line that is written over, else in a line every
/// few seconds.
final class ProgressLine implements BatchProgress, AutoCloseable {
  private static final long PAUSE = TimeUnit.SECONDS.toNanos(5);
  private static final String START_OVER = "\r\u001B[K";
  private static final int NAME = 60;

  private final PrintWriter err;
  private final boolean live;
  private int files;
  private int done;
  private long told = System.nanoTime();

  ProgressLine(Shell shell) {
    this.err = shell.err();
    this.live = shell.live();
  }

  @Override
  public synchronized void found(int count) {
    files = count;
    if (live) {
      err.print(START_OVER + "0 of " + files);
      err.flush();
    }
  }

  @Override
  public synchronized void done(Source file, List<FileChange> changes) {
    done++;
    long now = System.nanoTime();
    if (live) {
      String name = Plain.line(file.name());
      String end = name.length() <= NAME ? name : "…" + name.substring(name.length() - NAME);
      err.print(START_OVER + done + " of " + files + "  " + end);
      err.flush();
    } else if (now - told > PAUSE) {
      told = now;
      err.println(done + " of " + files + " files");
    }
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
