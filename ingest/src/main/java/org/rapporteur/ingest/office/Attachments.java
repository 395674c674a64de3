package org.rapporteur.ingest.office;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.extractor.EmbeddedDocumentUtil;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.metadata.TikaCoreProperties.EmbeddedResourceType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.sax.XHTMLContentHandler;
import org.xml.sax.SAXException;

/// Hands the files inside an office document to whoever reads them as documents of their own.
final class Attachments {
  private final OfficeZip zip;
  private final EmbeddedDocumentExtractor extractor;

  Attachments(OfficeZip zip, Metadata metadata, ParseContext context) {
    this.zip = zip;
    this.extractor = EmbeddedDocumentUtil.getEmbeddedDocumentExtractor(context);
  }

  void write(List<String> parts, XHTMLContentHandler xhtml)
      throws TikaException, IOException, SAXException {
    for (String part : parts) {
      Metadata inside = new Metadata();
      String name = part.substring(part.lastIndexOf('/') + 1);
      boolean picture = part.contains("media/") || part.startsWith("Pictures/");
      inside.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
      inside.set(
          TikaCoreProperties.EMBEDDED_RESOURCE_TYPE,
          (picture ? EmbeddedResourceType.INLINE : EmbeddedResourceType.ATTACHMENT).toString());
      inside.set(TikaCoreProperties.EMBEDDED_RELATIONSHIP_ID, part);
      if (extractor.shouldParseEmbedded(inside)) {
        try (InputStream in = zip.open(part);
            TikaInputStream bytes = TikaInputStream.get(in)) {
          extractor.parseEmbedded(bytes, xhtml, inside, false);
        }
      }
    }
  }
}
