package org.rapporteur.ingest.pdf;

import java.io.ByteArrayInputStream;
import java.util.Set;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/// What the parser writes, as a person would: an element to a line, printed lines left out or told
/// by their places.
final class XhtmlNotation extends DefaultHandler {
  private static final Set<String> INLINE = Set.of("sup", "span");

  private final StringBuilder out = new StringBuilder();
  private final StringBuilder text = new StringBuilder();
  private final boolean places;
  private int depth;
  private boolean inBody;

  private XhtmlNotation(boolean places) {
    this.places = places;
  }

  /// The XHTML of a PDF.
  ///
  /// @param places whether the places of printed lines are shown
  static String of(byte[] pdf, Metadata metadata, boolean places) throws Exception {
    XhtmlNotation notation = new XhtmlNotation(places);
    try (TikaInputStream in = TikaInputStream.get(new ByteArrayInputStream(pdf))) {
      new PdfLayoutParser().parse(in, notation, metadata, new ParseContext());
    }
    return notation.out.toString();
  }

  @Override
  public void startElement(String uri, String local, String name, Attributes attributes) {
    String kind = attributes.getValue("class");
    if (local.equals("body")) {
      inBody = true;
    } else if (local.equals("sup")) {
      text.append("<sup>");
    } else if (local.equals("span")) {
      text.append(places ? "<" + attributes.getValue("title") + "|" : "");
    } else if (inBody) {
      flush();
      String title = attributes.getValue("title");
      line(local + (kind == null ? "" : "." + kind) + (title == null ? "" : " " + title));
      depth++;
    }
  }

  @Override
  public void endElement(String uri, String local, String name) {
    if (local.equals("sup")) {
      text.append("</sup>");
    } else if (local.equals("span")) {
      text.append(places ? ">" : "");
    } else if (local.equals("body")) {
      inBody = false;
    } else if (inBody && !INLINE.contains(local)) {
      flush();
      depth--;
    }
  }

  @Override
  public void characters(char[] ch, int start, int length) {
    if (inBody) {
      text.append(ch, start, length);
    }
  }

  private void flush() {
    String words = text.toString().replaceAll("\\s+", " ").strip();
    text.setLength(0);
    if (!words.isEmpty()) {
      line("| " + words);
    }
  }

  private void line(String words) {
    out.append("  ".repeat(depth)).append(words.stripTrailing()).append('\n');
  }
}
