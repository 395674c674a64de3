package org.rapporteur.ingest.format;

/// A block of plain text.
///
/// @param kind what it is
/// @param label the number of a footnote, else empty
/// @param text its words with marks as [MarkedText] has them; cells of a row parted by tabs
record TextBlock(Kind kind, String label, String text) {
  /// What a block of plain text is.
  enum Kind {
    PARAGRAPH,
    HEADING,
    ITEM,
    ROW,
    FOOTNOTE
  }

  static TextBlock paragraph(String text) {
    return new TextBlock(Kind.PARAGRAPH, "", text);
  }

  static TextBlock footnote(String label, String text) {
    return new TextBlock(Kind.FOOTNOTE, label, text);
  }
}
