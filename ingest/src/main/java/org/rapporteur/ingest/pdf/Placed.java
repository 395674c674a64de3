package org.rapporteur.ingest.pdf;

/// Something that takes up room on a page, in points from the top left.
sealed interface Placed permits Line, Framed {
  float left();

  float top();

  float right();

  float bottom();

  default float width() {
    return right() - left();
  }

  /// Its middle between left and right.
  default float middle() {
    return (left() + right()) / 2;
  }

  /// Its middle between top and bottom.
  default float centre() {
    return (top() + bottom()) / 2;
  }

  /// Whether both take up some of the same height, at least half of the lower one's.
  default boolean isBeside(Placed other) {
    float shared = Math.min(bottom(), other.bottom()) - Math.max(top(), other.top());
    float least = Math.min(bottom() - top(), other.bottom() - other.top());
    return shared > least / 2;
  }
}
