package org.rapporteur.corpus.export;

import java.io.IOException;
import org.rapporteur.index.CatalogueEntry;
import org.rapporteur.index.IndexedDocument;
import org.rapporteur.index.Receipt;

/// Writes documents for another tool, one after the other. What it writes to belongs to the caller.
public interface DocumentExport {
  /// Writes a document.
  ///
  /// @throws IOException if it cannot be written
  void document(IndexedDocument document) throws IOException;

  /// Writes that a file could not be read, if the format has a place for it.
  ///
  /// @param entry an entry in state [CatalogueEntry.Unreadable]
  /// @throws IOException if it cannot be written
  default void failure(CatalogueEntry entry) throws IOException {}

  /// Writes what comes last. Called once, and only if all went well.
  ///
  /// @param receipt what was written; its rows are mentions
  /// @throws IOException if it cannot be written
  void finish(Receipt receipt) throws IOException;
}
