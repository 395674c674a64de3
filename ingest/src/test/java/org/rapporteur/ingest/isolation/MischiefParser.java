package org.rapporteur.ingest.isolation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.sax.XHTMLContentHandler;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/// Does to its process what broken files do, as the file says. Found by its name on the class path
/// of the tests.
public final class MischiefParser implements Parser {
  private static final long serialVersionUID = 1L;

  @Override
  public Set<MediaType> getSupportedTypes(ParseContext context) {
    return Set.of(MediaType.application("x-mischief"));
  }

  @Override
  public void parse(
      InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
      throws IOException, SAXException, TikaException {
    String deed = new String(stream.readAllBytes(), UTF_8).replaceFirst("mischief: ", "").strip();
    switch (deed) {
      case "hang" -> {
        while (!Thread.interrupted()) {
          LockSupport.parkNanos(1_000_000);
        }
      }
      case "memory" -> {
        List<byte[]> all = new ArrayList<>();
        while (!all.isEmpty() || deed.equals("memory")) {
          all.add(new byte[1 << 20]);
        }
      }
      case "exit" -> System.exit(7);
      case "throw" -> throw new IllegalStateException("a fault of the parser");
      case "stack" -> metadata.set("depth", Integer.toString(depth(0)));
      case "print" -> System.out.println("This belongs to nobody.");
      default -> {
        XHTMLContentHandler xhtml = new XHTMLContentHandler(handler, metadata);
        xhtml.startDocument();
        xhtml.element("p", deed);
        xhtml.endDocument();
      }
    }
  }

  private static int depth(int reached) {
    return reached < 0 ? 0 : depth(reached + 1) + 1;
  }
}
