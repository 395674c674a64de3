package org.rapporteur.ingest.ocr;

/// A rectangle on a page in points, its origin at the page's top left.
///
/// @param x its left edge
/// @param y its top edge
/// @param width not negative
/// @param height not negative
public record Box(float x, float y, float width, float height) {
  /// The right edge.
  public float right() {
    return x + width;
  }

  /// The bottom edge.
  public float bottom() {
    return y + height;
  }

  /// The same place on the page before it was turned clockwise by so many quarters.
  ///
  /// @param quarters 0 to 3
  /// @param pageWidth the width of the turned page, in points
  /// @param pageHeight the height of the turned page, in points
  Box turnedBack(int quarters, float pageWidth, float pageHeight) {
    return switch (quarters) {
      case 1 -> new Box(y, pageWidth - right(), height, width);
      case 2 -> new Box(pageWidth - right(), pageHeight - bottom(), width, height);
      case 3 -> new Box(pageHeight - bottom(), x, height, width);
      default -> this;
    };
  }
}
