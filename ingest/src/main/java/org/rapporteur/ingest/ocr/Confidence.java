package org.rapporteur.ingest.ocr;

import java.util.List;

/// Mean confidence.
final class Confidence {
  private Confidence() {}

  /// The mean over words, each weighted by its letters and digits, a word without any as one; 0 if
  /// there are no words.
  static float of(List<RecognisedWord> words) {
    float sum = 0;
    int weight = 0;
    for (RecognisedWord word : words) {
      int letters = Math.max(1, word.letters());
      sum += letters * word.confidence();
      weight += letters;
    }
    return weight == 0 ? 0 : sum / weight;
  }
}
