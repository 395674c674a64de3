package org.rapporteur.ingest.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NoiseTest {
  private static RecognisedPage of(RecognisedLine... lines) {
    return Noise.without(new RecognisedPage(595, 842, 0, List.of(lines), List.of(), 0));
  }

  private static RecognisedLine line(String text, double confidence) {
    return FakeRecogniser.line(text, 72, (float) confidence);
  }

  @Test
  void linesOfTextStay() {
    assertThat(of(line("The State replies", 0.5), line("12", 0.93), line("A", 0.85)).lines())
        .extracting(RecognisedLine::text)
        .containsExactly("The State replies", "12", "A");
  }

  @Test
  void whatIsReadIntoAStampIsLeftOutAndCounted() {
    RecognisedPage page =
        of(line("uv", 0.6), line("Shelt te ME", 0.3), line("~ —", 0.95), line("Done", 0.9));
    assertThat(page.lines()).extracting(RecognisedLine::text).containsExactly("Done");
    assertThat(page.doubtful()).isEqualTo(6);
  }
}
