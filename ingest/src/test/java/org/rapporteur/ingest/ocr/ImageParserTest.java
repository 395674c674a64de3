package org.rapporteur.ingest.ocr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.sax.ToXMLContentHandler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.rapporteur.ingest.page.PageFacts;

@Timeout(60)
class ImageParserTest {
  private static final BufferedImage WHITE =
      new BufferedImage(620, 877, BufferedImage.TYPE_BYTE_GRAY);

  private final Metadata metadata = new Metadata();

  private String parse(byte[] file, Recogniser recogniser) throws Exception {
    ParseContext context = new ParseContext();
    context.set(Recogniser.class, recogniser);
    return parse(file, context);
  }

  private String parse(byte[] file, ParseContext context) throws Exception {
    ToXMLContentHandler handler = new ToXMLContentHandler();
    new ImageParser().parse(new ByteArrayInputStream(file), handler, metadata, context);
    return handler.toString();
  }

  private static byte[] file(String format, BufferedImage... pages) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
    try (ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
      writer.setOutput(stream);
      if (pages.length == 1) {
        writer.write(pages[0]);
      } else {
        writer.prepareWriteSequence(null);
        for (BufferedImage page : pages) {
          writer.writeToSequence(new IIOImage(page, null, null), null);
        }
        writer.endWriteSequence();
      }
    } finally {
      writer.dispose();
    }
    return out.toByteArray();
  }

  @Test
  void everyPageOfATiffIsRead() throws Exception {
    String xhtml = parse(file("tiff", WHITE, WHITE, WHITE), new FakeRecogniser("One line", "more"));
    assertThat(xhtml)
        .contains("<div class=\"page\" title=\"1\">", "<div class=\"page\" title=\"3\">")
        .contains("<p><span class=\"line\" title=\"1 72.0 72.0 45.0 12.0 0.90\">One line</span> ");
    assertThat(metadata.getInt(PageFacts.UNREAD)).isZero();
    assertThat(metadata.get(PageFacts.CONFIDENCE)).startsWith("0.9");
    assertThat(metadata.get(PageFacts.WHY_UNREAD)).isNull();
  }

  @Test
  void withoutTheOrderThePagesAreCountedAsUnread() throws Exception {
    assertThat(parse(file("tiff", WHITE, WHITE), new ParseContext())).doesNotContain("<p");
    assertThat(metadata.getInt(PageFacts.UNREAD)).isEqualTo(2);
    assertThat(metadata.get(PageFacts.WHY_UNREAD)).isEqualTo("text recognition was not asked for");
  }

  @Test
  void anImageWithoutAResolutionIsTakenForA4() throws Exception {
    Recogniser a4 =
        image -> {
          assertThat(image.heightInPoints()).isBetween(840f, 844f);
          return new FakeRecogniser("Text").recognise(image);
        };
    assertThat(parse(file("png", WHITE), a4)).contains("Text");
    assertThat(parse(file("jpeg", WHITE), a4)).contains("Text");
  }

  @Test
  void anImageOfManyPixelsAndFewBytesIsReadSmaller() throws Exception {
    byte[] bomb = file("png", new BufferedImage(16_000, 16_000, BufferedImage.TYPE_BYTE_BINARY));
    Recogniser small =
        image -> {
          assertThat((double) image.width() * image.height()).isLessThan(40e6);
          return new FakeRecogniser("Text").recognise(image);
        };
    assertThat(parse(bomb, small)).contains("Text");
  }

  @Test
  void aDamagedImageIsAFailureOrAnUnreadPage() throws Exception {
    byte[] whole = file("png", WHITE);
    byte[] cut = Arrays.copyOf(whole, 60);
    assertThat(parse(cut, new FakeRecogniser("Text"))).doesNotContain("Text");
    assertThat(metadata.get(PageFacts.WHY_UNREAD)).startsWith("its image is damaged");
    assertThatThrownBy(() -> parse(new byte[] {1, 2, 3}, new FakeRecogniser("Text")))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("cannot be decoded");
  }

  @Test
  void aTurnedPageTellsPlacesOfThePageInTheFile() throws Exception {
    Recogniser turned =
        image -> new FakeRecogniser("Text").page(image.heightInPoints(), image.widthInPoints(), 1);
    String xhtml = parse(file("png", WHITE), turned);
    // On the upright page the line lies at 72, 72; in the file it runs upwards from the lower left.
    assertThat(xhtml).contains("title=\"1 72.0 ");
    assertThat(xhtml).doesNotContain("title=\"1 72.0 72.0");
  }

  @Test
  void theKindsOfImagesAreKnown() {
    assertThat(new ImageParser().getSupportedTypes(new ParseContext()))
        .extracting(Object::toString)
        .containsAll(List.of("image/png", "image/jpeg", "image/tiff"));
  }
}
