package org.rapporteur.ingest;

import org.rapporteur.core.document.Document;
import org.rapporteur.core.document.Failure;

/// What came of reading one document.
public sealed interface Outcome {
  /// It was read.
  ///
  /// @param whyUnread why some of its pages were not, for a person; empty if all were
  record Read(Document document, String whyUnread) implements Outcome {}

  /// It could not be read.
  record Unreadable(Failure failure) implements Outcome {}
}
