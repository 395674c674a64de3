package org.rapporteur.ingest.mail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.extractor.EmbeddedDocumentUtil;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.metadata.TikaCoreProperties.EmbeddedResourceType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.html.HtmlMapper;
import org.apache.tika.parser.html.IdentityHtmlMapper;
import org.apache.tika.parser.html.JSoupParser;
import org.apache.tika.sax.BodyContentHandler;
import org.apache.tika.sax.EmbeddedContentHandler;
import org.apache.tika.sax.XHTMLContentHandler;
import org.xml.sax.SAXException;

/// Writes a message as XHTML. Words in HTML stand inside `div.web`, because their classes are their
/// author's.
final class MessageWriter {
  private final XHTMLContentHandler xhtml;
  private final Metadata metadata;
  private final ParseContext context;

  MessageWriter(XHTMLContentHandler xhtml, Metadata metadata, ParseContext context) {
    this.xhtml = xhtml;
    this.metadata = metadata;
    this.context = context;
  }

  void head(MessageHead head) throws SAXException {
    metadata.set(TikaCoreProperties.TITLE, head.subject());
    metadata.set(TikaCoreProperties.CREATOR, head.from());
    head.sent().ifPresent(at -> metadata.set(TikaCoreProperties.CREATED, at.toString()));
    if (!head.subject().isEmpty()) {
      xhtml.element("h1", head.subject());
    }
    line("From", head.from());
    line("To", head.to());
    line("Cc", head.cc());
    line("Date", head.printedDate());
  }

  private void line(String label, String words) throws SAXException {
    if (!words.isEmpty()) {
      xhtml.element("p", label + ": " + words);
    }
  }

  /// Writes a text.
  void text(MimePart part) throws IOException, SAXException, TikaException {
    String text = MessageText.of(part);
    if (part.type().equals("text/html")) {
      html(text);
    } else {
      plain(text, part.parameters());
    }
  }

  void plain(String text, String parameters) throws SAXException {
    for (String paragraph : MailText.paragraphs(text, parameters)) {
      xhtml.element("p", paragraph);
    }
  }

  void html(String text) throws IOException, SAXException, TikaException {
    ParseContext inner = new ParseContext();
    inner.set(HtmlMapper.class, IdentityHtmlMapper.INSTANCE);
    Metadata said = new Metadata();
    said.set(Metadata.CONTENT_TYPE, "text/html; charset=UTF-8");
    inner.set(
        org.apache.tika.detect.EncodingDetector.class, (bytes, about) -> StandardCharsets.UTF_8);
    xhtml.startElement("div", "class", "web");
    try (InputStream in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))) {
      new JSoupParser()
          .parse(in, new EmbeddedContentHandler(new BodyContentHandler(xhtml)), said, inner);
    }
    xhtml.endElement("div");
  }

  /// Hands on what is attached.
  ///
  /// @param name its file name, empty if it has none
  void attach(String name, String type, TikaInputStream content) throws IOException, SAXException {
    EmbeddedDocumentExtractor extractor =
        EmbeddedDocumentUtil.getEmbeddedDocumentExtractor(context);
    Metadata inside = new Metadata();
    Map<String, String> known = new TreeMap<>();
    known.put(TikaCoreProperties.RESOURCE_NAME_KEY, name);
    known.put(Metadata.CONTENT_TYPE, type);
    known.forEach((key, value) -> {
      if (!value.isEmpty()) {
        inside.set(key, value);
      }
    });
    inside.set(
        TikaCoreProperties.EMBEDDED_RESOURCE_TYPE, EmbeddedResourceType.ATTACHMENT.toString());
    if (extractor.shouldParseEmbedded(inside)) {
      extractor.parseEmbedded(content, xhtml, inside, false);
    }
  }
}
