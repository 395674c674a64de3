package org.rapporteur.ingest.ocr;

import java.util.List;
import java.util.stream.Collectors;

/// Words on one baseline, in reading order.
///
/// @param block the number of the engine's block, counted from 1 in its reading order; columns and
///   cells of a table are blocks of their own
/// @param paragraph the number of the engine's paragraph, counted from 1 through the page
/// @param box where the line stands on the upright page
/// @param baseline the baseline at the line's left edge, in points from the upright page's top
/// @param size the height of the type from the deepest descender to the highest ascender, in points
/// @param words at least one
public record RecognisedLine(
    int block, int paragraph, Box box, float baseline, float size, List<RecognisedWord> words) {
  public RecognisedLine {
    words = List.copyOf(words);
    if (words.isEmpty()) {
      throw new IllegalArgumentException("a line without words at " + box);
    }
  }

  /// The words with one space between them.
  public String text() {
    return words.stream().map(RecognisedWord::text).collect(Collectors.joining(" "));
  }

  /// The mean confidence of its words, 0 to 1, each weighted by its letters and digits.
  public float confidence() {
    return Confidence.of(words);
  }

  /// Whether it runs up or down the upright page, such as the address in a margin.
  public boolean isVertical() {
    return letters() > 3 && box.height() > 1.5f * box.width();
  }

  int letters() {
    return words.stream().mapToInt(RecognisedWord::letters).sum();
  }
}
