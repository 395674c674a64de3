package org.rapporteur.ingest.format;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.apache.tika.sax.ContentHandlerDecorator;
import org.apache.tika.sax.XHTMLContentHandler;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

/// Lets through XHTML that can be written down and read back: elements closed in order, names that
/// are names, the attributes that say something, characters that XML allows. Counts what it lets
/// through against the limits.
final class PlainXhtml extends ContentHandlerDecorator {
  private static final String XHTML = XHTMLContentHandler.XHTML;

  private static final Set<String> ATTRIBUTES =
      Set.of(
          "class",
          "title",
          "id",
          "name",
          "href",
          "start",
          "value",
          "type",
          "colspan",
          "rowspan",
          "lang",
          "style",
          "reversed");

  private final Limits limits;
  private final Deque<String> open = new ArrayDeque<>();
  private int skipped;

  /// The first half of a pair of surrogates whose second has not come yet, else 0.
  private char half;

  PlainXhtml(ContentHandler handler, Limits limits) {
    super(handler);
    this.limits = limits;
  }

  @Override
  public void startPrefixMapping(String prefix, String uri) throws SAXException {
    if (prefix.isEmpty() && open.isEmpty()) {
      super.startPrefixMapping("", XHTML);
    }
  }

  @Override
  public void endPrefixMapping(String prefix) {}

  @Override
  public void startElement(String uri, String local, String qName, Attributes attributes)
      throws SAXException {
    flush();
    String name = local.isEmpty() ? qName : local;
    if (skipped > 0 || name.equals("head")) {
      skipped += name.equals("head") ? 1 : 0;
    } else if (isName(name)) {
      open.push(name);
      super.startElement(XHTML, name, name, kept(attributes));
    }
  }

  @Override
  public void endElement(String uri, String local, String qName) throws SAXException {
    flush();
    String name = local.isEmpty() ? qName : local;
    if (skipped > 0) {
      skipped -= name.equals("head") ? 1 : 0;
    } else if (open.contains(name)) {
      close(name);
    }
  }

  /// Closes elements up to and including one of a name.
  private void close(String name) throws SAXException {
    String closed;
    do {
      closed = open.pop();
      super.endElement(XHTML, closed, closed);
    } while (!closed.equals(name));
  }

  @Override
  public void endDocument() throws SAXException {
    flush();
    while (!open.isEmpty()) {
      close(open.element());
    }
    super.endDocument();
  }

  @Override
  public void characters(char[] ch, int start, int length) throws SAXException {
    if (skipped > 0 || length == 0) {
      return;
    }
    limits.read(length);
    if (half == 0 && isAllowed(ch, start, length)) {
      super.characters(ch, start, length);
    } else {
      String text = (half == 0 ? "" : String.valueOf(half)) + new String(ch, start, length);
      char last = text.charAt(text.length() - 1);
      half = Character.isHighSurrogate(last) ? last : 0;
      write(half == 0 ? text : text.substring(0, text.length() - 1));
    }
  }

  @Override
  public void ignorableWhitespace(char[] ch, int start, int length) throws SAXException {
    characters(ch, start, length);
  }

  /// Writes what was held back: half of a pair whose other half does not come.
  private void flush() throws SAXException {
    if (half != 0) {
      half = 0;
      write("\uFFFD");
    }
  }

  private void write(String text) throws SAXException {
    char[] plain = plain(text).toCharArray();
    super.characters(plain, 0, plain.length);
  }

  private static boolean isAllowed(char[] ch, int start, int length) {
    for (int i = start; i < start + length; i++) {
      if (ch[i] < ' ' ? !isBlank(ch[i]) : ch[i] >= Character.MIN_SURROGATE && !isBasic(ch[i])) {
        return false;
      }
    }
    return true;
  }

  private static Attributes kept(Attributes attributes) {
    AttributesImpl kept = new AttributesImpl();
    for (int i = 0; i < attributes.getLength(); i++) {
      String local = attributes.getLocalName(i);
      String name = local.isEmpty() ? attributes.getQName(i) : local;
      if (ATTRIBUTES.contains(name) && kept.getIndex(name) < 0) {
        kept.addAttribute("", name, name, "CDATA", plain(attributes.getValue(i)));
      }
    }
    return kept;
  }

  /// The same text, characters that XML does not allow replaced.
  private static String plain(String value) {
    if (value.codePoints().allMatch(PlainXhtml::isAllowed)) {
      return value;
    }
    StringBuilder out = new StringBuilder();
    value.codePoints().map(c -> isAllowed(c) ? c : 0xFFFD).forEach(out::appendCodePoint);
    return out.toString();
  }

  private static boolean isAllowed(int c) {
    return c < ' ' ? isBlank(c) : c < Character.MIN_SURROGATE || c > 0xFFFF || isBasic(c);
  }

  private static boolean isBlank(int c) {
    return c == '\n' || c == '\t' || c == '\r';
  }

  /// Whether a character behind the surrogates is one.
  private static boolean isBasic(int c) {
    return c > Character.MAX_SURROGATE && c < 0xFFFE;
  }

  private static boolean isName(String name) {
    if (name.isEmpty() || !isLetter(name.charAt(0))) {
      return false;
    }
    return name.chars()
        .allMatch(c -> isLetter(c) || (c >= '0' && c <= '9') || c == '-' || c == '_');
  }

  private static boolean isLetter(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
