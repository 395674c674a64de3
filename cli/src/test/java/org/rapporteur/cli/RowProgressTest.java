package org.rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import org.junit.jupiter.api.Test;

class RowProgressTest {
  private static final Shell FILE =
      Shell.plain(Writer.nullWriter(), new PrintWriter(Writer.nullWriter()));

  private final StringWriter err = new StringWriter();
  private long nanos;

  private RowProgress progress(boolean live, Shell data) {
    return new RowProgress(shell(0, live), data, () -> nanos);
  }

  private Shell shell(int width, boolean live) {
    return new Shell(Writer.nullWriter(), new PrintWriter(err), false, width, live);
  }

  /// So many rows, one every millisecond.
  private void write(RowProgress progress, int rows) {
    for (int i = 0; i < rows; i++) {
      nanos += 1_000_000;
      progress.row();
    }
    progress.clear();
  }

  @Test
  void aListingThatIsSoonDoneShowsNothing() {
    write(progress(true, FILE), 2_900);
    write(progress(false, FILE), 4_900);
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void aTerminalShowsALineThatIsWrittenOverAndLeavesNothing() {
    write(progress(true, FILE), 3_600);
    assertThat(err.toString().split("\r\u001B\\[K", -1))
        .containsExactly("", "3,000 rows, 1,000 rows/s", "3,500 rows, 1,000 rows/s", "");
  }

  @Test
  void withoutATerminalThereIsAPlainLineEveryFewSeconds() {
    write(progress(false, FILE), 11_000);
    assertThat(err.toString().lines())
        .containsExactly("5,000 rows, 1,000 rows/s", "10,000 rows, 1,000 rows/s");
  }

  @Test
  void rowsOnTheTerminalItselfAreNotDisturbed() {
    write(progress(true, shell(100, true)), 11_000);
    assertThat(err.toString()).isEmpty();
  }
}
