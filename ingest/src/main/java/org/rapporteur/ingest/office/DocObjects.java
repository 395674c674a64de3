package org.rapporteur.ingest.office;

import java.io.IOException;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.Entry;
import org.apache.poi.poifs.filesystem.Ole10Native;
import org.apache.poi.poifs.filesystem.Ole10NativeException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.extractor.EmbeddedDocumentUtil;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.metadata.TikaCoreProperties.EmbeddedResourceType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.microsoft.OfficeParser.POIFSDocumentType;
import org.apache.tika.sax.XHTMLContentHandler;
import org.xml.sax.SAXException;

/// Hands on the documents put into an older Word file, which its object pool holds.
final class DocObjects {
  private final EmbeddedDocumentExtractor extractor;

  DocObjects(ParseContext context) {
    extractor = EmbeddedDocumentUtil.getEmbeddedDocumentExtractor(context);
  }

  void write(DirectoryNode root, XHTMLContentHandler xhtml) throws IOException, SAXException {
    if (!root.hasEntryCaseInsensitive("ObjectPool")
        || !(root.getEntryCaseInsensitive("ObjectPool") instanceof DirectoryEntry pool)) {
      return;
    }
    for (Entry entry : pool) {
      if (entry instanceof DirectoryNode object) {
        write(object, entry.getName(), xhtml);
      }
    }
  }

  private void write(DirectoryNode object, String name, XHTMLContentHandler xhtml)
      throws IOException, SAXException {
    Metadata inside = new Metadata();
    inside.set(
        TikaCoreProperties.EMBEDDED_RESOURCE_TYPE, EmbeddedResourceType.ATTACHMENT.toString());
    POIFSDocumentType type = POIFSDocumentType.detectType(object);
    if (type == POIFSDocumentType.OLE10_NATIVE) {
      try {
        Ole10Native packed = Ole10Native.createFromEmbeddedOleObject(object);
        inside.set(TikaCoreProperties.RESOURCE_NAME_KEY, packed.getLabel());
        hand(TikaInputStream.get(packed.getDataBuffer()), inside, xhtml);
      } catch (Ole10NativeException e) {
        inside.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
        hand(TikaInputStream.get(new byte[0]), inside, xhtml); // listed as what cannot be read
      }
    } else if (type != POIFSDocumentType.UNKNOWN) {
      inside.set(TikaCoreProperties.RESOURCE_NAME_KEY, name + "." + type.getExtension());
      inside.set(Metadata.CONTENT_TYPE, type.getType().toString());
      TikaInputStream empty = TikaInputStream.get(new byte[0]);
      empty.setOpenContainer(object);
      hand(empty, inside, xhtml);
    }
  }

  private void hand(TikaInputStream content, Metadata inside, XHTMLContentHandler xhtml)
      throws IOException, SAXException {
    try (content) {
      if (extractor.shouldParseEmbedded(inside)) {
        extractor.parseEmbedded(content, xhtml, inside, false);
      }
    }
  }
}
