package org.rapporteur.index;

import java.io.IOException;
import java.nio.file.Path;

/// A place in which an index of passages is, or can be made. Holds nothing open; thread-safe.
public interface CorpusIndex {
  /// The folder of the index.
  Path directory();

  /// Opens a view of the last commit.
  ///
  /// @throws IndexException if there is no index, or it is of another version or damaged
  /// @throws IOException if the folder cannot be read
  CorpusReader reader() throws IOException;

  /// Opens the index for a batch, and makes the folder where there is none. One writer at a time,
  /// in all processes; readers are not disturbed.
  ///
  /// @throws IndexException if another writer is at work, or the index is of another version or
  ///   damaged
  /// @throws IOException if the folder cannot be written
  CorpusWriter writer() throws IOException;

  /// Opens the index for a batch that replaces all that is in it, of whatever version it is. Until
  /// [CorpusWriter#commit] the old index stays as it is.
  ///
  /// @throws IndexException if another writer is at work
  /// @throws IOException if the folder cannot be written
  CorpusWriter rebuilder() throws IOException;
}
