package org.rapporteur.ingest.pdf;

/// A straight rule, either level or upright, in points from the top left of its page.
record Rule(float left, float top, float right, float bottom) {
  boolean isLevel() {
    return right - left >= bottom - top;
  }

  float length() {
    return Math.max(right - left, bottom - top);
  }

  /// Where it stands across its own direction.
  float at() {
    return isLevel() ? (top + bottom) / 2 : (left + right) / 2;
  }

  float from() {
    return isLevel() ? left : top;
  }

  /// The rule of a page as shown, seen so that the sheet's text is level.
  Rule read(Sheet sheet) {
    float x = sheet.readingX(left, top);
    float y = sheet.readingY(left, top);
    float toX = sheet.readingX(right, bottom);
    float toY = sheet.readingY(right, bottom);
    return new Rule(Math.min(x, toX), Math.min(y, toY), Math.max(x, toX), Math.max(y, toY));
  }

  float to() {
    return isLevel() ? right : bottom;
  }
}
