package org.rapporteur.ingest.ocr;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/// A page of invented text as a scanner would give it, for tests.
final class Scan {
  /// An invented letter.
  static final List<String> LETTER =
      List.of(
          "Republic of Freedonia",
          "Ministry of Justice",
          "The competent authorities have the honour to reply to the Committee.",
          "Every interview of a child is recorded, and takes place in a house",
          "which is made for children. The law was changed in this respect.",
          "A second interview needs the consent of the judge in charge.");

  private Scan() {}

  /// The page as an image of A4 at 300 dpi, in grey.
  static BufferedImage image(List<String> lines) {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage(PDRectangle.A4);
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.beginText();
        content.setFont(new PDType1Font(FontName.TIMES_ROMAN), 12);
        content.setLeading(18);
        content.newLineAtOffset(72, 760);
        for (String line : lines) {
          content.showText(line);
          content.newLine();
        }
        content.endText();
      }
      return new PDFRenderer(document).renderImageWithDPI(0, 300, ImageType.GRAY);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static PageImage page(List<String> lines) {
    return PageImage.of(image(lines), 300);
  }

  /// A PDF of pages that are images only.
  static PDDocument pdf(List<BufferedImage> images) throws IOException {
    PDDocument document = new PDDocument();
    for (BufferedImage image : images) {
      PDPage page = new PDPage(PDRectangle.A4);
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.drawImage(
            LosslessFactory.createFromImage(document, image),
            0,
            0,
            PDRectangle.A4.getWidth(),
            PDRectangle.A4.getHeight());
      }
    }
    return document;
  }

  static byte[] bytes(PDDocument document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(out);
    return out.toByteArray();
  }
}
