package org.rapporteur.ingest.office;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.commons.io.input.CloseShieldInputStream;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TemporaryResources;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.sax.XHTMLContentHandler;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/// Reads OpenDocument texts as LibreOffice shows them.
public final class OdtParser implements Parser {
  private static final long serialVersionUID = 1L;

  @Override
  public Set<MediaType> getSupportedTypes(ParseContext context) {
    return Set.of(
        MediaType.application("vnd.oasis.opendocument.text"),
        MediaType.application("vnd.oasis.opendocument.text-template"),
        MediaType.application("vnd.oasis.opendocument.text-master"));
  }

  @Override
  public void parse(
      InputStream stream, ContentHandler handler, Metadata metadata, ParseContext parsing)
      throws IOException, SAXException, TikaException {
    try (TemporaryResources temporary = new TemporaryResources();
        OdtPackage odt =
            new OdtPackage(
                TikaInputStream.get(CloseShieldInputStream.wrap(stream), temporary, metadata)
                    .getPath())) {
      properties(odt, metadata);
      OdtStyles styles = new OdtStyles();
      List<Piece> furniture = furniture(odt, styles);
      List<Piece> body = body(odt, styles);
      XHTMLContentHandler xhtml = new XHTMLContentHandler(handler, metadata);
      xhtml.startDocument();
      new PieceWriter(xhtml).document(furniture, body);
      new Attachments(odt.zip(), metadata, parsing).write(attached(odt), xhtml);
      xhtml.endDocument();
    }
  }

  private static List<Piece> body(OdtPackage odt, OdtStyles styles)
      throws TikaException, IOException {
    List<Piece> body = new ArrayList<>();
    try (Xml xml = odt.open(OdtPackage.CONTENT)) {
      xml.child(0);
      styles.read(
          xml,
          element -> {
            if (element.name().equals("office:body")) {
              body.addAll(new OdtStory(styles).read(element));
            }
          });
    }
    return body;
  }

  private static List<Piece> furniture(OdtPackage odt, OdtStyles styles)
      throws TikaException, IOException {
    List<Piece> furniture = new ArrayList<>();
    if (odt.zip().has(OdtPackage.STYLES)) {
      try (Xml xml = odt.open(OdtPackage.STYLES)) {
        xml.child(0);
        styles.read(
            xml,
            element -> {
              if (element.name().equals("office:master-styles")) {
                furniture.addAll(new OdtStory(styles).read(element));
              }
            });
      }
    }
    return furniture;
  }

  /// Pictures, and documents inserted as objects.
  private static List<String> attached(OdtPackage odt) {
    return odt.zip().parts().stream()
        .filter(part -> part.matches("Pictures/.+|Object [^/]+"))
        .sorted()
        .toList();
  }

  private static void properties(OdtPackage odt, Metadata metadata)
      throws TikaException, IOException {
    if (!odt.zip().has(OdtPackage.META)) {
      return;
    }
    try (Xml xml = odt.open(OdtPackage.META)) {
      xml.child(0);
      xml.child(1);
      while (xml.child(2)) {
        switch (xml.name()) {
          case "dc:title" -> metadata.set(TikaCoreProperties.TITLE, xml.text().strip());
          case "meta:initial-creator" ->
              metadata.set(TikaCoreProperties.CREATOR, xml.text().strip());
          case "meta:creation-date" -> metadata.set(TikaCoreProperties.CREATED, xml.text().strip());
          case "dc:date" -> metadata.set(TikaCoreProperties.MODIFIED, xml.text().strip());
          default -> {}
        }
      }
    }
  }
}
