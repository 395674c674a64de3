package org.rapporteur.ingest.pdf;

import java.util.Arrays;
import java.util.List;

/// Counts characters by their type size, to a tenth of a point.
final class TypeSizes {
  private static final int LARGEST = 2000;

  private final int[] counts = new int[LARGEST + 1];

  /// The size that covers most of a line, the larger of two: three raised digits behind a single
  /// one do not decide it.
  static float commonest(List<Glyph> glyphs) {
    int[] tenths = new int[glyphs.size()];
    int n = 0;
    for (Glyph glyph : glyphs) {
      if (!glyph.isBlank()) {
        tenths[n++] = tenths(glyph);
      }
    }
    if (n == 0) {
      return glyphs.getFirst().size();
    }
    Arrays.sort(tenths, 0, n);
    int best = 0;
    long most = 0;
    int start = 0;
    for (int i = 1; i <= n; i++) {
      if (i == n || tenths[i] != tenths[start]) {
        long covered = (long) (i - start) * tenths[start] * tenths[start];
        if (covered >= most) {
          most = covered;
          best = tenths[start];
        }
        start = i;
      }
    }
    return best / 10f;
  }

  private static int tenths(Glyph glyph) {
    return Math.clamp(Math.round(glyph.size() * 10), 1, LARGEST);
  }

  void add(Line line) {
    for (Glyph glyph : line.glyphs()) {
      if (!glyph.isBlank()) {
        counts[tenths(glyph)]++;
      }
    }
  }

  /// The commonest size of all that was added, 1 if nothing was.
  float commonest() {
    int best = 10;
    for (int i = 1; i <= LARGEST; i++) {
      best = counts[i] > 0 && counts[i] >= counts[best] ? i : best;
    }
    return best / 10f;
  }
}
