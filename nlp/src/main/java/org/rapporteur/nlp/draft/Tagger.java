package org.rapporteur.nlp.draft;

/// One pass over a document that adds what it finds. Passes run in the order in which
/// [DocumentTagger] lists them; a pass may read what earlier ones added. Implementations keep no
/// state between documents and are thread-safe.
@FunctionalInterface
public interface Tagger {
  /// Adds to the draft what this pass finds.
  void tag(Draft draft);
}
