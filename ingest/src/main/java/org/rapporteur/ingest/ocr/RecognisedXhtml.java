package org.rapporteur.ingest.ocr;

import java.util.Locale;
import org.apache.tika.sax.XHTMLContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

/// Writes recognised pages, a paragraph for each that the engine saw.
final class RecognisedXhtml {
  private final XHTMLContentHandler xhtml;

  RecognisedXhtml(XHTMLContentHandler xhtml) {
    this.xhtml = xhtml;
  }

  /// Writes a page.
  ///
  /// @param number the page, counted from 1
  void write(int number, RecognisedPage page) throws SAXException {
    xhtml.startElement("div", attributes("page", Integer.toString(number)));
    int paragraph = -1;
    for (RecognisedLine line : page.lines()) {
      if (line.paragraph() != paragraph) {
        if (paragraph >= 0) {
          xhtml.endElement("p");
        }
        xhtml.startElement("p");
        paragraph = line.paragraph();
      } else {
        xhtml.characters(" ");
      }
      xhtml.startElement("span", attributes("line", place(number, page, line)));
      xhtml.characters(line.text());
      xhtml.endElement("span");
    }
    if (paragraph >= 0) {
      xhtml.endElement("p");
    }
    xhtml.endElement("div");
  }

  private static String place(int number, RecognisedPage page, RecognisedLine line) {
    Box box = page.inFile(line.box());
    return String.format(
        Locale.ROOT,
        "%d %.1f %.1f %.1f %.1f %.2f",
        number,
        box.x(),
        box.y(),
        box.width(),
        box.height(),
        page.confidence());
  }

  private static AttributesImpl attributes(String kind, String title) {
    AttributesImpl attributes = new AttributesImpl();
    attributes.addAttribute("", "class", "class", "CDATA", kind);
    attributes.addAttribute("", "title", "title", "CDATA", title);
    return attributes;
  }
}
