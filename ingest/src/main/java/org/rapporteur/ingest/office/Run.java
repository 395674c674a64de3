package org.rapporteur.ingest.office;

/// A stretch of a paragraph.
sealed interface Run {
  /// Characters as the file has them.
  record Text(String text) implements Run {}

  /// Raised characters that call no note, such as an exponent.
  record Raised(String text) implements Run {}

  /// The mark of a footnote or endnote.
  ///
  /// @param label as printed: `12`, `iv`, `*`
  record Mark(String label) implements Run {}

  /// A line break inside the paragraph.
  record Break() implements Run {}
}
