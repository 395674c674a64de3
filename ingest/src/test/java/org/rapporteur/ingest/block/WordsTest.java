package org.rapporteur.ingest.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.core.document.Original;
import org.rapporteur.core.document.PageBox;
import org.rapporteur.core.text.Span;

class WordsTest {
  private static final PageBox FIRST = new PageBox(1, 72, 100, 200, 12);
  private static final PageBox SECOND = new PageBox(1, 72, 114, 200, 12);
  private static final PageBox THIRD = new PageBox(2, 72, 60, 200, 12);

  private static Words threeLines() {
    return new WordsBuilder()
        .line(FIRST, null)
        .append("The e\uFB03cient ")
        .line(SECOND, null)
        .append("co\u00ADordination ")
        .mark("7")
        .line(THIRD, 0.5)
        .append(" of bodies")
        .take();
  }

  @ParameterizedTest
  @CsvSource({
    "e\uFB03cient, efficient",
    "\uF0B7 item, • item",
    "co\u00ADordinate, coordinate",
    "\u0093said\u0094, “said”",
    "child\u0092s, child’s",
    "\u0080 5, € 5",
    "zero\u200Bwidth, zerowidth"
  })
  void charactersThatStandForOthersAreSpeltAsMeant(String printed, String spelt) {
    assertThat(new WordsBuilder().append(printed).take().text()).isEqualTo(spelt);
  }

  @Test
  void theWayBackToTheFileIsOpen() {
    assertThat(threeLines().text()).isEqualTo("The efficient coordination of bodies");
    assertThat(threeLines().originals())
        .containsExactly(
            new Original(new Span(5, 8), "\uFB03"), new Original(Span.at(16), "\u00AD"));
  }

  @Test
  void everyLineKnowsWhereItBegins() {
    assertThat(threeLines().places())
        .containsExactly(
            new Place(0, FIRST, null), new Place(14, SECOND, null), new Place(27, THIRD, 0.5));
  }

  @Test
  void partsKeepTheirLines() {
    Words words = threeLines();
    int middle = words.text().indexOf("ordination");
    assertThat(words.until(middle).places()).extracting(Place::box).containsExactly(FIRST, SECOND);
    assertThat(words.from(middle).places())
        .containsExactly(new Place(0, SECOND, null), new Place(11, THIRD, 0.5));
    assertThat(words.from(middle).originals())
        .extracting(Original::span)
        .isEqualTo(List.of(Span.at(0)));
  }

  @Test
  void joinedWordsShiftWhatTheyCarry() {
    Words joined = Words.of("See:").then("\n", threeLines());
    assertThat(joined.originals().getFirst().span().in(joined.text())).isEqualTo("ffi");
    assertThat(joined.places()).extracting(Place::offset).containsExactly(5, 19, 32);
    assertThat(joined.marks().getFirst().offset()).isEqualTo(32 - 1);
  }

  @Test
  void wordsAreReadAsSurelyAsTheirRecognisedLines() {
    assertThat(threeLines().placement().confidence()).isEqualTo(0.5);
    assertThat(threeLines().placement().boxes()).hasSize(2);
  }
}
