package org.rapporteur.ingest.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.apache.tika.detect.EncodingDetector;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.exception.ZeroByteFileException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaTypeRegistry;
import org.apache.tika.parser.CompositeParser;
import org.apache.tika.parser.DefaultParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.html.HtmlMapper;
import org.apache.tika.parser.html.IdentityHtmlMapper;
import org.rapporteur.core.document.Failure.Reason;
import org.rapporteur.ingest.mail.EmlParser;
import org.rapporteur.ingest.mail.MsgParser;
import org.rapporteur.ingest.ocr.ImageParser;
import org.rapporteur.ingest.office.DocParser;
import org.rapporteur.ingest.office.DocxParser;
import org.rapporteur.ingest.office.OdtParser;
import org.rapporteur.ingest.office.RtfParser;
import org.rapporteur.ingest.pdf.PdfLayoutParser;
import org.rapporteur.ingest.text.PageEncoding;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/// All parsers as one, the same wherever files are parsed: ours for PDF, plain text, office
/// documents, RTF, messages and images, Tika's for the rest. The documents inside a file are taken
/// out by [Entries]; what goes wrong is written into the metadata, by the names in [Extract],
/// because exceptions do not outlive their process.
///
/// Public, with a constructor without arguments, because a parsing process finds it by its name.
public final class DocumentParser extends CompositeParser {
  private static final long serialVersionUID = 1L;

  public DocumentParser() {
    super(
        MediaTypeRegistry.getDefaultRegistry(),
        List.of(
            new DefaultParser(),
            new PdfLayoutParser(),
            new PlainTextParser(),
            new DocxParser(),
            new OdtParser(),
            new DocParser(),
            new RtfParser(),
            new EmlParser(),
            new MsgParser(),
            new ImageParser()));
  }

  @Override
  public void parse(
      InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
      throws IOException, SAXException, TikaException {
    Limits limits = entries(context).limits();
    String entry = metadata.get(Extract.ENTRY);
    String digest = metadata.get(Extract.DIGEST);
    try {
      if (limits.tooDeep()) {
        throw new Limits.Reached("it lies in more than " + Limits.DEPTH + " containers");
      }
      parseWhole(stream, new PlainXhtml(handler, limits), metadata, context);
      // A document may have metadata by any name.
      metadata.remove(Extract.REASON);
      if (limits.reached() != null) {
        throw limits.reached();
      }
      String[] unread = metadata.getValues(TikaCoreProperties.TIKA_META_EXCEPTION_EMBEDDED_STREAM);
      if (unread.length > 0) {
        fail(metadata, streamReason(unread[0]), Extract.firstLine(unread[0]));
      }
    } catch (TikaException | SAXException | IOException | RuntimeException e) {
      record(e, metadata, limits);
      throw e;
    } catch (StackOverflowError e) {
      fail(metadata, Reason.DAMAGED, "nested too deeply");
      throw new TikaException("nested too deeply", e);
    } finally {
      metadata.set(Extract.ENTRY, entry);
      metadata.set(Extract.DIGEST, digest);
    }
  }

  private void parseWhole(
      InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
      throws IOException, SAXException, TikaException {
    boolean pdf = HeadlessPdf.TYPE.toString().equals(metadata.get(Metadata.CONTENT_TYPE));
    if (pdf && stream.markSupported() && HeadlessPdf.begins(stream)) {
      try (TikaInputStream headed = TikaInputStream.get(HeadlessPdf.headed(stream))) {
        super.parse(headed, handler, metadata, context);
      }
    } else {
      super.parse(stream, handler, metadata, context);
    }
  }

  /// The extractor for this file; the first call in it sets the context.
  private static Entries entries(ParseContext context) {
    if (context.get(EmbeddedDocumentExtractor.class) instanceof Entries known) {
      return known;
    }
    Entries made = new Entries(context, new Limits());
    context.set(EmbeddedDocumentExtractor.class, made);
    context.set(HtmlMapper.class, IdentityHtmlMapper.INSTANCE);
    context.set(EncodingDetector.class, new PageEncoding());
    return made;
  }

  private static void record(Exception e, Metadata metadata, Limits limits) {
    Throwable cause = e;
    Throwable root = e;
    while (cause != null) {
      root = cause;
      switch (cause) {
        case Limits.Reached reached -> {
          fail(metadata, Reason.TOO_LARGE, String.valueOf(reached.getMessage()));
          return;
        }
        case EncryptedDocumentException ignored -> {
          fail(metadata, Reason.ENCRYPTED, "");
          return;
        }
        case org.apache.poi.EncryptedDocumentException ignored -> {
          fail(metadata, Reason.ENCRYPTED, "");
          return;
        }
        case ZeroByteFileException ignored -> {
          fail(metadata, Reason.EMPTY, "0 bytes");
          return;
        }
        default -> cause = cause.getCause();
      }
    }
    if (limits.reached() != null) {
      fail(metadata, Reason.TOO_LARGE, String.valueOf(limits.reached().getMessage()));
    } else if (isBomb(root)) {
      fail(metadata, Reason.TOO_LARGE, "it unpacks to a hundred times its size and more");
    } else if (says(root, "DOCTYPE is disallowed")) {
      fail(metadata, Reason.TOO_LARGE, "it defines entities, which could unfold without end");
    } else if (says(root, "decryption material")) {
      fail(metadata, Reason.ENCRYPTED, "or rather the key of one of those it was made for");
    } else {
      fail(metadata, Reason.DAMAGED, Extract.message(root));
    }
  }

  /// What Tika and POI say of a file that unpacks to far more than it is.
  private static boolean isBomb(Throwable e) {
    return says(e, "Suspected zip bomb") || says(e, "Zip bomb detected");
  }

  private static boolean says(Throwable e, String words) {
    return String.valueOf(e.getMessage()).contains(words);
  }

  private static Reason streamReason(String trace) {
    return trace.contains("encrypt") ? Reason.ENCRYPTED : Reason.DAMAGED;
  }

  private static void fail(Metadata metadata, Reason reason, String detail) {
    metadata.set(Extract.REASON, reason.name());
    metadata.set(Extract.DETAIL, detail);
  }
}
