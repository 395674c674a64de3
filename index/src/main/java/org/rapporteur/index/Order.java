package org.rapporteur.index;

/// In which order hits come.
public enum Order {
  /// The best first.
  RELEVANCE,
  /// Those of the newest document first, those without a date last; in a document in text order.
  NEWEST,
  /// By the English name of the party of their document, those of none last; in a document in text
  /// order.
  PARTY
}
