package org.rapporteur.ingest.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.apache.fontbox.util.BoundingBox;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;

/// What is known of each font of a document, found once for each.
final class Faces {
  private static final GlyphList NAMES = names();

  private final Map<PDFont, Known> fonts = new HashMap<>();

  /// A font as it is read.
  static final class Known {
    private final PDFont font;
    private final Face face;
    private final float scale;
    private final String[] single = new String[256];
    private final Map<Integer, String> others = new HashMap<>();

    private Known(PDFont font) {
      this.font = font;
      this.face = new Face(isBold(font), wordGap(font));
      this.scale = scaleOf(font);
    }

    Face face() {
      return face;
    }

    /// The size of the type at font size 1.
    float scale() {
      return scale;
    }

    /// What a code reads as, empty if nobody knows.
    String unicode(int code) throws IOException {
      if (code < 0 || code >= single.length) {
        String known = others.get(code);
        if (known == null) {
          known = read(code);
          others.put(code, known);
        }
        return known;
      }
      String known = single[code];
      if (known == null) {
        known = read(code);
        single[code] = known;
      }
      return known;
    }

    private String read(int code) throws IOException {
      String text = font.toUnicode(code, NAMES);
      if (text == null && font instanceof PDSimpleFont) {
        return Character.toString(code);
      }
      return Objects.requireNonNullElse(text, "");
    }
  }

  Known of(PDFont font) {
    return fonts.computeIfAbsent(font, Known::new);
  }

  private static boolean isBold(PDFont font) {
    String name = String.valueOf(font.getName()).toLowerCase(Locale.ROOT);
    return name.contains("bold")
        || name.contains("black")
        || name.contains("heavy")
        || (font.getFontDescriptor() != null && font.getFontDescriptor().isForceBold());
  }

  /// Half a space or a third of a common letter, as the font has them.
  private static float wordGap(PDFont font) {
    float space;
    float letter;
    try {
      space = font.getSpaceWidth() / 1000;
      letter = font.getAverageFontWidth() / 1000;
    } catch (IllegalArgumentException _) {
      return 0.13f; // a font without widths
    }
    float gap = 0.15f;
    if (space > 0.1f && space < 1) {
      gap = space / 2;
    }
    if (letter > 0.2f && letter < 1) {
      gap = Math.min(gap, 0.3f * letter);
    }
    return Math.clamp(gap, 0.08f, 0.2f);
  }

  /// The fonts of type 3 have a coordinate system of their own; all others have the same.
  private static float scaleOf(PDFont font) {
    if (!(font instanceof PDType3Font type3)) {
      return 1;
    }
    float unit = Math.abs(type3.getFontMatrix().getScalingFactorY());
    BoundingBox box;
    try {
      box = type3.getBoundingBox();
    } catch (RuntimeException _) {
      return 1; // a font drawn by procedures that are broken still has its characters' places
    }
    float high = box == null ? 0 : box.getHeight() * unit;
    return high > 0.2f && high < 4 ? Math.min(high, 1.2f) : unit > 0 ? unit * 1000 : 1;
  }

  private static GlyphList names() {
    String more = "/org/apache/pdfbox/resources/glyphlist/additional.txt";
    try (InputStream in = GlyphList.class.getResourceAsStream(more)) {
      return new GlyphList(GlyphList.getAdobeGlyphList(), Objects.requireNonNull(in, more));
    } catch (IOException e) {
      throw new UncheckedIOException("PDFBox without its own list of glyphs", e);
    }
  }
}
