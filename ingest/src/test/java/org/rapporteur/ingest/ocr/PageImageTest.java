package org.rapporteur.ingest.ocr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.awt.image.BufferedImage;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageImageTest {
  private static PageImage random(int width, int height, long seed) {
    byte[] pixels = new byte[width * height];
    new Random(seed).nextBytes(pixels);
    return new PageImage(width, height, 72, pixels);
  }

  @Test
  void fourQuarterTurnsLeaveAnImageAsItWas() {
    PageImage image = random(5, 3, 1);
    PageImage turned = image;
    for (int i = 0; i < 4; i++) {
      turned = turned.turned(1);
    }
    assertThat(turned.pixels()).isEqualTo(image.pixels());
    assertThat(image.turned(2).pixels()).isEqualTo(image.turned(1).turned(1).pixels());
    assertThat(image.turned(3).pixels()).isEqualTo(image.turned(2).turned(1).pixels());
  }

  @Test
  void aQuarterTurnIsClockwise() {
    PageImage image = new PageImage(2, 1, 72, new byte[] {1, 2});
    assertThat(image.turned(1).width()).isEqualTo(1);
    assertThat(image.turned(1).pixels()).containsExactly(1, 2);
    assertThat(image.turned(3).pixels()).containsExactly(2, 1);
  }

  /// A pixel of the turned image, as a box of a point's size, goes back to where it came from.
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3})
  void aPlaceOnTheTurnedPageIsFoundOnThePageInTheFile(int quarters) {
    PageImage image = random(5, 3, 2);
    PageImage turned = image.turned(quarters);
    for (int y = 0; y < turned.height(); y++) {
      for (int x = 0; x < turned.width(); x++) {
        Box back = new Box(x, y, 1, 1).turnedBack(quarters, turned.width(), turned.height());
        byte there = image.pixels()[Math.round(back.y() * image.width() + back.x())];
        assertThat(turned.pixels()[y * turned.width() + x]).isEqualTo(there);
      }
    }
  }

  @Test
  void whatIsTransparentIsWhite() {
    BufferedImage image = new BufferedImage(2, 1, BufferedImage.TYPE_INT_ARGB);
    image.setRGB(1, 0, 0xFF000000);
    assertThat(PageImage.of(image, 300).pixels()).containsExactly(255, 0);
  }

  @Test
  void anImageOfAnotherSizeThanItsPixelsIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PageImage(2, 2, 300, new byte[3]))
        .withMessageContaining("2×2");
    assertThatIllegalArgumentException().isThrownBy(() -> new PageImage(1, 1, 0, new byte[1]));
  }
}
