package org.rapporteur.index;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.rapporteur.core.mention.TaggedDocument;

/// One batch of changes. Nothing of it is seen by a reader before [#commit], then all of it; closed
/// without a commit, or killed, it leaves the index as it was.
///
/// Files are told by the identifiers of their [CatalogueEntry]s. `put`, `putFailure`, `relocate`
/// and `remove` may be called by several threads at once. For one file the last call wins.
public interface CorpusWriter extends AutoCloseable {
  /// The instant of this batch, later than that of any batch before: passages that are new in it
  /// came at this instant, see [Filters#since].
  Instant batch();

  /// Adds a document with its passages, in place of whatever its file and entry had. Passages that
  /// the predecessor had too keep the instant at which they came. If the predecessor had the same
  /// bytes, no passage is new, however its text is divided now; else the index remembers what
  /// changed, see [CorpusReader#revision].
  ///
  /// @param entry its catalogue entry, in state [CatalogueEntry.Indexed]
  /// @param document the document of the entry
  /// @param predecessor the identifier of the file that this one replaces, mostly its own
  /// @throws IllegalArgumentException if entry and document differ in source or number of passages,
  ///   or the entry says that the file could not be read
  /// @throws IOException if the index cannot be written
  void put(CatalogueEntry entry, TaggedDocument document, String predecessor) throws IOException;

  /// The same for a document that replaces what its own file had, if it had anything.
  default void put(CatalogueEntry entry, TaggedDocument document) throws IOException {
    put(entry, document, entry.file());
  }

  /// Records a file that could not be read, in place of whatever its file and entry had.
  ///
  /// @throws IllegalArgumentException if the entry says that the file was read
  /// @throws IOException if the index cannot be written
  void putFailure(CatalogueEntry entry) throws IOException;

  /// Says that a file lies elsewhere; its documents stay as they are.
  ///
  /// @param locations all its places, at least one
  /// @throws IOException if the index cannot be written
  void relocate(String file, List<Location> locations) throws IOException;

  /// Removes whatever a file has, and all entries in it. Nothing happens if it has nothing.
  ///
  /// @throws IOException if the index cannot be written
  void remove(String file) throws IOException;

  /// Says of which files and folders the index is made from now on, see [CorpusReader#paths].
  void setPaths(List<Path> paths);

  /// Makes all changes since the last commit visible and durable, in one step. Does nothing if
  /// nothing changed.
  ///
  /// @throws IOException if the index cannot be written; it is then as it was
  void commit() throws IOException;

  /// Releases the index, and drops what was not committed.
  @Override
  void close() throws IOException;
}
