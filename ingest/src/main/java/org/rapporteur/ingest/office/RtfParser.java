package org.rapporteur.ingest.office;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.sax.XHTMLContentHandler;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/// Reads RTF as Word shows it.
public final class RtfParser implements Parser {
  private static final long serialVersionUID = 1L;

  @Override
  public Set<MediaType> getSupportedTypes(ParseContext context) {
    return Set.of(MediaType.application("rtf"), MediaType.text("rtf"));
  }

  @Override
  public void parse(
      InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
      throws IOException, SAXException, TikaException {
    XHTMLContentHandler xhtml = new XHTMLContentHandler(handler, metadata);
    RtfReader.Read read = new RtfReader(stream.readAllBytes()).read();
    if (!read.title().isEmpty()) {
      metadata.set(TikaCoreProperties.TITLE, read.title());
    }
    xhtml.startDocument();
    new PieceWriter(xhtml).document(read.furniture(), read.body());
    xhtml.endDocument();
  }

  /// Writes RTF that is the body of a message.
  public void inline(InputStream stream, XHTMLContentHandler xhtml)
      throws IOException, SAXException, TikaException {
    RtfReader.Read read = new RtfReader(stream.readAllBytes()).read();
    new PieceWriter(xhtml).write(read.body());
  }
}
