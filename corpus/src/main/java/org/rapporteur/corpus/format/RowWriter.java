package org.rapporteur.corpus.format;

import java.io.IOException;

/// Writes rows as they come. What it writes to belongs to the caller, who closes it.
///
/// @param <R> what a row is
public interface RowWriter<R> extends AutoCloseable {
  /// Writes a row.
  ///
  /// @throws IOException if it cannot be written
  void row(R row) throws IOException;

  /// Writes what comes after the last row. Called once, and only if all went well.
  ///
  /// @throws IOException if it cannot be written
  void finish() throws IOException;

  /// Releases what the writer holds for itself, whether or not it was finished.
  ///
  /// @throws IOException if it cannot be released
  @Override
  default void close() throws IOException {}
}
