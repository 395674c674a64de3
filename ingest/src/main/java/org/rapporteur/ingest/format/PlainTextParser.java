package org.rapporteur.ingest.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.sax.XHTMLContentHandler;
import org.rapporteur.ingest.text.TextEncoding;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

/// Reads plain text and Markdown in any encoding. Text whose lines were broken by a page layout is
/// put together again, with its footnotes; text with a paragraph on each line is taken as it is.
final class PlainTextParser implements Parser {
  private static final long serialVersionUID = 1L;

  /// What only text with a paragraph on each line has: Markdown, tags and raised numbers.
  private static final Pattern MARKED_UP =
      Pattern.compile("(?:#{1,6}\\s+\\S|\\*\\*\\S|</?[a-z]{1,6}>|[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,4}\\s+\\S).*");

  @Override
  public Set<MediaType> getSupportedTypes(ParseContext context) {
    return Set.of(
        MediaType.TEXT_PLAIN, MediaType.text("x-web-markdown"), MediaType.text("markdown"));
  }

  @Override
  public void parse(
      InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
      throws IOException, SAXException, TikaException {
    byte[] bytes = stream.readAllBytes();
    TextEncoding encoding =
        TextEncoding.of(bytes).orElseThrow(() -> new TikaException("its bytes are no text"));
    metadata.set(Metadata.CONTENT_ENCODING, encoding.charset().name());
    String decoded = encoding.decode(bytes);
    Limits.admit(decoded);
    String text = MarkedText.clean(decoded).replace("\r\n", "\n").replace('\r', '\n');
    XHTMLContentHandler xhtml = new XHTMLContentHandler(handler, metadata);
    xhtml.startDocument();
    List<String> lines = text.lines().toList();
    List<TextBlock> blocks =
        isWrapped(lines) ? new WrappedText(text).blocks() : new LineText(lines).blocks();
    String page = "";
    for (TextBlock block : blocks) {
      if (!block.page().equals(page)) {
        page = block.page();
        startDiv(xhtml, "page", page);
        xhtml.endElement("div");
      }
      write(xhtml, block);
    }
    xhtml.endDocument();
  }

  /// Whether the lines were broken to fit a page: nearly all of them end before the 130th
  /// character, and none has the signs of a converter.
  private static boolean isWrapped(List<String> lines) {
    List<String> full = lines.stream().filter(line -> line.length() >= 40).toList();
    long broken = full.stream().filter(line -> line.length() <= 130).count();
    return !full.isEmpty()
        && broken * 100 >= full.size() * 97L
        && lines.stream().noneMatch(line -> MARKED_UP.matcher(line).matches());
  }

  private static void write(XHTMLContentHandler xhtml, TextBlock block) throws SAXException {
    switch (block.kind()) {
      case PARAGRAPH -> element(xhtml, "p", block.text());
      case HEADING -> element(xhtml, "h2", block.text());
      case ITEM -> element(xhtml, "li", block.text());
      case ROW -> {
        xhtml.startElement("tr");
        for (String cell : block.text().split("\t", -1)) {
          element(xhtml, "td", cell);
        }
        xhtml.endElement("tr");
      }
      case FOOTNOTE -> div(xhtml, "footnote", block);
      case FURNITURE -> div(xhtml, "furniture", block);
    }
  }

  private static void div(XHTMLContentHandler xhtml, String kind, TextBlock block)
      throws SAXException {
    startDiv(xhtml, kind, block.label());
    MarkedText.write(xhtml, block.text());
    xhtml.endElement("div");
  }

  private static void startDiv(XHTMLContentHandler xhtml, String kind, String title)
      throws SAXException {
    AttributesImpl attributes = new AttributesImpl();
    attributes.addAttribute("", "class", "class", "CDATA", kind);
    attributes.addAttribute("", "title", "title", "CDATA", title);
    xhtml.startElement("div", attributes);
  }

  private static void element(XHTMLContentHandler xhtml, String name, String text)
      throws SAXException {
    xhtml.startElement(name);
    MarkedText.write(xhtml, text);
    xhtml.endElement(name);
  }
}
