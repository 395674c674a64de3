package org.rapporteur.corpus;

import org.rapporteur.core.document.Failure;
import org.rapporteur.core.mention.TaggedDocument;

/// What came of reading and tagging one document.
public sealed interface Reading {
  /// It was read and tagged.
  record Tagged(TaggedDocument document) implements Reading {}

  /// It could not be read.
  record Failed(Failure failure) implements Reading {}
}
