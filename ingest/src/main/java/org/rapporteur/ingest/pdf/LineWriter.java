package org.rapporteur.ingest.pdf;

import java.util.List;
import org.apache.tika.sax.XHTMLContentHandler;
import org.rapporteur.ingest.block.Hyphens;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

/// Writes the lines of a block as `span.line`, marks as `sup.mark`, typesetters' hyphens undone.
final class LineWriter {
  private final XHTMLContentHandler xhtml;
  private final NoteMarks marks;
  private final Hyphens hyphens;
  private final StringBuilder text = new StringBuilder();
  private final StringBuilder raised = new StringBuilder();
  private String before = "";

  LineWriter(XHTMLContentHandler xhtml, NoteMarks marks, Hyphens hyphens) {
    this.xhtml = xhtml;
    this.marks = marks;
    this.hyphens = hyphens;
  }

  /// Writes lines one after the other.
  ///
  /// @param skip the number of glyphs to leave out at the start of the first line
  void write(List<Line> lines, int skip) throws SAXException {
    before = "";
    for (int i = 0; i < lines.size(); i++) {
      String next = i + 1 < lines.size() ? lines.get(i + 1).text() : "";
      write(lines.get(i), i == 0 ? skip : 0, next);
    }
  }

  private void write(Line line, int skip, String next) throws SAXException {
    if (skip >= line.glyphs().size()) {
      return;
    }
    xhtml.startElement("span", attributes("line", line.place()));
    int page = line.sheet().number();
    for (Glyph glyph : line.glyphs().subList(skip, line.glyphs().size())) {
      boolean sign = glyph.text().equals("*") || glyph.text().equals("†");
      boolean up = line.isRaised(glyph) && (glyph.isNumber() || sign);
      boolean attached =
          sign && !text.isEmpty() && Character.isLetterOrDigit(text.charAt(text.length() - 1));
      if (up || (attached && marks.hasSign(glyph.text(), page))) {
        raised.append(glyph.text());
      } else {
        mark(page);
        text.append(glyph.text());
      }
    }
    mark(page);
    boolean hyphen = Hyphens.endsInHyphen(text) && !next.isEmpty();
    if (hyphen && hyphens.isTypesetters(line.text(), next)) {
      text.setLength(text.length() - 1);
    }
    flush();
    xhtml.endElement("span");
    if (!hyphen && !next.isEmpty()) {
      xhtml.characters(" ");
    }
  }

  private void mark(int page) throws SAXException {
    if (raised.isEmpty()) {
      return;
    }
    String digits = raised.toString();
    raised.setLength(0);
    String context = text.isEmpty() ? before : text.toString();
    List<String> labels = marks.read(digits, page, context);
    if (labels.isEmpty()) {
      text.append(digits);
      return;
    }
    flush();
    for (String label : labels) {
      xhtml.startElement("sup", "class", "mark");
      xhtml.characters(label);
      xhtml.endElement("sup");
    }
  }

  private void flush() throws SAXException {
    if (!text.isEmpty()) {
      before = text.toString();
      xhtml.characters(before);
      text.setLength(0);
    }
  }

  /// The attributes of an element of a class.
  static AttributesImpl attributes(String kind, String title) {
    AttributesImpl attributes = new AttributesImpl();
    attributes.addAttribute("", "class", "class", "CDATA", kind);
    attributes.addAttribute("", "title", "title", "CDATA", title);
    return attributes;
  }
}
