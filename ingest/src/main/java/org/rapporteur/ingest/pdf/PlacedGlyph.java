package org.rapporteur.ingest.pdf;

/// A character on the page as shown, whichever way its text runs.
///
/// @param turn the quarter turns clockwise from level, 0 to 3
record PlacedGlyph(
    String text, float x, float y, float endX, float endY, int turn, float size, Face face) {

  /// The glyph as it stands in the frame in which its text is level.
  Glyph read(Sheet sheet) {
    float from = sheet.readingX(x, y);
    float to = sheet.readingX(endX, endY);
    float baseline = sheet.readingY(x, y);
    return new Glyph(text, Math.min(from, to), Math.max(from, to), baseline, size, face);
  }
}
