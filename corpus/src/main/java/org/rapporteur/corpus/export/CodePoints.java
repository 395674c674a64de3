package org.rapporteur.corpus.export;

import java.util.Arrays;
import java.util.stream.IntStream;

/// Offsets in a text counted in characters of Unicode, as Web Annotations count, instead of UTF-16
/// units.
final class CodePoints {
  /// The places of the second halves of characters that take two units, in order.
  private final int[] halves;

  CodePoints(String text) {
    this.halves =
        IntStream.range(1, text.length())
            .filter(i -> Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i)))
            .toArray();
  }

  /// The number of characters before an offset.
  int at(int offset) {
    int found = Arrays.binarySearch(halves, offset);
    return offset - (found >= 0 ? found : -found - 1);
  }
}
