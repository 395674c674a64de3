package org.rapporteur.ingest.format;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.EmptyParser;
import org.jspecify.annotations.Nullable;
import org.rapporteur.core.document.Digest;
import org.rapporteur.core.document.Failure.Reason;
import org.rapporteur.ingest.page.PageFacts;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/// What a parser made of a file or of an entry, as it comes from the parsing process: metadata, one
/// of which is the XHTML. Nothing in it is trusted.
final class Extract {
  /// The entry's path in the file.
  static final String ENTRY = "rapporteur:entry";

  /// The digest of the entry's own bytes.
  static final String DIGEST = "rapporteur:digest";

  /// The name of a [Reason], if it could not be read.
  static final String REASON = "rapporteur:reason";

  static final String DETAIL = "rapporteur:detail";

  private static final Pattern NAME_OF_CLASS =
      Pattern.compile("\\b(?:java|org\\.apache|com\\.sun)\\.\\w+\\.");

  private final Metadata metadata;

  Extract(Metadata metadata) {
    this.metadata = metadata;
  }

  String entry() {
    return value(ENTRY);
  }

  String type() {
    MediaType type = MediaType.parse(value(Metadata.CONTENT_TYPE));
    return type == null ? "application/octet-stream" : type.getBaseType().toString();
  }

  /// The digest of an entry; of one that is spread over its container, the digest of where it is.
  Digest digest(Digest container) {
    String own = value(DIGEST);
    return own.matches("[0-9a-f]{64}")
        ? new Digest(own)
        : Digest.of((container.sha256() + "/" + entry()).getBytes(UTF_8));
  }

  /// Why it could not be read, if it could not.
  Optional<Part.Unread> failure() {
    String said = value(REASON);
    for (Reason reason : Reason.values()) {
      if (reason.name().equals(said)) {
        return Optional.of(new Part.Unread(entry(), reason, value(DETAIL)));
      }
    }
    String trace =
        value(TikaCoreProperties.CONTAINER_EXCEPTION.getName())
            + value(TikaCoreProperties.EMBEDDED_EXCEPTION.getName());
    if (trace.isEmpty()) {
      return Optional.empty();
    }
    boolean empty = trace.contains("ZeroByteFileException");
    return Optional.of(
        new Part.Unread(
            entry(), empty ? Reason.EMPTY : Reason.DAMAGED, empty ? "0 bytes" : firstLine(trace)));
  }

  /// Whether there is a parser for its type.
  boolean hasParser() {
    String[] parsers = metadata.getValues(TikaCoreProperties.TIKA_PARSED_BY);
    return !List.of(parsers).stream().allMatch(name -> name.equals(EmptyParser.class.getName()));
  }

  /// Reads the XHTML.
  Parsed parsed() throws UnreadableFile {
    BlockHandler handler = new BlockHandler(!type().contains("html"));
    try {
      String xhtml = value(TikaCoreProperties.TIKA_CONTENT.getName());
      if (!xhtml.isEmpty()) {
        SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.newSAXParser().parse(new InputSource(new StringReader(xhtml)), handler);
      }
    } catch (SAXException | IOException | ParserConfigurationException e) {
      throw new UnreadableFile(Reason.CRASHED, message(e), e);
    }
    return new Parsed(
        type(),
        FileProperties.of(metadata),
        PageFacts.of(metadata, handler.pages()),
        Extract.firstLine(PageFacts.whyUnread(metadata)),
        handler.furniture(),
        handler.blocks());
  }

  private String value(String name) {
    return Objects.requireNonNullElse(metadata.get(name), "");
  }

  /// What an exception says, in a line; its kind, if it says nothing that a person understands.
  static String message(Throwable e) {
    String message = e.getMessage();
    boolean plain = message != null && !message.isBlank() && !NAME_OF_CLASS.matcher(message).find();
    return plain ? firstLine(message) : e.getClass().getSimpleName();
  }

  /// The first line of a stack trace or message, without the name of the exception's class.
  static String firstLine(@Nullable String trace) {
    String line = trace == null ? "" : trace.lines().findFirst().orElse("");
    return line.replaceFirst("^(?:[a-z0-9]+\\.)+[A-Z]\\w*(?:Exception|Error)(?:: |$)", "").strip();
  }
}
