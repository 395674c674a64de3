package org.rapporteur.ingest.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rapporteur.ingest.ocr.Box;
import org.rapporteur.ingest.ocr.RecognisedLine;
import org.rapporteur.ingest.ocr.RecognisedPage;
import org.rapporteur.ingest.ocr.RecognisedWord;

class RecognisedTextTest {
  /// A file of one page that says nothing itself.
  private static final PageText NOTHING =
      new PageText() {
        @Override
        public int pages() {
          return 1;
        }

        @Override
        public PageContent page(int number) {
          throw new AssertionError("the page was recognised");
        }
      };

  private static RecognisedLine line(float x, float baseline, String text) {
    List<RecognisedWord> words = new ArrayList<>();
    float at = x;
    for (String word : text.split(" ")) {
      words.add(new RecognisedWord(word, new Box(at, baseline - 8, 5 * word.length(), 10), 0.9f));
      at += 5 * word.length() + 3;
    }
    Box box = new Box(x, baseline - 8, at - x, 10);
    return new RecognisedLine(1, 1, box, baseline, 10, words);
  }

  private static PageRows rows(int quarters) throws Exception {
    List<RecognisedLine> lines =
        List.of(line(60, 80, "What was read in"), line(60, 94, "the image of a page."));
    RecognisedPage page = new RecognisedPage(595, 842, quarters, lines, List.of(), 0);
    return PageRows.of(new RecognisedText(NOTHING, Map.of(1, page)).page(1));
  }

  @Test
  void isLaidOutAsTextOfTheFileIs() throws Exception {
    PageRows rows = rows(0);
    assertThat(rows.rows())
        .extracting(PageRows::text)
        .containsExactly("What was read in", "the image of a page.");
    assertThat(rows.lacksText()).isFalse();
  }

  @Test
  void saysWhereItStandsAndHowSureItIs() throws Exception {
    assertThat(rows(0).rows().getFirst().getFirst().place())
        .startsWith("1 60.0 71")
        .endsWith(" 0.90");
  }

  @Test
  void standsOnThePageAsInTheFileThoughItWasTurnedToBeRead() throws Exception {
    assertThat(rows(1).rows().getFirst().getFirst().sheet().width()).isEqualTo(842);
    assertThat(rows(1).rows().getFirst().getFirst().place()).startsWith("1 71");
  }
}
