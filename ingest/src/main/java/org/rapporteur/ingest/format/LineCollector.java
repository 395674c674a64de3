package org.rapporteur.ingest.format;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/// Collects the lines of each page with the size and weight of every character. The order is that
/// in which the page draws them, which follows columns and cells.
final class LineCollector extends PDFTextStripper {
  private final List<List<Line>> pages = new ArrayList<>();
  private List<Glyph> line = new ArrayList<>();

  /// The lines of every page.
  static List<List<Line>> collect(PDDocument document) throws IOException {
    LineCollector collector = new LineCollector();
    collector.writeText(document, Writer.nullWriter());
    return collector.pages;
  }

  @Override
  protected void startPage(PDPage page) {
    pages.add(new ArrayList<>());
  }

  @Override
  protected void endPage(PDPage page) {
    endLine();
  }

  @Override
  protected void writeString(String text, List<TextPosition> positions) {
    for (TextPosition position : positions) {
      String unicode = position.getUnicode();
      if (unicode == null || unicode.isEmpty()) {
        continue;
      }
      String font = String.valueOf(position.getFont().getName()).toLowerCase(Locale.ROOT);
      line.add(
          new Glyph(
              unicode,
              position.getXDirAdj(),
              position.getXDirAdj() + position.getWidthDirAdj(),
              position.getYDirAdj(),
              position.getFontSizeInPt(),
              font.contains("bold") || font.contains("black") || font.contains("heavy")));
    }
  }

  @Override
  protected void writeWordSeparator() {
    if (!line.isEmpty()) {
      Glyph last = line.getLast();
      line.add(
          new Glyph(" ", last.right(), last.right(), last.baseline(), last.size(), last.bold()));
    }
  }

  @Override
  protected void writeLineSeparator() {
    endLine();
  }

  private void endLine() {
    if (line.stream().anyMatch(glyph -> !glyph.text().isBlank())) {
      pages.getLast().add(new Line(trimmed(line)));
    }
    line = new ArrayList<>();
  }

  private static List<Glyph> trimmed(List<Glyph> glyphs) {
    int from = 0;
    int to = glyphs.size();
    while (glyphs.get(from).text().isBlank()) {
      from++;
    }
    while (glyphs.get(to - 1).text().isBlank()) {
      to--;
    }
    return glyphs.subList(from, to);
  }
}
