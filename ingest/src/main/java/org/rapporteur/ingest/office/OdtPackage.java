package org.rapporteur.ingest.office;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;

/// The parts of an OpenDocument text (OASIS OpenDocument 1.3, part 2).
final class OdtPackage implements AutoCloseable {
  static final String CONTENT = "content.xml";
  static final String STYLES = "styles.xml";
  static final String META = "meta.xml";

  private static final String MANIFEST = "META-INF/manifest.xml";
  private static final String ROOT = "urn:oasis:names:tc:opendocument:xmlns:";

  private static final Xml.Names NAMES =
      new Xml.Names(
          Map.ofEntries(
              Map.entry(ROOT + "office:1.0", "office"),
              Map.entry(ROOT + "text:1.0", "text"),
              Map.entry(ROOT + "style:1.0", "style"),
              Map.entry(ROOT + "table:1.0", "table"),
              Map.entry(ROOT + "drawing:1.0", "draw"),
              Map.entry(ROOT + "meta:1.0", "meta"),
              Map.entry(ROOT + "manifest:1.0", "manifest"),
              Map.entry(
                  "urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0", "loext"),
              Map.entry("http://purl.org/dc/elements/1.1/", "dc"),
              Map.entry("http://www.w3.org/XML/1998/namespace", "xml")));

  private final OfficeZip zip;

  /// @throws EncryptedDocumentException if it needs a password
  OdtPackage(Path file) throws TikaException, IOException {
    zip = new OfficeZip(file);
    try {
      if (zip.has(MANIFEST) && isEncrypted()) {
        throw new EncryptedDocumentException("its manifest says that it is encrypted");
      }
    } catch (TikaException | IOException | RuntimeException e) {
      zip.close();
      throw e;
    }
  }

  private boolean isEncrypted() throws TikaException, IOException {
    try (Xml xml = open(MANIFEST)) {
      xml.child(0);
      while (xml.child(1)) {
        if (xml.attribute("manifest:full-path").equals(CONTENT)) {
          int entry = xml.depth();
          while (xml.child(entry)) {
            if (xml.name().equals("manifest:encryption-data")) {
              return true;
            }
          }
          return false;
        }
      }
    }
    return false;
  }

  OfficeZip zip() {
    return zip;
  }

  Xml open(String part) throws TikaException, IOException {
    return new Xml(zip.open(part), NAMES, part);
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
