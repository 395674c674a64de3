package org.rapporteur.ingest.format;

/// A block of plain text.
///
/// @param page the number of its page as printed, empty if not known
/// @param kind what it is
/// @param label the number of a footnote, else empty
/// @param text its words with marks as [MarkedText] has them; cells of a row parted by tabs
record TextBlock(String page, Kind kind, String label, String text) {
  /// What a block of plain text is.
  enum Kind {
    PARAGRAPH,
    HEADING,
    ITEM,
    ROW,
    FOOTNOTE,
    /// A line that runs at the foot of pages.
    FURNITURE
  }

  static TextBlock paragraph(String page, String text) {
    return new TextBlock(page, Kind.PARAGRAPH, "", text);
  }

  static TextBlock footnote(String page, String label, String text) {
    return new TextBlock(page, Kind.FOOTNOTE, label, text);
  }
}
