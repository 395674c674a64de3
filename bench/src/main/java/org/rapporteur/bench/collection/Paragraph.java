package org.rapporteur.bench.collection;

/// A paragraph of a generated document, which becomes a passage of its own.
///
/// @param role what it is in the document
/// @param text its text, one line
record Paragraph(Role role, String text) {
  /// What a paragraph is, as far as it shows in the layout.
  enum Role {
    COVER,
    PART,
    TITLE,
    QUESTION,
    ANSWER,
    CHAPTER,
    NUMBERED,
    CODE,
    RECOMMENDATION
  }
}
