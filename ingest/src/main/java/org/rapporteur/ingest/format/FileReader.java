package org.rapporteur.ingest.format;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.RecursiveParserWrapper;
import org.apache.tika.sax.BasicContentHandlerFactory;
import org.apache.tika.sax.BasicContentHandlerFactory.HANDLER_TYPE;
import org.apache.tika.sax.RecursiveParserWrapperHandler;
import org.rapporteur.core.document.Digest;
import org.rapporteur.core.document.Failure.Reason;
import org.xml.sax.SAXException;

/// Parses in this process, on the same way as a parsing process does: quick to start, and as frail
/// as the frailest parser. Thread-safe; made once, since finding the parsers takes time.
public final class FileReader implements PartReader {
  private final Parser parser =
      new RecursiveParserWrapper(new AutoDetectParser(new KindDetector(), new DocumentParser()));

  /// Reads a file without what is inside it.
  ///
  /// @throws UnreadableFile if it cannot be read, with the reason
  public Parsed read(Path file) throws UnreadableFile {
    return switch (parts(file, FileCheck.digest(file)).getFirst()) {
      case Part.Read(var entry, var digest, Parsed parsed) -> parsed;
      case Part.Unread(var entry, Reason reason, String detail) ->
          throw new UnreadableFile(reason, detail);
    };
  }

  @Override
  public List<Part> parts(Path file, Digest digest) throws UnreadableFile {
    RecursiveParserWrapperHandler handler =
        new RecursiveParserWrapperHandler(new BasicContentHandlerFactory(HANDLER_TYPE.XML, -1));
    Metadata metadata = new Metadata();
    try (TikaInputStream in = TikaInputStream.get(file, metadata)) {
      parser.parse(in, handler, metadata, new ParseContext());
    } catch (TikaException | SAXException | IOException | RuntimeException e) {
      if (handler.getMetadataList().isEmpty()) {
        throw new UnreadableFile(Reason.DAMAGED, Extract.message(e), e);
      }
      // What went wrong stands in the metadata.
    } catch (OutOfMemoryError e) {
      // A file made to be too large to unpack. What its parser held is free again once it is left.
      throw new UnreadableFile(Reason.TOO_LARGE, "it needs more memory than there is", e);
    }
    return Parts.of(file, digest, handler.getMetadataList());
  }

  @Override
  public void close() {}
}
