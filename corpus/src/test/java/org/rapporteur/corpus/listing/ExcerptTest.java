package org.rapporteur.corpus.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.rapporteur.core.text.Span;

class ExcerptTest {
  @Test
  void aShortPassageIsShownWhole() {
    Excerpt excerpt = Excerpt.of("One short passage.", List.of(new Span(4, 9)));
    assertThat(excerpt.window()).isEqualTo(new Span(0, 18));
    assertThat(excerpt.isCutBefore() || excerpt.isCutAfter()).isFalse();
  }

  @Test
  void aLongPassageIsShownAroundTheWordsFound() {
    String text = "filler ".repeat(200) + "needle and needle " + "filler ".repeat(200);
    int at = text.indexOf("needle");
    Excerpt excerpt =
        Excerpt.of(text, List.of(new Span(0, 6), new Span(at, at + 6), new Span(at + 11, at + 17)));
    assertThat(excerpt.window().in(text)).contains("needle and needle").startsWith("filler");
    assertThat(excerpt.isCutBefore() && excerpt.isCutAfter()).isTrue();
  }

  @RepeatedTest(200)
  void linesHaveEveryWordOfTheWindowAndFitTheWidth(RepetitionInfo info) {
    Random random = new Random(info.getCurrentRepetition());
    StringBuilder text = new StringBuilder("x");
    int length = 1 + random.nextInt(3000);
    while (text.length() < length) {
      text.append(random.nextInt(6) == 0 ? " " : random.nextInt(9) == 0 ? "😀" : "é");
    }
    List<Span> highlights = new ArrayList<>();
    for (int at = random.nextInt(50); at + 3 < text.length(); at += 10 + random.nextInt(400)) {
      highlights.add(new Span(at, at + 3));
    }
    Excerpt excerpt = Excerpt.of(text.toString(), highlights);
    int width = 24 + random.nextInt(100);
    StringBuilder shown = new StringBuilder();
    for (Span line : excerpt.lines(width)) {
      assertThat(line.length()).isLessThanOrEqualTo(width);
      shown.append(line.in(text));
    }
    assertThat(shown.toString().replace(" ", ""))
        .isEqualTo(excerpt.window().in(text).replace(" ", ""));
  }
}
