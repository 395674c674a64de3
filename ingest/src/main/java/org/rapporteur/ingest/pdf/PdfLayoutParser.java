package org.rapporteur.ingest.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.PagedText;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.sax.XHTMLContentHandler;
import org.rapporteur.ingest.ocr.PageReading;
import org.rapporteur.ingest.ocr.ScannedPages;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/// Reads PDF by the places of its characters and rules; pages without text by recognition, if the
/// context orders it. Thread-safe.
public final class PdfLayoutParser implements Parser {
  private static final long serialVersionUID = 1L;

  @Override
  public Set<MediaType> getSupportedTypes(ParseContext context) {
    return Set.of(MediaType.application("pdf"));
  }

  /// Writes the document's pages to the handler, as the package says.
  ///
  /// @throws EncryptedDocumentException if a password is needed
  /// @throws IOException if the file or one of its pages cannot be read
  /// @throws TikaException if the thread was interrupted
  @Override
  public void parse(
      InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
      throws IOException, SAXException, TikaException {
    try (PDDocument document = open(stream)) {
      FileInformation.tell(document.getDocumentInformation(), metadata);
      List<PageRows> pages = pages(document, metadata, context);
      XHTMLContentHandler xhtml = new XHTMLContentHandler(handler, metadata);
      xhtml.startDocument();
      write(pages, labels(document), xhtml);
      xhtml.endDocument();
    } catch (InvalidPasswordException e) {
      throw new EncryptedDocumentException(e);
    }
  }

  private static List<PageRows> pages(PDDocument document, Metadata metadata, ParseContext context)
      throws IOException, TikaException {
    PageText own = new TextLayer(document);
    List<PageRows> pages = new ArrayList<>();
    SortedSet<Integer> scanned = new TreeSet<>();
    for (int number = 1; number <= own.pages(); number++) {
      PageRows page = PageRows.of(own.page(number));
      pages.add(page);
      if (page.lacksText()) {
        scanned.add(number);
      }
    }
    metadata.set(PagedText.N_PAGES, pages.size());
    SortedMap<Integer, PageReading> readings = ScannedPages.ordered(context, document, scanned);
    PageReading.Summary.of(readings.values()).writeTo(metadata);
    PageText recognised = new RecognisedText(own, PageReading.read(readings));
    for (int number : scanned) {
      if (readings.get(number) instanceof PageReading.Read) {
        pages.set(number - 1, PageRows.of(recognised.page(number)));
      }
    }
    return pages;
  }

  private static void write(List<PageRows> rows, List<String> labels, XHTMLContentHandler xhtml)
      throws SAXException {
    PageFurniture furniture = new PageFurniture(rows, labels);
    List<PageLayout> pages = new ArrayList<>();
    for (PageRows page : rows) {
      String label = furniture.labels().label(page.sheet().number());
      pages.add(PageLayout.of(page, label, furniture.of(page)));
    }
    Typography type = new Typography(pages);
    List<Block> blocks = new Blocks(type).of(pages);
    new BlockWriter(xhtml, type, blocks).write(pages, blocks);
  }

  /// The file's own page labels, none if it has none.
  private static List<String> labels(PDDocument document) throws IOException {
    PDPageLabels labels = document.getDocumentCatalog().getPageLabels();
    return labels == null ? List.of() : Arrays.asList(labels.getLabelsByPageIndices());
  }

  private static PDDocument open(InputStream stream) throws IOException {
    if (stream instanceof TikaInputStream tika && tika.hasFile()) {
      return Loader.loadPDF(
          new RandomAccessReadBufferedFile(tika.getFile()),
          IOUtils.createTempFileOnlyStreamCache());
    }
    return Loader.loadPDF(new RandomAccessReadBuffer(stream));
  }
}
