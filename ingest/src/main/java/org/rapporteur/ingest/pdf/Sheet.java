package org.rapporteur.ingest.pdf;

import java.util.Locale;

/// A page as it is shown, and how the text that is being read runs on it.
///
/// @param number its number in the file, counted from 1
/// @param width its width in points, as shown
/// @param height its height in points, as shown
/// @param turn the quarter turns clockwise by which the text's lines are turned from level, 0 to 3
/// @param confidence how surely its characters were recognised, 0 to 1; NaN if nobody had to
record Sheet(int number, float width, float height, int turn, float confidence) {

  /// The same page with its text turned.
  Sheet turned(int quarters) {
    return new Sheet(number, width, height, quarters, confidence);
  }

  /// The width of the page seen so that the text is level.
  float readingWidth() {
    return turn % 2 == 0 ? width : height;
  }

  /// The height of the page seen so that the text is level.
  float readingHeight() {
    return turn % 2 == 0 ? height : width;
  }

  /// A point of the page as shown, seen so that the text is level.
  float readingX(float x, float y) {
    return switch (turn) {
      case 1 -> y;
      case 2 -> width - x;
      case 3 -> height - y;
      default -> x;
    };
  }

  float readingY(float x, float y) {
    return switch (turn) {
      case 1 -> width - x;
      case 2 -> height - y;
      case 3 -> x;
      default -> y;
    };
  }

  /// `N x y w h`, with the confidence behind it if there is one: the place on the page as shown of
  /// a box given as the text is read.
  String place(float left, float top, float right, float bottom) {
    float x =
        switch (turn) {
          case 1 -> width - bottom;
          case 2 -> width - right;
          case 3 -> top;
          default -> left;
        };
    float y =
        switch (turn) {
          case 1 -> left;
          case 2 -> height - bottom;
          case 3 -> height - right;
          default -> top;
        };
    boolean upright = turn % 2 == 0;
    float w = Math.max(0, upright ? right - left : bottom - top);
    float h = Math.max(0, upright ? bottom - top : right - left);
    StringBuilder out = new StringBuilder(32).append(number);
    for (float value : new float[] {x, y, w, h}) {
      appendTenths(out.append(' '), value);
    }
    if (!Float.isNaN(confidence)) {
      out.append(String.format(Locale.ROOT, " %.2f", confidence));
    }
    return out.toString();
  }

  private static void appendTenths(StringBuilder out, float value) {
    long tenths = Math.round(value * 10.0);
    if (tenths < 0) {
      out.append('-');
    }
    out.append(Math.abs(tenths) / 10).append('.').append(Math.abs(tenths) % 10);
  }
}
