package org.rapporteur.index;

import java.io.IOException;
import java.nio.file.Path;
import org.rapporteur.core.mention.TaggedDocument;

/// One batch of changes. Nothing of it is seen by a reader before [#commit], then all of it; closed
/// without a commit, or killed, it leaves the index as it was.
///
/// `put`, `putFailure` and `remove` may be called by several threads at once. For one source the
/// last call wins.
public interface CorpusWriter extends AutoCloseable {
  /// Adds a document with its passages, in place of whatever its source had.
  ///
  /// @param entry its catalogue entry, in state [CatalogueEntry.Indexed]
  /// @param document the document of the entry
  /// @throws IllegalArgumentException if entry and document differ in source or number of passages,
  ///   or the entry says that the file could not be read
  /// @throws IOException if the index cannot be written
  void put(CatalogueEntry entry, TaggedDocument document) throws IOException;

  /// Records a file that could not be read, in place of whatever its source had.
  ///
  /// @throws IllegalArgumentException if the entry says that the file was read
  /// @throws IOException if the index cannot be written
  void putFailure(CatalogueEntry entry) throws IOException;

  /// Removes whatever a file has, and all entries in it. Nothing happens if it has nothing.
  ///
  /// @throws IOException if the index cannot be written
  void remove(Path path) throws IOException;

  /// Makes all changes since the last commit visible and durable, in one step.
  ///
  /// @throws IOException if the index cannot be written; it is then as it was
  void commit() throws IOException;

  /// Releases the index, and drops what was not committed.
  @Override
  void close() throws IOException;
}
