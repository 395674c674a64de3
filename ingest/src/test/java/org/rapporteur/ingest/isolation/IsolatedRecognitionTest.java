package org.rapporteur.ingest.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.core.document.Failure.Reason;
import org.rapporteur.core.document.Source;
import org.rapporteur.core.instrument.Instruments;
import org.rapporteur.ingest.Ingestor;
import org.rapporteur.ingest.Outcome;
import org.rapporteur.ingest.format.FileCheck;
import org.rapporteur.ingest.format.Part;
import org.rapporteur.ingest.identity.Overrides;
import org.rapporteur.ingest.ocr.Installation;
import org.rapporteur.ingest.ocr.Recognition;

/// A picture of a page is read if text is to be recognised, and else fails with the reason.
@Timeout(120)
class IsolatedRecognitionTest {
  @TempDir private Path folder;
  private Path scan;

  @BeforeEach
  void scan() throws Exception {
    BufferedImage page = new BufferedImage(1600, 600, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D pen = page.createGraphics();
    pen.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, 1600, 600);
    pen.setColor(Color.BLACK);
    pen.setFont(new Font(Font.SERIF, Font.PLAIN, 50));
    pen.drawString("Every interview of a child is recorded,", 100, 200);
    pen.drawString("and takes place in a house made for children.", 100, 300);
    pen.dispose();
    scan = folder.resolve("scan.png");
    ImageIO.write(page, "png", scan.toFile());
  }

  private static IsolatedReader reader(int recognisers) {
    return new IsolatedReader(new IsolationSettings(1, 256, Duration.ofSeconds(30), recognisers));
  }

  @Test
  void aPictureIsReadIfTextIsRecognised() throws Exception {
    String need = Installation.need(Recognition.Here.installation());
    assumeTrue(need.isEmpty(), "skipped: " + need);
    try (IsolatedReader reader = reader(2)) {
      assertThat(reader.recognises()).isTrue();
      assertThat(reader.parts(scan, FileCheck.digest(scan)))
          .singleElement()
          .isInstanceOfSatisfying(
              Part.Read.class,
              read -> {
                assertThat(
                        read.parsed().blocks().stream()
                            .map(block -> block.words().text())
                            .collect(Collectors.joining(" ")))
                    .contains("interview of a child");
                assertThat(read.parsed().pages().unread()).isZero();
                assertThat(read.parsed().pages().confidence()).isGreaterThan(0.5);
              });
    }
  }

  @Test
  void withoutRecognitionItHasNoTextAndSaysWhy() {
    IsolatedReader reader = reader(0);
    assertThat(reader.recognises()).isFalse();
    try (Ingestor ingestor = new Ingestor(Instruments.bundled(), reader)) {
      assertThat(ingestor.read(Source.of(scan), Overrides.NONE, "lanzarote").outcomes())
          .singleElement()
          .isInstanceOfSatisfying(
              Outcome.Unreadable.class,
              unread -> {
                assertThat(unread.failure().reason()).isEqualTo(Reason.NO_TEXT);
                assertThat(unread.failure().detail())
                    .isEqualTo("a page without text: text recognition was not asked for");
              });
    }
  }
}
