package org.rapporteur.ingest.render;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.rapporteur.core.document.PageBox;

/// Draws a page and the outlines on it.
final class PageDrawing {
  private static final float POINTS_PER_INCH = 72;
  private static final float DPI = 120;

  /// More pixels than this no page has at the usual resolution; a sheet of unusual size gets fewer.
  private static final double MOST_PIXELS = 4e6;

  /// Room between the words and the outline, in points.
  private static final float MARGIN = 3;

  private static final Color OUTLINE = new Color(0xC0, 0x39, 0x1B);
  private static final Color WASH = new Color(0xFF, 0xD9, 0x5A);

  private PageDrawing() {}

  /// The page as a PNG file.
  static byte[] draw(PageRequest request) throws IOException {
    try (PDDocument document =
        Loader.loadPDF(request.file().toFile(), IOUtils.createTempFileOnlyStreamCache())) {
      if (request.page() > document.getNumberOfPages()) {
        throw new IOException("it has no page " + request.page());
      }
      PDRectangle size = document.getPage(request.page() - 1).getCropBox();
      double points = Math.max(1, (double) size.getWidth() * size.getHeight());
      float scale = (float) Math.min(DPI / POINTS_PER_INCH, Math.sqrt(MOST_PIXELS / points));
      PDFRenderer renderer = new PDFRenderer(document);
      renderer.setSubsamplingAllowed(true);
      BufferedImage image = renderer.renderImage(request.page() - 1, scale, ImageType.RGB);
      outline(image, request, scale);
      ByteArrayOutputStream png = new ByteArrayOutputStream();
      ImageIO.write(image, "png", png);
      return png.toByteArray();
    }
  }

  private static void outline(BufferedImage image, PageRequest request, float scale) {
    Graphics2D graphics = image.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setStroke(new BasicStroke(2));
    for (PageBox box : request.outlined()) {
      Rectangle2D around =
          new Rectangle2D.Float(
              (box.x() - MARGIN) * scale,
              (box.y() - MARGIN) * scale,
              (box.width() + 2 * MARGIN) * scale,
              (box.height() + 2 * MARGIN) * scale);
      graphics.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, 0.18f));
      graphics.setColor(WASH);
      graphics.fill(around);
      graphics.setComposite(AlphaComposite.SrcOver);
      graphics.setColor(OUTLINE);
      graphics.draw(around);
    }
    graphics.dispose();
  }
}
