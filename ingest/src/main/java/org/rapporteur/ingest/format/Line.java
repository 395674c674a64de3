package org.rapporteur.ingest.format;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Characters on one baseline, raised ones among them, in reading order. A space is a glyph too.
record Line(List<Glyph> glyphs) {
  Line {
    glyphs = List.copyOf(glyphs);
  }

  /// The words, footnote marks included.
  String text() {
    StringBuilder out = new StringBuilder();
    glyphs.forEach(glyph -> out.append(glyph.text()));
    return out.toString().strip();
  }

  /// The type size of most of the line, so that a mark or a heading's number does not decide it.
  float size() {
    return mostCommon(glyphs);
  }

  /// The baseline of most of the line.
  float baseline() {
    float size = size();
    for (Glyph glyph : glyphs) {
      if (Math.abs(glyph.size() - size) < 0.1f) {
        return glyph.baseline();
      }
    }
    return glyphs.getFirst().baseline();
  }

  float left() {
    return glyphs.getFirst().x();
  }

  float right() {
    return glyphs.getLast().right();
  }

  /// The width of the first word, in points.
  float firstWordWidth() {
    int end = 0;
    while (end < glyphs.size() && !glyphs.get(end).text().isBlank()) {
      end++;
    }
    return end == 0 ? 0 : glyphs.get(end - 1).right() - left();
  }

  /// Whether every letter is bold.
  boolean bold() {
    return glyphs.stream().allMatch(glyph -> glyph.bold() || glyph.text().isBlank());
  }

  /// Whether the glyph is small and raised, as a footnote mark is.
  boolean isRaised(Glyph glyph) {
    return glyph.size() < 0.82f * size() && glyph.baseline() < baseline() - 0.1f * size();
  }

  /// The size that most glyphs have, to a tenth of a point.
  static float mostCommon(List<Glyph> glyphs) {
    Map<Integer, Integer> counts = new HashMap<>();
    glyphs.forEach(glyph -> counts.merge(Math.round(glyph.size() * 10), 1, Integer::sum));
    return counts.entrySet().stream()
            .max(
                Map.Entry.<Integer, Integer>comparingByValue()
                    .thenComparing(Map.Entry.comparingByKey()))
            .orElseThrow()
            .getKey()
        / 10f;
  }
}
