package org.rapporteur.ingest.ocr;

import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/// The pages of a PDF as they are shown: turned as the file says, annotations included.
final class PdfPictures implements Pictures {
  private static final double POINTS_PER_INCH = 72;
  private static final double LEAST_DPI = 20;

  private final PDDocument document;
  private final PDFRenderer renderer;

  PdfPictures(PDDocument document) {
    this.document = document;
    this.renderer = new PDFRenderer(document);
    Jpeg2000Reader.register();
  }

  @Override
  public Picture page(int number) throws IOException {
    PDPage page = document.getPage(number - 1);
    float dpi = dpi(page.getCropBox());
    BufferedImage image = renderer.renderImageWithDPI(number - 1, dpi, ImageType.GRAY);
    return new Picture(PageImage.of(image, dpi), UndecodableImages.on(page));
  }

  private static float dpi(PDRectangle page) {
    double inches = page.getWidth() * page.getHeight() / (POINTS_PER_INCH * POINTS_PER_INCH);
    double most = Math.sqrt(MOST_PIXELS / Math.max(inches, 1e-3));
    return (float) Math.max(LEAST_DPI, Math.min(DPI, most));
  }
}
