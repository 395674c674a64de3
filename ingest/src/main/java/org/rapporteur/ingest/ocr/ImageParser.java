package org.rapporteur.ingest.ocr;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.PagedText;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.sax.XHTMLContentHandler;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/// Reads documents that are image files, page by page, by text recognition. Without it, their pages
/// are told as unread.
public final class ImageParser implements Parser {
  private static final long serialVersionUID = 1L;

  @Override
  public Set<MediaType> getSupportedTypes(ParseContext context) {
    return Set.of(
        MediaType.image("png"),
        MediaType.image("jpeg"),
        MediaType.image("tiff"),
        MediaType.image("bmp"),
        MediaType.image("gif"),
        MediaType.image("jp2"));
  }

  @Override
  public void parse(
      InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
      throws IOException, SAXException, TikaException {
    try (PageImages images = PageImages.open(stream)) {
      int count = images.count();
      metadata.set(PagedText.N_PAGES, count);
      SortedSet<Integer> numbers =
          IntStream.rangeClosed(1, count).boxed().collect(Collectors.toCollection(TreeSet::new));
      SortedMap<Integer, PageReading> readings = ScannedPages.ordered(context, images, numbers);
      XHTMLContentHandler xhtml = new XHTMLContentHandler(handler, metadata);
      RecognisedXhtml pages = new RecognisedXhtml(xhtml);
      xhtml.startDocument();
      for (var reading : readings.entrySet()) {
        if (reading.getValue() instanceof PageReading.Read(RecognisedPage page)) {
          pages.write(reading.getKey(), page);
        }
      }
      xhtml.endDocument();
      PageReading.Summary.of(readings.values()).writeTo(metadata);
    }
  }
}
