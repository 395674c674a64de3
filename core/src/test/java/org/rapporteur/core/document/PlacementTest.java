package org.rapporteur.core.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlacementTest {
  private static PageBox line(int page, float x, float y) {
    return new PageBox(page, x, y, 200, 12);
  }

  @Test
  void linesOfAParagraphAreInOneBox() {
    Placement placement =
        Placement.ofLines(List.of(line(1, 72, 100), line(1, 60, 114), line(1, 72, 128)), null);
    assertThat(placement.boxes()).containsExactly(new PageBox(1, 60, 100, 212, 40));
  }

  @Test
  void aParagraphThatRunsOverAPageHasABoxOnEach() {
    Placement placement = Placement.ofLines(List.of(line(1, 72, 700), line(2, 72, 60)), null);
    assertThat(placement.boxes()).extracting(PageBox::page).containsExactly(1, 2);
  }

  @Test
  void aParagraphThatRunsOverAColumnHasABoxInEach() {
    Placement placement =
        Placement.ofLines(List.of(line(1, 72, 700), line(1, 320, 80), line(1, 320, 94)), null);
    assertThat(placement.boxes())
        .containsExactly(line(1, 72, 700), new PageBox(1, 320, 80, 200, 26));
  }

  @Test
  void linesFarApartAreInBoxesOfTheirOwn() {
    assertThat(Placement.ofLines(List.of(line(1, 72, 100), line(1, 72, 400)), 0.9).boxes())
        .hasSize(2);
  }

  @Test
  void boxesOfTwoPagesHaveNoCommonBox() {
    assertThatIllegalArgumentException().isThrownBy(() -> line(1, 0, 0).around(line(2, 0, 0)));
  }

  @Test
  void whatIsNoBoxOrConfidenceIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> new PageBox(0, 1, 1, 1, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> new PageBox(1, 1, 1, -1, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> new PageBox(1, Float.NaN, 1, 1, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> new Placement(List.of(), 1.1));
    assertThatIllegalArgumentException().isThrownBy(() -> new Pages(3, 4, null));
  }
}
