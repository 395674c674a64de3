package org.rapporteur.ingest.mail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.hsmf.MAPIMessage;
import org.apache.poi.hsmf.datatypes.AttachmentChunks;
import org.apache.poi.hsmf.datatypes.ByteChunk;
import org.apache.poi.hsmf.datatypes.StringChunk;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.sax.XHTMLContentHandler;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ingest.office.RtfParser;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/// Reads the messages, notes and tasks that Outlook saves.
public final class MsgParser implements Parser {
  private static final long serialVersionUID = 1L;

  private static final String OUTLOOK = "vnd.ms-outlook";

  @Override
  public Set<MediaType> getSupportedTypes(ParseContext context) {
    return Set.of(MediaType.application(OUTLOOK));
  }

  @Override
  public void parse(
      InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
      throws IOException, SAXException, TikaException {
    if (stream instanceof TikaInputStream known
        && known.getOpenContainer() instanceof DirectoryNode inside) {
      read(inside, handler, metadata, context);
      return;
    }
    try (POIFSFileSystem file = new POIFSFileSystem(stream)) {
      read(file.getRoot(), handler, metadata, context);
    }
  }

  private static void read(
      DirectoryNode directory, ContentHandler handler, Metadata metadata, ParseContext context)
      throws IOException, SAXException, TikaException {
    MAPIMessage message = open(directory);
    XHTMLContentHandler xhtml = new XHTMLContentHandler(handler, metadata);
    MessageWriter writer = new MessageWriter(xhtml, metadata, context);
    xhtml.startDocument();
    writer.head(MsgHead.of(message));
    body(message, writer, xhtml);
    for (AttachmentChunks attachment : message.getAttachmentFiles()) {
      attach(attachment, writer);
    }
    xhtml.endDocument();
  }

  private static MAPIMessage open(DirectoryNode directory) throws IOException, TikaException {
    try {
      MAPIMessage message = new MAPIMessage(directory);
      message.setReturnNullOnMissingChunk(true);
      if (message.has7BitEncodingStrings()) {
        message.guess7BitEncoding();
      }
      return message;
    } catch (RuntimeException e) {
      throw strange("its properties are", e);
    }
  }

  /// The body in the richest form that has words, once.
  private static void body(MAPIMessage message, MessageWriter writer, XHTMLContentHandler xhtml)
      throws IOException, SAXException, TikaException {
    String html = html(message);
    if (MessageText.hasWords(html)) {
      writer.html(html);
      return;
    }
    String plain = text(message::getTextBody);
    String rtf = text(message::getRtfBody);
    boolean madeOfHtml = rtf.contains("\\fromhtml");
    if (!rtf.isEmpty() && !(madeOfHtml && !plain.isBlank())) {
      try (InputStream in = new ByteArrayInputStream(rtf.getBytes(StandardCharsets.ISO_8859_1))) {
        new RtfParser().inline(in, xhtml);
      }
      return;
    }
    writer.plain(plain, "");
  }

  /// The body in HTML; as bytes, it is in the encoding that it names or shows.
  private static String html(MAPIMessage message) {
    ByteChunk bytes = message.getMainChunks().getHtmlBodyChunkBinary();
    if (bytes == null || bytes.getValue() == null) {
      StringChunk string = message.getMainChunks().getHtmlBodyChunkString();
      return string == null ? "" : String.valueOf(string.getValue());
    }
    return MessageText.ofHtml(bytes.getValue(), MsgHead.charset(message));
  }

  /// A property that POI may not find or may not understand.
  interface Property {
    @Nullable String get() throws Exception;
  }

  static String text(Property property) throws TikaException {
    try {
      String value = property.get();
      return value == null ? "" : value.replace("\0", "");
    } catch (org.apache.poi.hsmf.exceptions.ChunkNotFoundException e) {
      return "";
    } catch (Exception e) {
      throw strange("one of its properties is", e);
    }
  }

  /// POI says what its own code stumbled over, which says nothing to a person.
  static TikaException strange(String what, Exception cause) {
    TikaException strange = new TikaException(what + " not what Outlook writes");
    strange.addSuppressed(cause);
    return strange;
  }

  private static void attach(AttachmentChunks attachment, MessageWriter writer)
      throws IOException, SAXException {
    String name =
        Optional.ofNullable(attachment.getAttachLongFileName())
            .or(() -> Optional.ofNullable(attachment.getAttachFileName()))
            .map(String::valueOf)
            .orElse("");
    String type =
        attachment.getAttachMimeTag() == null ? "" : String.valueOf(attachment.getAttachMimeTag());
    if (attachment.isEmbeddedMessage()) {
      try (TikaInputStream empty = TikaInputStream.get(new byte[0])) {
        empty.setOpenContainer(attachment.getAttachmentDirectory().getDirectory());
        writer.attach(name.isEmpty() ? "message" : name, "application/" + OUTLOOK, empty);
      }
      return;
    }
    byte[] content = attachment.getEmbeddedAttachmentObject();
    if (content != null && content.length > 0) {
      try (TikaInputStream bytes = TikaInputStream.get(content)) {
        writer.attach(name, type, bytes);
      }
    }
  }
}
