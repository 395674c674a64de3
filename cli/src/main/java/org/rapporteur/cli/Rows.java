package org.rapporteur.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import java.util.function.Function;
import org.rapporteur.corpus.format.RowWriter;

/// The rows of a listing on their way to a destination.
///
/// @param <R> what a row is
final class Rows<R> implements Consumer<R>, AutoCloseable {
  private final Destination destination;
  private final RowWriter<R> writer;
  private final RowProgress progress;

  /// @param shell where the progress of a long listing is shown
  Rows(Shell shell, Destination destination, Function<Destination, RowWriter<R>> writer) {
    this.progress = new RowProgress(shell, destination.shell());
    this.destination = destination;
    this.writer = writer.apply(destination);
  }

  /// @throws UncheckedIOException if the row cannot be written
  @Override
  public void accept(R row) {
    try {
      writer.row(row);
      progress.row();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Writes what comes after the last row, and puts all in its place.
  void finish() throws IOException {
    writer.finish();
    destination.finish();
    progress.clear();
  }

  @Override
  public void close() throws IOException {
    progress.clear();
    try (destination) {
      writer.close();
    }
  }
}
