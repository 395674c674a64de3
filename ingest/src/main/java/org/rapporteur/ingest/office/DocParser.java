package org.rapporteur.ingest.office;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.hpsf.SummaryInformation;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.HWPFDocumentCore;
import org.apache.poi.hwpf.HWPFOldDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.NotOLE2FileException;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.sax.XHTMLContentHandler;
import org.rapporteur.ingest.office.Piece.Box;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/// Reads the files of Word 97 to 2003, and the text of those of Word 6 and 95. Text boxes follow
/// the body, since the file does not say in its text where they stand.
public final class DocParser implements Parser {
  private static final long serialVersionUID = 1L;

  @Override
  public Set<MediaType> getSupportedTypes(ParseContext context) {
    return Set.of(MediaType.application("msword"));
  }

  @Override
  public void parse(
      InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
      throws IOException, SAXException, TikaException {
    if (stream instanceof TikaInputStream known
        && known.getOpenContainer() instanceof DirectoryNode inside) {
      write(inside, handler, metadata, context);
      return;
    }
    try (POIFSFileSystem file = new POIFSFileSystem(stream)) {
      write(file.getRoot(), handler, metadata, context);
    } catch (NotOLE2FileException e) {
      TikaException other = new TikaException("it does not begin like a Word file");
      other.addSuppressed(e);
      throw other;
    }
  }

  private static void write(
      DirectoryNode root, ContentHandler handler, Metadata metadata, ParseContext context)
      throws IOException, SAXException, TikaException {
    List<Piece> furniture = new ArrayList<>();
    List<Piece> body = new ArrayList<>();
    try {
      read(open(root), furniture, body, metadata);
    } catch (org.apache.poi.EncryptedDocumentException e) {
      throw new EncryptedDocumentException(e);
    } catch (RuntimeException e) {
      // POI says what its own code stumbled over, which says nothing to a person.
      TikaException strange = new TikaException("its tables are not what Word writes");
      strange.addSuppressed(e);
      throw strange;
    }
    XHTMLContentHandler xhtml = new XHTMLContentHandler(handler, metadata);
    xhtml.startDocument();
    new PieceWriter(xhtml).document(furniture, body);
    new DocObjects(context).write(root, xhtml);
    xhtml.endDocument();
  }

  private static HWPFDocumentCore open(DirectoryNode root) throws IOException {
    try {
      return new HWPFDocument(root);
    } catch (OldWordFileFormatException e) {
      return new HWPFOldDocument(root);
    }
  }

  private static void read(
      HWPFDocumentCore core, List<Piece> furniture, List<Piece> body, Metadata metadata) {
    SummaryInformation summary = core.getSummaryInformation();
    if (summary != null) {
      Optional.ofNullable(summary.getTitle())
          .map(String::strip)
          .filter(title -> !title.isEmpty())
          .ifPresent(title -> metadata.set(TikaCoreProperties.TITLE, title));
      Optional.ofNullable(summary.getCreateDateTime())
          .ifPresent(made -> metadata.set(TikaCoreProperties.CREATED, made));
      Optional.ofNullable(summary.getLastSaveDateTime())
          .ifPresent(changed -> metadata.set(TikaCoreProperties.MODIFIED, changed));
    }
    DocStory story = new DocStory(core);
    body.addAll(story.read(core.getRange()));
    if (core instanceof HWPFDocument document) {
      List<Piece> boxes = story.read(document.getMainTextboxRange());
      boolean empty =
          boxes.stream().allMatch(box -> box instanceof Piece.Paragraph words && words.isEmpty());
      if (!empty) {
        body.add(new Box(boxes));
      }
      furniture.addAll(story.read(document.getHeaderStoryRange()));
    }
  }
}
