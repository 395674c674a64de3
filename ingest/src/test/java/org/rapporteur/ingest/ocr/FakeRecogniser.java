package org.rapporteur.ingest.ocr;

import java.util.ArrayList;
import java.util.List;

/// Reads every page as the words that it was given, for tests without Tesseract.
record FakeRecogniser(List<String> lines, float confidence) implements Recogniser {
  FakeRecogniser(String... lines) {
    this(List.of(lines), 0.9f);
  }

  @Override
  public RecognisedPage recognise(PageImage image) {
    return page(image.widthInPoints(), image.heightInPoints(), 0);
  }

  RecognisedPage page(float width, float height, int quarters) {
    List<RecognisedLine> read = new ArrayList<>();
    float y = 72;
    for (String line : lines) {
      read.add(line(line, y, confidence));
      y += 14;
    }
    return new RecognisedPage(width, height, quarters, read, List.of(), 0);
  }

  static RecognisedLine line(String text, float y, float confidence) {
    List<RecognisedWord> words = new ArrayList<>();
    float x = 72;
    for (String word : text.split(" ")) {
      float width = 6 * word.length();
      words.add(new RecognisedWord(word, new Box(x, y, width, 12), confidence));
      x += width + 3;
    }
    return new RecognisedLine(1, 1, new Box(72, y, x - 75, 12), y + 9, 12, words);
  }
}
