package org.rapporteur.ingest.format;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.tika.sax.XHTMLContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

/// Writes the blocks of a PDF as XHTML: pages as `div.page`, footnotes as `div.footnote`, raised
/// numbers as `sup.mark`.
final class PdfXhtml {
  private static final Pattern LABEL = Pattern.compile("\\d{1,4}[.)]?\\s*");

  private final XHTMLContentHandler xhtml;
  private final PdfParagraphs layout;
  private final Hyphens hyphens = new Hyphens();
  private final List<PdfParagraph> blocks;
  private final RaisedMarks marks;
  private String openPage = "";

  PdfXhtml(XHTMLContentHandler xhtml, PdfParagraphs layout) {
    this.xhtml = xhtml;
    this.layout = layout;
    this.blocks = layout.assemble();
    this.marks =
        new RaisedMarks(
            blocks.stream()
                .filter(block -> block.kind() == PdfParagraph.Kind.FOOTNOTE)
                .map(block -> PdfParagraph.footnoteLabel(block.first()))
                .collect(Collectors.toSet()));
  }

  void write() throws SAXException {
    blocks.forEach(block -> block.lines().forEach(line -> hyphens.learn(line.text())));
    for (String running : layout.furniture()) {
      xhtml.startElement("div", attributes("furniture", ""));
      xhtml.characters(running);
      xhtml.endElement("div");
    }
    for (PdfParagraph block : blocks) {
      turnTo(block.page());
      switch (block.kind()) {
        case BODY -> writeElement("p", block);
        case HEADING -> writeElement("h" + layout.headingLevel(block), block);
        case FOOTNOTE -> writeFootnote(block);
      }
    }
    if (!openPage.isEmpty()) {
      xhtml.endElement("div");
    }
  }

  private void turnTo(String page) throws SAXException {
    if (openPage.equals(page)) {
      return;
    }
    if (!openPage.isEmpty()) {
      xhtml.endElement("div");
    }
    xhtml.startElement("div", attributes("page", page));
    openPage = page;
  }

  private static AttributesImpl attributes(String kind, String title) {
    AttributesImpl attributes = new AttributesImpl();
    attributes.addAttribute("", "class", "class", "CDATA", kind);
    attributes.addAttribute("", "title", "title", "CDATA", title);
    return attributes;
  }

  private void writeElement(String element, PdfParagraph block) throws SAXException {
    xhtml.startElement(element);
    writeLines(block.lines(), 0);
    xhtml.endElement(element);
  }

  private void writeFootnote(PdfParagraph note) throws SAXException {
    String label = PdfParagraph.footnoteLabel(note.first());
    Matcher printed = LABEL.matcher(note.first().text());
    int skip = !label.isEmpty() && printed.lookingAt() ? printed.end() : 0;
    xhtml.startElement("div", attributes(label.isEmpty() ? "small" : "footnote", label));
    writeLines(note.lines(), skip);
    xhtml.endElement("div");
  }

  /// @param skip the number of UTF-16 units to leave out at the start of the first line
  private void writeLines(List<Line> lines, int skip) throws SAXException {
    int left = skip;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      StringBuilder text = new StringBuilder();
      StringBuilder mark = new StringBuilder();
      for (Glyph glyph : line.glyphs()) {
        if (left > 0) {
          left -= glyph.text().length();
        } else if (line.isRaised(glyph) && isNumber(glyph.text())) {
          flush(text);
          mark.append(glyph.text());
        } else {
          flushMark(mark);
          text.append(glyph.text());
        }
      }
      String next = i + 1 < lines.size() ? lines.get(i + 1).text() : "";
      if (endsInHyphen(text)) {
        if (hyphens.isTypesetters(line.text(), next)) {
          text.setLength(text.length() - 1);
        }
        flush(text);
      } else {
        flush(text);
        flushMark(mark);
        xhtml.characters(next.isEmpty() ? "" : " ");
      }
    }
  }

  private static boolean isNumber(String text) {
    return text.chars().allMatch(Character::isDigit);
  }

  private static boolean endsInHyphen(StringBuilder text) {
    int end = text.length() - 1;
    return end > 0 && text.charAt(end) == '-' && Character.isLetter(text.charAt(end - 1));
  }

  private void flush(StringBuilder text) throws SAXException {
    if (!text.isEmpty()) {
      xhtml.characters(text.toString());
      text.setLength(0);
    }
  }

  private void flushMark(StringBuilder mark) throws SAXException {
    if (mark.isEmpty()) {
      return;
    }
    for (String label : marks.read(mark.toString())) {
      xhtml.startElement("sup", "class", "mark");
      xhtml.characters(label);
      xhtml.endElement("sup");
    }
    mark.setLength(0);
  }
}
