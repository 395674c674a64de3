package org.rapporteur.ingest.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.sax.XHTMLContentHandler;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/// Reads PDF by the places of its characters: page furniture is dropped, raised numbers become
/// footnote marks, small type at a page's foot becomes footnotes, large or bold type headings, and
/// paragraphs are put together across lines and pages.
final class PdfLayoutParser implements Parser {
  private static final long serialVersionUID = 1L;

  @Override
  public Set<MediaType> getSupportedTypes(ParseContext context) {
    return Set.of(MediaType.application("pdf"));
  }

  @Override
  public void parse(
      InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
      throws IOException, SAXException, TikaException {
    try (PDDocument document = open(stream)) {
      PDDocumentInformation information = document.getDocumentInformation();
      if (information.getTitle() != null) {
        metadata.set(TikaCoreProperties.TITLE, information.getTitle());
      }
      XHTMLContentHandler xhtml = new XHTMLContentHandler(handler, metadata);
      xhtml.startDocument();
      List<List<Line>> pages = LineCollector.collect(document);
      new PdfXhtml(xhtml, new PdfParagraphs(pages)).write();
      xhtml.endDocument();
    } catch (InvalidPasswordException e) {
      throw new EncryptedDocumentException(e);
    }
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
