package org.rapporteur.ingest.format;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.apache.commons.io.input.CloseShieldInputStream;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TemporaryResources;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.DelegatingParser;
import org.apache.tika.parser.ParseContext;
import org.rapporteur.core.document.Digest;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/// Takes the documents out of a container: attachments of messages, entries of archives, files put
/// into a Word document. What belongs to the looks of a document (pictures, fonts, previews,
/// macros) is left. Kept for one file.
final class Entries implements EmbeddedDocumentExtractor {
  private static final DelegatingParser PARSER = new DelegatingParser();

  private static final Set<String> LOOKS =
      Set.of("INLINE", "MACRO", "METADATA", "FONT", "THUMBNAIL", "RENDERING", "VERSION");

  private static final Set<String> NO_DOCUMENTS = Set.of("image", "audio", "video", "font");

  private final ParseContext context;
  private final Limits limits;
  private final Deque<String> way = new ArrayDeque<>();
  private final Set<String> taken = new HashSet<>();

  Entries(ParseContext context, Limits limits) {
    this.context = context;
    this.limits = limits;
  }

  Limits limits() {
    return limits;
  }

  /// Whether an entry is being read, and not the file itself.
  boolean inside() {
    return !way.isEmpty();
  }

  @Override
  public boolean shouldParseEmbedded(Metadata metadata) {
    String role = metadata.get(TikaCoreProperties.EMBEDDED_RESOURCE_TYPE);
    String type = metadata.get(Metadata.CONTENT_TYPE);
    String name = EntryName.of(metadata.get(TikaCoreProperties.RESOURCE_NAME_KEY));
    return (role == null || !LOOKS.contains(role) || isInlineText(role, type))
        && (type == null || !NO_DOCUMENTS.contains(type.replaceFirst("/.*", "")))
        && !EntryName.isHidden(name);
  }

  /// Messages show texts and documents "inline" that are as much attachments as others.
  private static boolean isInlineText(String role, String type) {
    return role.equals("INLINE")
        && type != null
        && (type.startsWith("text/") || type.startsWith("message/") || type.contains("pdf"));
  }

  @Override
  public void parseEmbedded(
      InputStream stream, ContentHandler handler, Metadata metadata, boolean outputHtml)
      throws SAXException, IOException {
    limits.enter();
    way.push(entry(metadata));
    metadata.set(Extract.ENTRY, way.element());
    try (TemporaryResources temporary = new TemporaryResources()) {
      TikaInputStream own =
          TikaInputStream.get(
              new Counted(CloseShieldInputStream.wrap(stream), limits), temporary, metadata);
      Object container = stream instanceof TikaInputStream tika ? tika.getOpenContainer() : null;
      if (container == null) {
        metadata.set(Extract.DIGEST, Digest.of(own.getPath()).sha256());
      } else {
        own.setOpenContainer(container);
      }
      PARSER.parse(own, handler, metadata, context);
    } catch (TikaException e) {
      // Said in the metadata of the entry. The others are read all the same.
      metadata.add(TikaCoreProperties.EMBEDDED_EXCEPTION, String.valueOf(e.getMessage()));
    } finally {
      way.pop();
      limits.leave();
    }
  }

  private String entry(Metadata metadata) {
    String name = EntryName.of(metadata.get(TikaCoreProperties.RESOURCE_NAME_KEY));
    if (name.isEmpty()) {
      name = "entry " + (taken.size() + 1);
    }
    String path = way.isEmpty() ? name : way.element() + "/" + name;
    String unique = path;
    for (int i = 2; !taken.add(unique); i++) {
      unique = path + " (" + i + ")";
    }
    return unique;
  }

  /// Counts the bytes that are unpacked.
  private static final class Counted extends FilterInputStream {
    private final Limits limits;

    Counted(InputStream in, Limits limits) {
      super(in);
      this.limits = limits;
    }

    @Override
    public int read() throws IOException {
      int b = super.read();
      count(b < 0 ? 0 : 1);
      return b;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int count = super.read(bytes, offset, length);
      count(Math.max(0, count));
      return count;
    }

    private void count(int read) throws IOException {
      try {
        limits.unpacked(read);
      } catch (Limits.Reached e) {
        throw new IOException(e.getMessage(), e);
      }
    }
  }
}
