package org.rapporteur.ingest.office;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.tika.exception.TikaException;

/// Pulls elements from one XML part of an office document. Elements are known by a short prefix for
/// their namespace, whatever prefix the file uses. No document type, no entity is ever followed.
///
/// To read an element, remember its [#depth()] and call [#child(int)] until it says no; what is not
/// read of a child is passed over.
final class Xml implements AutoCloseable {
  /// Deeper than any text; a file made to exhaust the stack.
  private static final int DEEPEST = 250;

  /// The namespaces of a format and the prefixes by which it knows them.
  record Names(Map<String, String> prefixes) {}

  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,6}");

  private final XMLStreamReader reader;
  private final InputStream in;
  private final Names names;
  private final String part;
  private int depth;

  /// @param part the name of the part, for messages
  Xml(InputStream in, Names names, String part) throws TikaException {
    this.in = in;
    this.names = names;
    this.part = part;
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    // The JDK stops at less, with words that say nothing to a person.
    factory.setProperty("jdk.xml.maxElementDepth", DEEPEST + 10);
    try {
      reader = factory.createXMLStreamReader(in);
    } catch (XMLStreamException e) {
      throw broken(e);
    }
  }

  /// The depth of the element at hand, 1 for the root.
  int depth() {
    return depth;
  }

  /// Moves to the next child of the element at `parent`, the root for 0.
  ///
  /// @return false if there is none and the element has ended
  boolean child(int parent) throws TikaException {
    while (depth >= parent) {
      int event = next();
      if (event == XMLStreamConstants.START_ELEMENT && depth == parent + 1) {
        return true;
      }
      if (event == XMLStreamConstants.END_DOCUMENT) {
        return false;
      }
    }
    return false;
  }

  /// Moves to the next child or stretch of text of the element at `parent`; [#isText()] tells
  /// which.
  boolean childOrText(int parent) throws TikaException {
    while (depth >= parent) {
      int event = next();
      if (event == XMLStreamConstants.START_ELEMENT && depth == parent + 1) {
        return true;
      }
      if (event == XMLStreamConstants.CHARACTERS && depth == parent) {
        return true;
      }
      if (event == XMLStreamConstants.END_DOCUMENT) {
        return false;
      }
    }
    return false;
  }

  /// Whether a stretch of text is at hand rather than an element.
  boolean isText() {
    return reader.getEventType() == XMLStreamConstants.CHARACTERS;
  }

  /// The characters at hand.
  String characters() {
    return reader.getText();
  }

  /// The name of the element at hand, such as `w:p`.
  String name() {
    return prefix(reader.getNamespaceURI()) + reader.getLocalName();
  }

  /// The value of an attribute, such as `w:val`; empty if there is none.
  String attribute(String name) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      String uri = reader.getAttributeNamespace(i);
      String local = reader.getAttributeLocalName(i);
      if (name.endsWith(local) && name.equals(prefix(uri) + local)) {
        return reader.getAttributeValue(i);
      }
    }
    return "";
  }

  /// The number in an attribute, none if it is not there or no number.
  Optional<Integer> number(String name) {
    String value = attribute(name);
    return NUMBER.matcher(value).matches() ? Optional.of(Integer.valueOf(value)) : Optional.empty();
  }

  /// All characters inside the element at hand, which has ended afterwards.
  String text() throws TikaException {
    int element = depth;
    StringBuilder text = new StringBuilder();
    while (depth >= element) {
      if (next() == XMLStreamConstants.CHARACTERS) {
        text.append(reader.getText());
      }
    }
    return text.toString();
  }

  private String prefix(String uri) {
    String prefix = uri == null ? "" : names.prefixes().getOrDefault(uri, uri.isEmpty() ? "" : "?");
    return prefix.isEmpty() ? "" : prefix + ":";
  }

  private int next() throws TikaException {
    try {
      int event = reader.next();
      switch (event) {
        case XMLStreamConstants.START_ELEMENT -> depth++;
        case XMLStreamConstants.END_ELEMENT -> depth--;
        default -> {
          return event;
        }
      }
      if (depth > DEEPEST) {
        throw new TikaException(part + " nests its elements more than " + DEEPEST + " deep");
      }
      return event;
    } catch (XMLStreamException e) {
      throw broken(e);
    }
  }

  private TikaException broken(XMLStreamException e) {
    String message = part + " is not whole";
    if (e.getNestedException() instanceof IOException unreadable) {
      message += ": " + unreadable.getMessage();
    } else if (e.getLocation() != null && e.getLocation().getLineNumber() > 0) {
      message +=
          ": its XML breaks off or goes wrong at line "
              + e.getLocation().getLineNumber()
              + ", column "
              + e.getLocation().getColumnNumber();
    }
    TikaException broken = new TikaException(message);
    broken.addSuppressed(e);
    return broken;
  }

  /// Reads what is left, so that the part's check sum is seen to be right.
  @Override
  public void close() throws TikaException, IOException {
    try (in) {
      in.transferTo(java.io.OutputStream.nullOutputStream());
    } catch (IOException e) {
      throw new TikaException(part + " is not whole: " + e.getMessage(), e);
    }
  }
}
