package org.rapporteur.ingest;

import org.rapporteur.core.document.Document;
import org.rapporteur.core.document.Failure;

/// What came of reading one document.
public sealed interface Outcome {
  /// It was read.
  record Read(Document document) implements Outcome {}

  /// It could not be read.
  record Unreadable(Failure failure) implements Outcome {}
}
