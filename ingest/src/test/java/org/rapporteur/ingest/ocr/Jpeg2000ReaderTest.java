package org.rapporteur.ingest.ocr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class Jpeg2000ReaderTest {
  /// 16 by 8 pixels, the left half red, the right half blue.
  private static final byte[] RED_AND_BLUE =
      Base64.getMimeDecoder()
          .decode(
              """
              AAAADGpQICANCocKAAAAFGZ0eXBqcDIgAAAAAGpwMiAAAAAtanAyaAAAABZpaGRyAAAACAAAABAAAwcHAAAAAAAPY2
              9scgEAAAAAABAAAACzanAyY/9P/1EALwAAAAAAEAAAAAgAAAAAAAAAAAAAABAAAAAIAAAAAAAAAAAAAwcBAQcBAQcB
              Af9SAAwAAAABAQAEBAAB/1wABEBA/2QAJQABQ3JlYXRlZCBieSBPcGVuSlBFRyB2ZXJzaW9uIDIuNS4w/5AACgAAAA
              AAOwAB/5PPtDwRUFSup3VP8AAAAAAwkJffgFA7uQ8po6JdAWg/34BYFABbGQquRYof/3//2Q==
              """);

  /// 16 by 8 pixels of grey, each column 16 lighter than the one to its left.
  private static final byte[] GREY =
      Base64.getMimeDecoder()
          .decode(
              """
              AAAADGpQICANCocKAAAAFGZ0eXBqcDIgAAAAAGpwMiAAAAAtanAyaAAAABZpaGRyAAAACAAAABAAAQcHAAAAAAAPY2
              9scgEAAAAAABEAAACuanAyY/9P/1EAKQAAAAAAEAAAAAgAAAAAAAAAAAAAABAAAAAIAAAAAAAAAAAAAQcBAf9SAAwA
              AAABAAAEBAAB/1wABEBA/2QAJQABQ3JlYXRlZCBieSBPcGVuSlBFRyB2ZXJzaW9uIDIuNS4w/5AACgAAAAAAPAAB/5
              PfgVgRawwM4cIJLsx75zLN2iP6dIj7ATpyQ6FCBHFeIK26/jael01SjQFmT/9//9k=
              """);

  @BeforeAll
  static void needLeptonica() {
    assumeTrue(
        Leptonica.find().isPresent(),
        "skipped: Leptonica is not installed (it comes with Tesseract)");
    Jpeg2000Reader.register();
  }

  private static BufferedImage read(byte[] file) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(file));
  }

  @Test
  void coloursAreRedGreenAndBlue() throws Exception {
    BufferedImage image = read(RED_AND_BLUE);
    assertThat(image.getWidth()).isEqualTo(16);
    assertThat(image.getHeight()).isEqualTo(8);
    assertThat(image.getRGB(2, 3)).isEqualTo(0xFFFF0000);
    assertThat(image.getRGB(13, 7)).isEqualTo(0xFF0000FF);
  }

  @Test
  void greyComesPixelByPixelFromTheLeft() throws Exception {
    BufferedImage image = read(GREY);
    for (int x = 0; x < 16; x++) {
      assertThat(image.getRaster().getSample(x, 5, 0)).isEqualTo(16 * x);
    }
  }

  @Test
  void aDamagedImageIsAFailureOrAnImage() {
    assertThatThrownBy(() -> read(Arrays.copyOf(RED_AND_BLUE, 100)))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("damaged");
    Random random = new Random(8);
    for (int i = 0; i < 200; i++) {
      byte[] damaged = GREY.clone();
      damaged[40 + random.nextInt(damaged.length - 40)] = (byte) random.nextInt();
      try {
        assertThat(read(damaged)).isNotNull();
      } catch (IOException e) {
        assertThat(e).hasMessageMatching("the image (is damaged|has .* bits)");
      }
    }
  }
}
