package org.rapporteur.corpus;

import org.rapporteur.core.document.Failure;
import org.rapporteur.core.document.Source;

/// What a batch did about one file, or about one document in it.
public sealed interface FileChange {
  /// The file.
  Source source();

  /// It was not in the index.
  record Added(Source source, int passages) implements FileChange {}

  /// Its bytes are others than before.
  record Changed(Source source, int passages) implements FileChange {}

  /// Its bytes are the same; it was made anew from them, or tagged anew from its stored text.
  ///
  /// @param why what made that necessary
  record Updated(Source source, int passages, Why why) implements FileChange {}

  /// It could not be read before, and was read now.
  record Retried(Source source, int passages) implements FileChange {}

  /// Its bytes were in the index under another path, at which they are no more.
  record Moved(Source source, Source from) implements FileChange {}

  /// Its bytes are in the index under another path too.
  record Copied(Source source, Source of) implements FileChange {}

  /// It is as it was.
  record Unchanged(Source source) implements FileChange {}

  /// It was in the index and is no more where it was.
  record Removed(Source source) implements FileChange {}

  /// It could not be read.
  ///
  /// @param tried whether it was tried in this batch; one that is the same as when it failed is not
  ///   tried for ever
  record Failed(Source source, Failure failure, boolean tried) implements FileChange {}
}
