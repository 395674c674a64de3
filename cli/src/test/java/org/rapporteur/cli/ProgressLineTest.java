package org.rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.core.document.Failure;
import org.rapporteur.core.document.Failure.Reason;
import org.rapporteur.core.document.Source;
import org.rapporteur.corpus.BatchProgress.Finished;
import org.rapporteur.corpus.FileChange;

class ProgressLineTest {
  private static final Source FILE = Source.of(Path.of("reply.pdf"));

  private final StringWriter err = new StringWriter();
  private long nanos;

  private ProgressLine progress(boolean live) {
    Shell shell = new Shell(Writer.nullWriter(), new PrintWriter(err), false, 0, live);
    return new ProgressLine(shell, () -> nanos);
  }

  private void after(double seconds) {
    nanos = Math.round(seconds * 1e9);
  }

  private static Finished read(long bytes, int pages) {
    return new Finished(FILE, bytes, pages, List.of(new FileChange.Added(FILE, 9)));
  }

  private static Finished failed() {
    Failure failure = new Failure(FILE, Reason.EMPTY, "");
    return new Finished(FILE, 0, 0, List.of(new FileChange.Failed(FILE, failure, true)));
  }

  @Test
  void aTerminalShowsABarThatIsWrittenOverAndLeavesNothing() {
    try (ProgressLine progress = progress(true)) {
      progress.found(4, 1000);
      after(10);
      progress.done(read(400, 50));
      after(12);
      progress.done(failed());
    }
    assertThat(err.toString().split("\r\u001B\\[K", -1))
        .containsExactly(
            "",
            "[....................] 0 of 4 files",
            "[########............] 1 of 4 files, 50 pages, 5.0 pages/s, 0:15 left",
            "[########............] 2 of 4 files, 50 pages, 4.2 pages/s, 0:18 left, 1 failed",
            "");
  }

  @Test
  void withoutATerminalThereIsAPlainLineEveryFewSeconds() {
    try (ProgressLine progress = progress(false)) {
      progress.found(100, 10_000);
      for (int second = 1; second <= 11; second++) {
        after(second);
        progress.done(read(1, 0));
      }
    }
    assertThat(err.toString().lines())
        .containsExactly(
            "5 of 100 files, 1.0 files/s, 2:46:35 left",
            "10 of 100 files, 1.0 files/s, 2:46:30 left");
  }

  @Test
  void aBatchOfEmptyFilesHasAnEndToo() {
    try (ProgressLine progress = progress(false)) {
      progress.found(2, 0);
      after(6);
      progress.done(failed());
    }
    assertThat(err.toString().lines())
        .containsExactly("1 of 2 files, 0.2 files/s, 0:06 left, 1 failed");
  }
}
