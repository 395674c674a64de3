package org.rapporteur.corpus.specimens;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/// The fonts of a PDF: Times, and the font that PDFBox brings for the signs that Times has not,
/// such as arrows.
final class PdfFonts {
  private static final String SIGNS = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  private final PDFont plain = new PDType1Font(FontName.TIMES_ROMAN);
  private final PDFont bold = new PDType1Font(FontName.TIMES_BOLD);
  private final PDFont signs;

  PdfFonts(PDDocument document) throws IOException {
    try (InputStream in = PDDocument.class.getResourceAsStream(SIGNS)) {
      if (in == null) {
        throw new IOException("PDFBox no longer brings " + SIGNS);
      }
      signs = PDType0Font.load(document, in);
    }
  }

  /// The font for a character.
  PDFont font(char c, boolean inBold) {
    PDFont font = inBold ? bold : plain;
    return c < 0x7f || has(font, c) ? font : signs;
  }

  /// The width of a text in points.
  double width(String text, boolean inBold, double size) {
    double width = 0;
    try {
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        width += font(c, inBold).getStringWidth(String.valueOf(c));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("no width for: " + text, e);
    }
    return width / 1000 * size;
  }

  private static boolean has(PDFont font, char c) {
    try {
      return font.encode(String.valueOf(c)).length > 0;
    } catch (IllegalArgumentException | IOException e) {
      return false;
    }
  }
}
