package org.rapporteur.ingest.ocr;

import java.util.List;

/// What was read on a page.
///
/// @param width the width of the upright page, in points
/// @param height the height of the upright page, in points
/// @param quarters by how many quarters the image was turned clockwise to stand upright, 0 to 3
/// @param lines the lines in the engine's reading order, places on the upright page
/// @param rules the straight rules drawn across the page, such as that above footnotes
/// @param doubtful how many words were left out because nothing shows that they are any: specks,
///   stamps, signatures
public record RecognisedPage(
    float width,
    float height,
    int quarters,
    List<RecognisedLine> lines,
    List<Box> rules,
    int doubtful) {
  public RecognisedPage {
    if (quarters < 0 || quarters > 3) {
      throw new IllegalArgumentException("not a number of quarter turns: " + quarters);
    }
    lines = List.copyOf(lines);
    rules = List.copyOf(rules);
  }

  /// The mean confidence of all words, 0 to 1, weighted by their letters; 0 on a blank page.
  public float confidence() {
    return Confidence.of(lines.stream().flatMap(line -> line.words().stream()).toList());
  }

  /// Where a box of the upright page stands on the page as it is in the file.
  public Box inFile(Box box) {
    return box.turnedBack(quarters, width, height);
  }

  /// How much was read on level lines: their letters, each counted by its confidence.
  float worth() {
    float worth = 0;
    for (RecognisedLine line : lines) {
      worth += line.isVertical() ? 0 : line.letters() * line.confidence();
    }
    return worth;
  }

  RecognisedPage with(List<RecognisedLine> others) {
    return new RecognisedPage(width, height, quarters, others, rules, doubtful);
  }

  RecognisedPage turned(int by) {
    return new RecognisedPage(width, height, by, lines, rules, doubtful);
  }
}
