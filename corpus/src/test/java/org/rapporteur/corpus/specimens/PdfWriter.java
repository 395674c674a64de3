package org.rapporteur.corpus.specimens;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.rapporteur.corpus.specimens.PageComposer.Page;
import org.rapporteur.corpus.specimens.PdfLine.Span;

/// Writes a specimen as PDF: pages with a running head and a number, raised footnote marks,
/// footnotes at the foot of the page under a short rule, boxes and tables with rules.
final class PdfWriter {
  private static final double LEFT = 72;
  private static final double TOP = 770;
  private static final double HEIGHT = 690;

  private final Specimen specimen;
  private final PDDocument document;
  private final PdfFonts fonts;

  private PdfWriter(Specimen specimen, PDDocument document) throws IOException {
    this.specimen = specimen;
    this.document = document;
    this.fonts = new PdfFonts(document);
  }

  static byte[] write(Specimen specimen) throws IOException {
    try (PDDocument document = new PDDocument()) {
      new PdfWriter(specimen, document).fill();
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    }
  }

  private void fill() throws IOException {
    // Without a fixed id and date every run would make other bytes.
    document.setDocumentId((long) specimen.id().hashCode());
    PDDocumentInformation information = document.getDocumentInformation();
    Calendar date = GregorianCalendar.from(specimen.date().atTime(9, 0).atZone(ZoneOffset.UTC));
    information.setTitle(specimen.title());
    information.setAuthor("Specimen secretariat");
    information.setCreationDate(date);
    information.setModificationDate(date);
    document.getDocumentCatalog().setLanguage(specimen.language());
    PdfLayout layout = new PdfLayout(specimen, fonts);
    List<Page<PdfLine>> pages = new PageComposer<>(HEIGHT, 14, layout::note).pages(layout.lines());
    int number = 0;
    for (Page<PdfLine> page : pages) {
      number++;
      paint(page, number);
    }
  }

  private void paint(Page<PdfLine> page, int number) throws IOException {
    PDPage sheet = new PDPage(PDRectangle.A4);
    document.addPage(sheet);
    try (PDPageContentStream canvas = new PDPageContentStream(document, sheet)) {
      if (number > 1) {
        print(canvas, new Span(0, specimen.head(), false, 9, 0), 800);
      }
      double y = TOP;
      for (PdfLine line : page.text()) {
        y -= line.height();
        paint(canvas, line, y);
      }
      double notes = page.notes().stream().mapToDouble(PdfLine::height).sum();
      y = TOP - HEIGHT + notes;
      if (notes > 0) {
        rule(canvas, LEFT, y + 3, LEFT + 144, y + 3);
      }
      for (PdfLine line : page.notes()) {
        y -= line.height();
        paint(canvas, line, y);
      }
      print(canvas, new Span(PdfLayout.WIDTH / 2, Integer.toString(number), false, 10, 0), 45);
    }
  }

  private void paint(PDPageContentStream canvas, PdfLine line, double y) throws IOException {
    for (Span span : line.spans()) {
      print(canvas, span, y + 3);
    }
    for (double edge : line.frame().edges()) {
      rule(canvas, LEFT + edge, y, LEFT + edge, y + line.height());
    }
    if (line.frame().top()) {
      rule(canvas, LEFT, y + line.height(), LEFT + PdfLayout.WIDTH, y + line.height());
    }
    if (line.frame().bottom()) {
      rule(canvas, LEFT, y, LEFT + PdfLayout.WIDTH, y);
    }
  }

  private static void rule(PDPageContentStream canvas, double x, double y, double toX, double toY)
      throws IOException {
    canvas.setLineWidth(0.5f);
    canvas.moveTo((float) x, (float) y);
    canvas.lineTo((float) toX, (float) toY);
    canvas.stroke();
  }

  /// Prints a span, changing the font for signs that its own has not.
  private void print(PDPageContentStream canvas, Span span, double y) throws IOException {
    String text = span.text();
    double x = LEFT + span.x();
    int from = 0;
    while (from < text.length()) {
      PDFont font = fonts.font(text.charAt(from), span.bold());
      int to = from + 1;
      while (to < text.length() && fonts.font(text.charAt(to), span.bold()).equals(font)) {
        to++;
      }
      String part = text.substring(from, to);
      canvas.beginText();
      canvas.setFont(font, (float) span.size());
      canvas.newLineAtOffset((float) x, (float) (y + span.rise()));
      canvas.showText(part);
      canvas.endText();
      x += fonts.width(part, span.bold(), span.size());
      from = to;
    }
  }
}
