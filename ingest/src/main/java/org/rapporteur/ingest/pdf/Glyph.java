package org.rapporteur.ingest.pdf;

/// A character on a page, in the frame in which its text runs from left to right.
///
/// @param text what it reads as, usually one character
/// @param x its left edge in points from the left
/// @param right its right edge
/// @param baseline its baseline in points from the top
/// @param size the type size in points
/// @param face what it is set in
record Glyph(String text, float x, float right, float baseline, float size, Face face) {
  boolean isBlank() {
    return text.isBlank();
  }

  /// Whether it is one or more digits and nothing else.
  boolean isNumber() {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return !text.isEmpty();
  }
}
