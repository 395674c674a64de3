package org.rapporteur.ingest.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.PagedText;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.sax.ToXMLContentHandler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.rapporteur.ingest.ocr.Box;
import org.rapporteur.ingest.ocr.RecognisedLine;
import org.rapporteur.ingest.ocr.RecognisedPage;
import org.rapporteur.ingest.ocr.RecognisedWord;
import org.rapporteur.ingest.ocr.Recogniser;
import org.rapporteur.ingest.ocr.RecognitionFailed;
import org.rapporteur.ingest.page.PageFacts;

@Timeout(60)
class ScannedPdfTest {
  private final Metadata metadata = new Metadata();
  private int asked;

  /// A page with text, a scan, a page with text.
  private static byte[] pdf() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      for (String line : List.of("The letter that came with it.", "", "The annex.")) {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
          if (line.isEmpty()) {
            BufferedImage scan = new BufferedImage(620, 877, BufferedImage.TYPE_BYTE_GRAY);
            content.drawImage(LosslessFactory.createFromImage(document, scan), 0, 0, 595, 842);
          } else {
            content.beginText();
            content.setFont(new PDType1Font(FontName.TIMES_ROMAN), 12);
            content.newLineAtOffset(72, 760);
            content.showText(line);
            content.endText();
          }
        }
      }
      document.save(out);
    }
    return out.toByteArray();
  }

  private String parse(ParseContext context) throws Exception {
    ToXMLContentHandler handler = new ToXMLContentHandler();
    new PdfLayoutParser().parse(new ByteArrayInputStream(pdf()), handler, metadata, context);
    return handler.toString();
  }

  private static ParseContext with(Recogniser recogniser) {
    ParseContext context = new ParseContext();
    context.set(Recogniser.class, recogniser);
    return context;
  }

  private static RecognisedPage page(String text) {
    RecognisedWord word = new RecognisedWord(text, new Box(72, 72, 90, 12), 0.8f);
    RecognisedLine line = new RecognisedLine(1, 1, word.box(), 81, 12, List.of(word));
    return new RecognisedPage(595, 842, 0, List.of(line), List.of(), 0);
  }

  @Test
  void aPageWithoutTextIsRecognisedAndStandsInItsPlace() throws Exception {
    String xhtml =
        parse(
            with(image -> {
              asked++;
              return page("Recognised");
            }));
    assertThat(asked).as("pages with text are not recognised").isEqualTo(1);
    assertThat(xhtml)
        .containsSubsequence(
            "came with it.", "title=\"2 72.0 ", " 0.80\">Recognised", "The annex.");
    assertThat(metadata.getInt(PagedText.N_PAGES)).isEqualTo(3);
    assertThat(metadata.getInt(PageFacts.UNREAD)).isZero();
    assertThat(metadata.get(PageFacts.CONFIDENCE)).startsWith("0.8");
    assertThat(metadata.get(PageFacts.WHY_UNREAD)).isNull();
  }

  @Test
  void withoutTheOrderItIsCountedAsUnread() throws Exception {
    assertThat(parse(new ParseContext())).containsSubsequence("came with it.", "The annex.");
    assertThat(metadata.getInt(PageFacts.UNREAD)).isEqualTo(1);
    assertThat(metadata.get(PageFacts.WHY_UNREAD)).isEqualTo("text recognition was not asked for");
    assertThat(metadata.get(PageFacts.CONFIDENCE)).isNull();
  }

  @Test
  void aPageThatCannotBeRecognisedCostsNoOther() throws Exception {
    String xhtml =
        parse(
            with(image -> {
              throw new RecognitionFailed("out of ink");
            }));
    assertThat(xhtml).containsSubsequence("came with it.", "The annex.");
    assertThat(metadata.getInt(PageFacts.UNREAD)).isEqualTo(1);
    assertThat(metadata.get(PageFacts.WHY_UNREAD)).isEqualTo("out of ink");
  }
}
