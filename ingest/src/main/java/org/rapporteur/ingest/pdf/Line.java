package org.rapporteur.ingest.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Characters on one baseline, raised ones among them, from left to right; a space is a glyph too.
/// It is a printed line, or a part of one before the regions of the page are known.
final class Line implements Placed {
  /// A glyph smaller than its line by this factor may be a mark.
  private static final float SMALL = 0.82f;

  private final Sheet sheet;
  private final List<Glyph> glyphs;
  private final int order;
  private final String text;
  private final float size;
  private final float baseline;

  /// @param order its place in the order in which the page was drawn
  Line(Sheet sheet, List<Glyph> glyphs, int order) {
    this.sheet = sheet;
    this.glyphs = List.copyOf(glyphs);
    this.order = order;
    StringBuilder out = new StringBuilder(glyphs.size());
    glyphs.forEach(glyph -> out.append(glyph.text()));
    this.text = out.toString().strip();
    this.size = TypeSizes.commonest(this.glyphs);
    this.baseline = baselineOf(this.glyphs, size);
  }

  /// Parts of one printed line as one.
  static Line joined(List<Line> parts) {
    if (parts.size() == 1) {
      return parts.getFirst();
    }
    List<Line> sorted = new ArrayList<>(parts);
    sorted.sort(Comparator.comparingDouble(Line::left));
    List<Glyph> all = new ArrayList<>();
    int order = Integer.MAX_VALUE;
    for (Line part : sorted) {
      if (!all.isEmpty() && !all.getLast().isBlank() && isApart(all.getLast(), part)) {
        all.add(space(all.getLast()));
      }
      all.addAll(part.glyphs);
      order = Math.min(order, part.order);
    }
    return new Line(sorted.getFirst().sheet, all, order);
  }

  /// The line without spaces at its end.
  Line trimmed() {
    int end = glyphs.size();
    while (end > 1 && glyphs.get(end - 1).isBlank()) {
      end--;
    }
    return end == glyphs.size() ? this : new Line(sheet, glyphs.subList(0, end), order);
  }

  private static boolean isApart(Glyph last, Line next) {
    Glyph first = next.glyphs.getFirst();
    return first.x() - last.right() > last.face().wordGap() * Math.min(last.size(), first.size());
  }

  /// The space that stands behind a glyph.
  static Glyph space(Glyph before) {
    return new Glyph(
        " ", before.right(), before.right(), before.baseline(), before.size(), before.face());
  }

  Sheet sheet() {
    return sheet;
  }

  List<Glyph> glyphs() {
    return glyphs;
  }

  int order() {
    return order;
  }

  /// The words, footnote marks included.
  String text() {
    return text;
  }

  /// The type size of most of the line, so that a mark or a heading's number does not decide it.
  float size() {
    return size;
  }

  /// The baseline of most of the line.
  float baseline() {
    return baseline;
  }

  @Override
  public float left() {
    return glyphs.getFirst().x();
  }

  @Override
  public float right() {
    return glyphs.getLast().right();
  }

  /// The height of capitals and ascenders above the baseline.
  @Override
  public float top() {
    return baseline - 0.8f * size;
  }

  /// Below the descenders.
  @Override
  public float bottom() {
    return baseline + 0.22f * size;
  }

  /// Where it stands on the page as shown.
  String place() {
    return sheet.place(left(), top(), right(), bottom());
  }

  /// The width of the first word, in points.
  float firstWordWidth() {
    int end = 0;
    while (end < glyphs.size() && !glyphs.get(end).isBlank()) {
      end++;
    }
    return end == 0 ? 0 : glyphs.get(end - 1).right() - left();
  }

  /// Whether every letter is bold.
  boolean bold() {
    boolean any = false;
    for (Glyph glyph : glyphs) {
      if (!glyph.isBlank() && !isRaised(glyph)) {
        if (!glyph.face().bold()) {
          return false;
        }
        any = true;
      }
    }
    return any;
  }

  /// Whether the glyph is small and raised, as a footnote mark is.
  boolean isRaised(Glyph glyph) {
    float rise = baseline - glyph.baseline();
    return (glyph.size() < SMALL * size && rise > 0.1f * size)
        || (glyph.size() < 0.92f * size && rise > 0.22f * size);
  }

  /// The words without what is raised.
  String plainText() {
    StringBuilder out = new StringBuilder(glyphs.size());
    for (Glyph glyph : glyphs) {
      if (!isRaised(glyph)) {
        out.append(glyph.text());
      }
    }
    return out.toString().strip();
  }

  private static float baselineOf(List<Glyph> glyphs, float size) {
    for (Glyph glyph : glyphs) {
      if (Math.abs(glyph.size() - size) < 0.1f && !glyph.isBlank()) {
        return glyph.baseline();
      }
    }
    return glyphs.getFirst().baseline();
  }

  @Override
  public String toString() {
    return text;
  }
}
