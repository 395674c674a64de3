package org.rapporteur.ingest.format;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.tika.sax.XHTMLContentHandler;
import org.xml.sax.SAXException;

/// Plain text in which footnote marks stand between two private characters, until they are written
/// as XHTML. Private characters of the source are replaced first, so that the two cannot occur in
/// it.
final class MarkedText {
  private static final char OPEN = '\uE000';
  private static final char CLOSE = '\uE001';
  private static final Pattern MARK = Pattern.compile(OPEN + "([^" + CLOSE + "]*)" + CLOSE);
  private static final Pattern PRIVATE = Pattern.compile("[\uE000-\uF8FF]");

  private MarkedText() {}

  /// Source text made safe: private-use characters, which fonts use for bullets, become bullets.
  static String clean(String source) {
    return PRIVATE.matcher(source).replaceAll("•");
  }

  /// A footnote mark.
  static String mark(String label) {
    return OPEN + label + CLOSE;
  }

  /// The text without its marks.
  static String unmarked(String text) {
    return MARK.matcher(text).replaceAll("");
  }

  /// Writes the text, marks as `sup.mark`.
  static void write(XHTMLContentHandler xhtml, String text) throws SAXException {
    Matcher mark = MARK.matcher(text);
    int from = 0;
    while (mark.find()) {
      xhtml.characters(text.substring(from, mark.start()));
      xhtml.startElement("sup", "class", "mark");
      xhtml.characters(mark.group(1));
      xhtml.endElement("sup");
      from = mark.end();
    }
    xhtml.characters(text.substring(from));
  }
}
