package org.rapporteur.ingest.format;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.exception.ZeroByteFileException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.DefaultParser;
import org.apache.tika.parser.EmptyParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.html.HtmlMapper;
import org.apache.tika.parser.html.IdentityHtmlMapper;
import org.rapporteur.core.document.Failure.Reason;
import org.rapporteur.ingest.ocr.ImageParser;
import org.rapporteur.ingest.office.DocxParser;
import org.rapporteur.ingest.office.OdtParser;
import org.xml.sax.SAXException;

/// Reads a file of any kind into blocks. Thread-safe; made once, since finding the parsers takes
/// time.
public final class FileReader {
  private static final Set<String> UNKNOWN =
      Set.of("application/octet-stream", "application/x-empty");

  private static final Set<String> PACKED = Set.of("docx", "docm", "odt", "pdf", "msg", "zip");

  private final AutoDetectParser parser =
      new AutoDetectParser(
          new DefaultParser(),
          new PdfLayoutParser(),
          new PlainTextParser(),
          new DocxParser(),
          new OdtParser(),
          new ImageParser());

  /// Reads a file.
  ///
  /// @throws UnreadableFile if it cannot be read, with the reason
  public Parsed read(Path file) throws UnreadableFile {
    Metadata metadata = new Metadata();
    try (TikaInputStream in = TikaInputStream.get(file, metadata)) {
      if (in.getLength() == 0) {
        throw new UnreadableFile(Reason.EMPTY, "0 bytes");
      }
      MediaType type = parser.getDetector().detect(in, metadata);
      refuseMislabelled(file, type);
      BlockHandler handler = new BlockHandler(!type.getSubtype().contains("html"));
      parser.parse(in, handler, metadata, context());
      return new Parsed(
          type.getBaseType().toString(),
          Objects.requireNonNullElse(metadata.get(TikaCoreProperties.TITLE), "").strip(),
          PageFacts.of(metadata, handler.pages()),
          handler.furniture(),
          handler.blocks());
    } catch (NoSuchFileException e) {
      throw new UnreadableFile(Reason.MISSING, "", e);
    } catch (AccessDeniedException e) {
      throw new UnreadableFile(Reason.NOT_READABLE, "", e);
    } catch (EncryptedDocumentException e) {
      throw new UnreadableFile(Reason.ENCRYPTED, "", e);
    } catch (ZeroByteFileException e) {
      throw new UnreadableFile(Reason.EMPTY, "0 bytes", e);
    } catch (TikaException | SAXException | IOException e) {
      throw new UnreadableFile(Reason.DAMAGED, rootMessage(e), e);
    } catch (RuntimeException | StackOverflowError e) {
      // Parsers of other people's formats fail in every way on broken input; one file must not stop
      // a batch.
      throw new UnreadableFile(Reason.CRASHED, rootMessage(e), e);
    } catch (OutOfMemoryError e) {
      // A file made to be too large to unpack. What its parser held is free again once it is left.
      throw new UnreadableFile(Reason.TOO_LARGE, "it needs more memory than there is", e);
    }
  }

  private static ParseContext context() {
    ParseContext context = new ParseContext();
    context.set(HtmlMapper.class, IdentityHtmlMapper.INSTANCE);
    // Attachments are documents of their own, not more text of this one.
    context.set(Parser.class, new EmptyParser());
    return context;
  }

  /// A name that promises text over bytes that are none is said so, instead of indexing noise.
  private static void refuseMislabelled(Path file, MediaType type) throws UnreadableFile {
    String found = type.getBaseType().toString();
    String extension = extension(file);
    if (UNKNOWN.contains(found)) {
      throw extension.isEmpty()
          ? new UnreadableFile(Reason.UNSUPPORTED, "unknown binary data")
          : new UnreadableFile(Reason.MISLABELLED, "binary data named ." + extension);
    }
    if (found.equals("text/plain") && PACKED.contains(extension)) {
      throw new UnreadableFile(Reason.MISLABELLED, "plain text named ." + extension);
    }
    if (Set.of("txt", "md", "text").contains(extension) && looksBinary(file)) {
      throw new UnreadableFile(Reason.MISLABELLED, "binary data named ." + extension);
    }
  }

  private static boolean looksBinary(Path file) throws UnreadableFile {
    byte[] head = new byte[4096];
    int length;
    try (var in = Files.newInputStream(file)) {
      length = in.readNBytes(head, 0, head.length);
    } catch (IOException e) {
      throw new UnreadableFile(Reason.NOT_READABLE, rootMessage(e), e);
    }
    if (length >= 2 && ((head[0] == -1 && head[1] == -2) || (head[0] == -2 && head[1] == -1))) {
      return false; // UTF-16 with a byte order mark
    }
    int odd = 0;
    for (int i = 0; i < length; i++) {
      int b = head[i] & 0xFF;
      if (b == 0) {
        return true;
      }
      odd += b < 0x20 && b != '\n' && b != '\r' && b != '\t' && b != '\f' ? 1 : 0;
    }
    return odd * 50 > length;
  }

  private static String extension(Path file) {
    String name = String.valueOf(file.getFileName());
    int dot = name.lastIndexOf('.');
    return dot <= 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }

  private static String rootMessage(Throwable e) {
    Throwable cause = e;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    String message = cause.getMessage();
    String line =
        message == null ? cause.getClass().getSimpleName() : message.lines().findFirst().orElse("");
    return line.strip();
  }
}
