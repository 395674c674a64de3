package org.rapporteur.ingest.pdf;

import java.util.ArrayList;
import java.util.List;

/// The path that a page is drawing, of which the straight level and upright stretches become rules
/// once it is stroked, and thin rectangles once they are filled.
final class Path {
  /// A filled rectangle thinner than this many points is a rule.
  private static final float THIN = 3f;

  /// How far from level a rule may be, in points.
  private static final float SKEW = 0.6f;

  /// A path of more stretches than this is a drawing.
  private static final int LONGEST = 500;

  private final PageGeometry geometry;
  private final PageDrawing drawing;
  private final List<float[]> stretches = new ArrayList<>();
  private float startX;
  private float startY;
  private float x;
  private float y;

  Path(PageGeometry geometry, PageDrawing drawing) {
    this.geometry = geometry;
    this.drawing = drawing;
  }

  void moveTo(float toX, float toY) {
    startX = toX;
    startY = toY;
    x = toX;
    y = toY;
  }

  void lineTo(float toX, float toY) {
    if (stretches.size() < LONGEST) {
      stretches.add(new float[] {x, y, toX, toY});
    }
    x = toX;
    y = toY;
  }

  /// Goes on along a curve, which is no rule.
  void curveTo(float toX, float toY) {
    x = toX;
    y = toY;
  }

  void close() {
    lineTo(startX, startY);
  }

  void stroke() {
    for (float[] stretch : stretches) {
      addRule(stretch[0], stretch[1], stretch[2], stretch[3]);
    }
  }

  /// Notes the thin rectangles among four stretches each.
  void fill() {
    for (int i = 0; i + 3 <= stretches.size(); i += 4) {
      float left = Float.MAX_VALUE;
      float right = -Float.MAX_VALUE;
      float low = Float.MAX_VALUE;
      float high = -Float.MAX_VALUE;
      for (float[] stretch : stretches.subList(i, Math.min(i + 4, stretches.size()))) {
        left = Math.min(left, Math.min(stretch[0], stretch[2]));
        right = Math.max(right, Math.max(stretch[0], stretch[2]));
        low = Math.min(low, Math.min(stretch[1], stretch[3]));
        high = Math.max(high, Math.max(stretch[1], stretch[3]));
      }
      if (high - low <= THIN && right - left > high - low) {
        addRule(left, (low + high) / 2, right, (low + high) / 2);
      } else if (right - left <= THIN) {
        addRule((left + right) / 2, low, (left + right) / 2, high);
      }
    }
  }

  void end() {
    stretches.clear();
  }

  private void addRule(float fromX, float fromY, float toX, float toY) {
    float left = geometry.x(fromX, fromY);
    float top = geometry.y(fromX, fromY);
    float right = geometry.x(toX, toY);
    float bottom = geometry.y(toX, toY);
    boolean straight = Math.abs(right - left) < SKEW || Math.abs(bottom - top) < SKEW;
    if (straight && Math.abs(right - left) + Math.abs(bottom - top) > 1) {
      drawing.add(
          new Rule(
              Math.min(left, right),
              Math.min(top, bottom),
              Math.max(left, right),
              Math.max(top, bottom)));
    }
  }
}
