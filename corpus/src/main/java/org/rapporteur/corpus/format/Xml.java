package org.rapporteur.corpus.format;

import java.io.IOException;
import java.io.Writer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// Writes XML as it comes. Whatever the text, what is written is well-formed: what is markup in XML
/// is escaped, and characters that XML has not become `�`.
public final class Xml {
  private static final int FIRST_PRINTABLE = 0x20;

  private final XMLStreamWriter xml;

  /// Writes to a writer, which stays open.
  ///
  /// @throws IOException if it cannot be written
  public Xml(Writer out) throws IOException {
    try {
      this.xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
    } catch (XMLStreamException e) {
      throw unwrapped(e);
    }
  }

  /// Writes a part of the document.
  private interface Part {
    void write() throws XMLStreamException;
  }

  /// What stands in an element.
  public interface Content {
    /// Writes it.
    ///
    /// @throws IOException if it cannot be written
    void write() throws IOException;
  }

  /// Says that this is XML, in UTF-8.
  ///
  /// @throws IOException if it cannot be written
  public void declaration() throws IOException {
    part(() -> xml.writeStartDocument("UTF-8", "1.0"));
    line();
  }

  /// Writes a document type declaration.
  ///
  /// @throws IOException if it cannot be written
  public void documentType(String declaration) throws IOException {
    part(() -> xml.writeDTD(declaration));
    line();
  }

  /// Begins an element.
  ///
  /// @param name its name, with its prefix if it has one
  /// @param attributes names and values in turn
  /// @throws IOException if it cannot be written
  public void begin(String name, String... attributes) throws IOException {
    part(() -> {
      xml.writeStartElement(name);
      attributes(attributes);
    });
  }

  /// Ends the element that was begun last.
  ///
  /// @throws IOException if it cannot be written
  public void end() throws IOException {
    part(xml::writeEndElement);
  }

  /// Writes an element with what stands in it.
  ///
  /// @throws IOException if it cannot be written
  public void element(Content content, String name, String... attributes) throws IOException {
    begin(name, attributes);
    content.write();
    end();
  }

  /// Writes an element of text.
  ///
  /// @throws IOException if it cannot be written
  public void text(String text, String name, String... attributes) throws IOException {
    element(() -> text(text), name, attributes);
  }

  /// Writes an element in which nothing can stand.
  ///
  /// @throws IOException if it cannot be written
  public void empty(String name, String... attributes) throws IOException {
    part(() -> {
      xml.writeEmptyElement(name);
      attributes(attributes);
    });
  }

  /// Writes text.
  ///
  /// @throws IOException if it cannot be written
  public void text(String text) throws IOException {
    part(() -> xml.writeCharacters(legal(text)));
  }

  /// Breaks the line, where white space means nothing.
  ///
  /// @throws IOException if it cannot be written
  public void line() throws IOException {
    part(() -> xml.writeCharacters("\n"));
  }

  /// Ends what is open. What it was written to stays open.
  ///
  /// @throws IOException if it cannot be written
  public void finish() throws IOException {
    part(() -> {
      xml.writeEndDocument();
      xml.flush();
    });
  }

  private void attributes(String... attributes) throws XMLStreamException {
    for (int i = 0; i < attributes.length; i += 2) {
      xml.writeAttribute(attributes[i], legal(attributes[i + 1]));
    }
  }

  private static void part(Part part) throws IOException {
    try {
      part.write();
    } catch (XMLStreamException e) {
      throw unwrapped(e);
    }
  }

  private static IOException unwrapped(XMLStreamException e) {
    return e.getCause() instanceof IOException cause ? cause : new IOException(e.getMessage(), e);
  }

  private static String legal(String text) {
    if (text.codePoints().allMatch(Xml::isLegal)) {
      return text;
    }
    StringBuilder legal = new StringBuilder();
    text.codePoints().map(c -> isLegal(c) ? c : '\uFFFD').forEach(legal::appendCodePoint);
    return legal.toString();
  }

  /// Whether XML 1.0 has a character (its production 2, `Char`).
  private static boolean isLegal(int c) {
    return c >= FIRST_PRINTABLE
        ? c != 0xFFFE && c != 0xFFFF && (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
        : c == '\t' || c == '\n' || c == '\r';
  }
}
