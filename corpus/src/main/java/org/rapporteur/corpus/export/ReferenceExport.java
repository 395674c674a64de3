package org.rapporteur.corpus.export;

import java.io.IOException;

/// Writes references for another tool, one after the other. What it writes to belongs to the
/// caller.
public interface ReferenceExport {
  /// Writes a reference.
  ///
  /// @throws IOException if it cannot be written
  void reference(Reference reference) throws IOException;

  /// Writes what comes last. Called once, and only if all went well.
  ///
  /// @throws IOException if it cannot be written
  default void finish() throws IOException {}
}
