package org.rapporteur.corpus;

import org.rapporteur.core.document.Failure;
import org.rapporteur.core.document.Source;

/// What a batch did about one file.
public sealed interface FileChange {
  /// The file.
  Source source();

  /// It was not in the index.
  record Added(Source source, int passages) implements FileChange {}

  /// Its bytes are others than before.
  record Changed(Source source, int passages) implements FileChange {}

  /// Its bytes were in the index under another path, at which they are no more.
  record Moved(Source source, Source from) implements FileChange {}

  /// It is as it was.
  record Unchanged(Source source) implements FileChange {}

  /// It was in the index and is no more where it was.
  record Removed(Source source) implements FileChange {}

  /// It could not be read.
  record Failed(Source source, Failure failure) implements FileChange {}
}
