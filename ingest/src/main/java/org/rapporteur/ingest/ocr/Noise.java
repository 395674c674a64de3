package org.rapporteur.ingest.ocr;

import java.util.ArrayList;
import java.util.List;

/// Tells lines of text from what engines read into specks, stamps and signatures.
///
/// On real letters, lines of text have a confidence above 0.4, even where type or script is hard;
/// what is read into a stamp comes as scattered lines of one or two characters, below 0.8, or as
/// longer ones below 0.4. A page number, short too, is read with 0.9.
final class Noise {
  private static final float DOUBTFUL = 0.4f;
  private static final float DOUBTFUL_IF_SHORT = 0.8f;
  private static final int SHORT = 2;

  private Noise() {}

  static RecognisedPage without(RecognisedPage page) {
    List<RecognisedLine> kept = new ArrayList<>();
    int doubtful = page.doubtful();
    for (RecognisedLine line : page.lines()) {
      boolean isShort = line.letters() <= SHORT;
      if (line.letters() == 0 || line.confidence() < (isShort ? DOUBTFUL_IF_SHORT : DOUBTFUL)) {
        doubtful += line.words().size();
      } else {
        kept.add(line);
      }
    }
    return new RecognisedPage(
        page.width(), page.height(), page.quarters(), kept, page.rules(), doubtful);
  }
}
