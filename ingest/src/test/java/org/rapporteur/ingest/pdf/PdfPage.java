package org.rapporteur.ingest.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.ProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/// A page drawn line by line, for tests. Text between `^` and `^` is raised and small.
public final class PdfPage {
  private static final PDFont PLAIN = new PDType1Font(FontName.HELVETICA);
  private static final PDFont BOLD = new PDType1Font(FontName.HELVETICA_BOLD);
  private static final float LEFT = 70;

  private final List<Drawn> lines = new ArrayList<>();
  private float below = 770;

  private record Drawn(String text, float size, PDFont font, float y) {}

  /// Places what follows at a height in points from the foot of the page.
  public PdfPage at(float y) {
    below = y;
    return this;
  }

  /// A line of the body.
  public PdfPage line(String text) {
    return draw(text, 11, PLAIN, 14);
  }

  /// The gap between paragraphs.
  public PdfPage gap() {
    below -= 14;
    return this;
  }

  public PdfPage heading(String text, float size) {
    gap();
    draw(text, size, BOLD, size * 1.3f);
    return gap();
  }

  /// A line of a footnote.
  public PdfPage small(String text) {
    return draw(text, 8, PLAIN, 10);
  }

  private PdfPage draw(String text, float size, PDFont font, float step) {
    lines.add(new Drawn(text, size, font, below));
    below -= step;
    return this;
  }

  private void write(PDDocument document) throws IOException {
    PDPage page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    try (PDPageContentStream out = new PDPageContentStream(document, page)) {
      for (Drawn drawn : lines) {
        out.beginText();
        out.newLineAtOffset(LEFT, drawn.y);
        String[] parts = drawn.text.split("\\^", -1);
        for (int i = 0; i < parts.length; i++) {
          boolean raised = i % 2 == 1;
          out.setFont(drawn.font, raised ? drawn.size * 0.6f : drawn.size);
          out.setTextRise(raised ? drawn.size * 0.4f : 0);
          out.showText(parts[i]);
        }
        out.endText();
      }
    }
  }

  /// Pages in order.
  public static final class Document {
    private final List<PdfPage> pages = new ArrayList<>();
    private final List<ProtectionPolicy> protection = new ArrayList<>();

    /// A document of one page with these lines.
    public static Document ofLines(String... lines) {
      Document document = new Document();
      PdfPage page = document.page();
      for (String line : lines) {
        page.line(line);
      }
      return document;
    }

    public PdfPage page() {
      PdfPage page = new PdfPage();
      pages.add(page);
      return page;
    }

    public void protect(ProtectionPolicy policy) {
      protection.add(policy);
    }

    public byte[] bytes() {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      try (PDDocument document = new PDDocument()) {
        for (PdfPage page : pages) {
          page.write(document);
        }
        for (ProtectionPolicy policy : protection) {
          document.protect(policy);
        }
        document.save(out);
      } catch (IOException e) {
        throw new UncheckedIOException("drawing a PDF", e);
      }
      return out.toByteArray();
    }
  }
}
