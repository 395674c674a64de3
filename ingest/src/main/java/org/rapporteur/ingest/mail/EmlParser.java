package org.rapporteur.ingest.mail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.mbox.MboxParser;
import org.apache.tika.sax.XHTMLContentHandler;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/// Reads messages as mail programs save them, and mailboxes that hold only one.
public final class EmlParser implements Parser {
  private static final long serialVersionUID = 1L;

  private static final MediaType MAILBOX = MediaType.application("mbox");

  private static final Pattern POSTMARK = Pattern.compile("(?:^|\\n\\r?\\n)From [^\\n]*\\n");

  @Override
  public Set<MediaType> getSupportedTypes(ParseContext context) {
    return Set.of(MediaType.parse("message/rfc822"), MAILBOX);
  }

  @Override
  public void parse(
      InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
      throws IOException, SAXException, TikaException {
    byte[] bytes = stream.readAllBytes();
    Matcher postmark = POSTMARK.matcher(new String(bytes, StandardCharsets.ISO_8859_1));
    int start = postmark.lookingAt() ? postmark.end() : 0;
    if (start > 0 && postmark.find()) {
      try (TikaInputStream box = TikaInputStream.get(bytes)) {
        new MboxParser().parse(box, handler, metadata, context);
      }
      return;
    }
    MimeReader.Mime mime =
        MimeReader.read(new ByteArrayInputStream(bytes, start, bytes.length - start));
    MessageParts parts = MessageParts.of(mime.root());
    if (parts.encrypted()) {
      throw new EncryptedDocumentException("it needs the key of the person it was written to");
    }
    XHTMLContentHandler xhtml = new XHTMLContentHandler(handler, metadata);
    MessageHead head = MessageHead.of(mime.head());
    MessageWriter writer = new MessageWriter(xhtml, metadata, context);
    xhtml.startDocument();
    writer.head(head);
    for (MimePart text : parts.shown()) {
      writer.text(text);
    }
    for (MimePart part : parts.attached()) {
      try (TikaInputStream content = TikaInputStream.get(part.content())) {
        writer.attach(part.name(), part.type(), content);
      }
    }
    xhtml.endDocument();
  }
}
