package org.rapporteur.ingest.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.util.Matrix;

/// Pages on which a test puts text and rules where it likes, in points from the top left. Text
/// between `^` and `^` is raised and small.
final class Canvas implements AutoCloseable {
  static final PDFont PLAIN = new PDType1Font(FontName.TIMES_ROMAN);
  static final PDFont BOLD = new PDType1Font(FontName.TIMES_BOLD);

  private final PDDocument document = new PDDocument();
  private PDPage page = new PDPage();
  private PDPageContentStream out;

  Canvas() {
    out = open();
  }

  private PDPageContentStream open() {
    try {
      return new PDPageContentStream(document, page);
    } catch (IOException e) {
      throw new UncheckedIOException("drawing a PDF", e);
    }
  }

  /// Begins a page of A4.
  Canvas page() {
    return page(PDRectangle.A4, 0);
  }

  /// Begins a page.
  ///
  /// @param degrees by how much it is turned clockwise when shown
  Canvas page(PDRectangle size, int degrees) {
    try {
      out.close();
    } catch (IOException e) {
      throw new UncheckedIOException("drawing a PDF", e);
    }
    page = new PDPage(size);
    page.setRotation(degrees);
    document.addPage(page);
    out = open();
    return this;
  }

  PDPage current() {
    return page;
  }

  PDDocument document() {
    return document;
  }

  /// Writes a line.
  Canvas text(double x, double y, double size, String text) {
    return text(x, y, size, PLAIN, text);
  }

  Canvas bold(double x, double y, double size, String text) {
    return text(x, y, size, BOLD, text);
  }

  /// Writes lines below one another.
  Canvas lines(double x, double y, double size, double pitch, List<String> lines) {
    double at = y;
    for (String line : lines) {
      text(x, at, size, line);
      at += pitch;
    }
    return this;
  }

  private Canvas text(double x, double y, double size, PDFont font, String text) {
    return text(Matrix.getTranslateInstance((float) x, height() - (float) y), size, font, text);
  }

  /// Writes a line that runs up the page.
  Canvas upwards(double x, double y, double size, String text) {
    return text(
        Matrix.getRotateInstance(Math.PI / 2, (float) x, height() - (float) y), size, PLAIN, text);
  }

  private Canvas text(Matrix at, double size, PDFont font, String text) {
    try {
      out.beginText();
      out.setTextMatrix(at);
      String[] parts = text.split("\\^", -1);
      for (int i = 0; i < parts.length; i++) {
        boolean raised = i % 2 == 1;
        out.setFont(font, (float) (raised ? size * 0.6 : size));
        out.setTextRise((float) (raised ? size * 0.4 : 0));
        out.showText(parts[i]);
      }
      out.endText();
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException("drawing a PDF", e);
    }
  }

  Canvas rule(double x, double y, double toX, double toY) {
    try {
      out.setLineWidth(0.5f);
      out.moveTo((float) x, height() - (float) y);
      out.lineTo((float) toX, height() - (float) toY);
      out.stroke();
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException("drawing a PDF", e);
    }
  }

  Canvas frame(double x, double y, double toX, double toY) {
    return rule(x, y, toX, y).rule(x, toY, toX, toY).rule(x, y, x, toY).rule(toX, y, toX, toY);
  }

  private float height() {
    return page.getMediaBox().getHeight();
  }

  byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      out.close();
      document.save(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("drawing a PDF", e);
    }
    return bytes.toByteArray();
  }

  @Override
  public void close() {
    try {
      document.close();
    } catch (IOException e) {
      throw new UncheckedIOException("drawing a PDF", e);
    }
  }
}
