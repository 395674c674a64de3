package org.rapporteur.core.document;

/// A rectangle on a page as it is shown, in points (1/72 inch) from the page's top left corner.
///
/// @param page the page's number in the file, counted from 1, whatever is printed on it
/// @param x the left edge
/// @param y the upper edge
/// @param width at least 0
/// @param height at least 0
public record PageBox(int page, float x, float y, float width, float height) {
  /// @throws IllegalArgumentException if the page is not counted from 1 or a length is no length
  public PageBox {
    if (page < 1 || !(width >= 0) || !(height >= 0) || Float.isNaN(x) || Float.isNaN(y)) {
      throw new IllegalArgumentException(
          "not a box on a page: page %d, %s %s, %s by %s".formatted(page, x, y, width, height));
    }
  }

  /// The right edge.
  public float right() {
    return x + width;
  }

  /// The lower edge.
  public float bottom() {
    return y + height;
  }

  /// The smallest box around this one and another of the same page.
  ///
  /// @throws IllegalArgumentException if the other is on another page
  public PageBox around(PageBox other) {
    if (other.page != page) {
      throw new IllegalArgumentException("pages " + page + " and " + other.page);
    }
    float left = Math.min(x, other.x);
    float top = Math.min(y, other.y);
    float rightmost = Math.max(right(), other.right());
    float lowest = Math.max(bottom(), other.bottom());
    return new PageBox(page, left, top, rightmost - left, lowest - top);
  }
}
