package org.rapporteur.ingest.ocr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class HocrReaderTest {
  private static final PageImage IMAGE = new PageImage(600, 400, 144, new byte[600 * 400]);

  private static final String HOCR =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN"
          "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
      <html xmlns="http://www.w3.org/1999/xhtml"><head><title></title></head><body>
       <div class='ocr_page' title='image "stdin"; bbox 0 0 600 400; ppageno 0'>
        <div class='ocr_separator' title="bbox 20 300 220 302"></div>
        <div class='ocr_carea' title="bbox 20 20 300 100">
         <p class='ocr_par' lang='eng' title="bbox 20 20 300 100">
          <span class='ocr_header' title="bbox 20 20 200 44; baseline 0.01 -6; x_size 24">
           <span class='ocrx_word' title='bbox 20 20 80 40; x_wconf 90'>Law</span>
           <span class='ocrx_word' title='bbox 90 20 110 40; x_wconf 60'>&amp;</span>
           <span class='ocrx_word' title='bbox 120 20 200 44; x_wconf 96'><strong>children</strong></span>
          </span>
          <span class='ocr_line' title="bbox 20 50 90 70; baseline 0 0">
           <span class='ocrx_word' title='bbox 20 50 90 70; x_wconf 100'>§ 4</span>
           <span class='ocrx_word' title='bbox 92 50 93 70; x_wconf 10'> </span>
          </span>
         </p>
        </div>
        <div class='ocr_carea' title="bbox 20 80 300 100">
         <p class='ocr_par' title="bbox 20 80 300 100">
          <span class='ocr_line' title="bbox -5 80 9999 9999999999; baseline 0 0; x_size 10">
           <span class='ocrx_word' title='x_wconf 50'>nowhere</span>
          </span>
         </p>
        </div>
       </div></body></html>
      """;

  private static RecognisedPage read() throws RecognitionFailed {
    return HocrReader.read(HOCR, IMAGE);
  }

  @Test
  void wordsHaveTheirPlacesInPoints() throws Exception {
    RecognisedWord first = read().lines().getFirst().words().getFirst();
    assertThat(first).isEqualTo(new RecognisedWord("Law", new Box(10, 10, 30, 10), 0.9f));
  }

  @Test
  void linesHaveBaselineSizeAndParagraph() throws Exception {
    RecognisedPage page = read();
    assertThat(page.lines())
        .extracting(RecognisedLine::text)
        .containsExactly("Law & children", "§4", "nowhere");
    assertThat(page.lines()).extracting(RecognisedLine::block).containsExactly(1, 1, 2);
    assertThat(page.lines()).extracting(RecognisedLine::paragraph).containsExactly(1, 1, 2);
    RecognisedLine heading = page.lines().getFirst();
    assertThat(heading.baseline()).isEqualTo(19);
    assertThat(heading.size()).isEqualTo(12);
    assertThat(page.lines().get(1).size()).as("its box, where no size is told").isEqualTo(10);
  }

  @Test
  void aPlaceOutsideTheImageIsKeptWithinIt() throws Exception {
    Box box = read().lines().getLast().box();
    assertThat(box).isEqualTo(new Box(0, 40, 300, 160));
  }

  @Test
  void rulesAreKept() throws Exception {
    assertThat(read().rules()).containsExactly(new Box(10, 150, 100, 1));
  }

  @Test
  void theMeanConfidenceIsWeightedByLetters() throws Exception {
    // Law 3 × 0.9, & 1 × 0.6, children 8 × 0.96
    assertThat(read().lines().getFirst().confidence())
        .isCloseTo((3 * 0.9f + 0.6f + 8 * 0.96f) / 12, within(1e-4f));
  }

  @Test
  void anAnswerThatIsNoHocrIsAFailure() {
    assertThatThrownBy(() -> HocrReader.read("<html><body>", IMAGE))
        .isInstanceOf(RecognitionFailed.class)
        .hasMessageStartingWith("Tesseract's answer is not to be read");
    assertThatThrownBy(() -> HocrReader.read("", IMAGE)).isInstanceOf(RecognitionFailed.class);
  }
}
