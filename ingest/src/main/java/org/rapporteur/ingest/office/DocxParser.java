package org.rapporteur.ingest.office;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import org.rapporteur.ingest.office.DocxPackage.Relation;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/// Reads DOCX, and the macro and template kinds of it, as Word shows them.
public final class DocxParser implements Parser {
  private static final long serialVersionUID = 1L;

  private static final String VENDOR = "vnd.openxmlformats-officedocument.wordprocessingml.";

  @Override
  public Set<MediaType> getSupportedTypes(ParseContext context) {
    return Set.of(
        MediaType.application(VENDOR + "document"),
        MediaType.application(VENDOR + "template"),
        MediaType.application("vnd.ms-word.document.macroenabled.12"),
        MediaType.application("vnd.ms-word.template.macroenabled.12"));
  }

  @Override
  public void parse(
      InputStream stream, ContentHandler handler, Metadata metadata, ParseContext parsing)
      throws IOException, SAXException, TikaException {
    try (TemporaryResources temporary = new TemporaryResources();
        DocxPackage docx =
            new DocxPackage(
                TikaInputStream.get(CloseShieldInputStream.wrap(stream), temporary, metadata)
                    .getPath())) {
      properties(docx, metadata);
      DocxContext context = new DocxContext(docx);
      List<Piece> furniture = furniture(docx, context);
      List<Piece> body = body(docx, context);
      XHTMLContentHandler xhtml = new XHTMLContentHandler(handler, metadata);
      xhtml.startDocument();
      new PieceWriter(xhtml).document(furniture, body);
      new Attachments(docx.zip(), metadata, parsing).write(attached(docx, context), xhtml);
      xhtml.endDocument();
    }
  }

  private static List<Piece> body(DocxPackage docx, DocxContext context)
      throws TikaException, IOException {
    try (Xml xml = docx.open(docx.main())) {
      xml.child(0);
      while (xml.child(1)) {
        if (xml.name().equals("w:body")) {
          return new DocxStory(context, docx.main()).read(xml);
        }
      }
    }
    throw new TikaException(docx.main() + " has no body");
  }

  private static List<Piece> furniture(DocxPackage docx, DocxContext context)
      throws TikaException, IOException {
    List<Piece> furniture = new ArrayList<>();
    for (Relation relation : docx.relationsOf(docx.main()).values()) {
      String kind = relation.type();
      if ((kind.equals("header") || kind.equals("footer")) && docx.zip().has(relation.target())) {
        try (Xml xml = docx.open(relation.target())) {
          xml.child(0);
          furniture.addAll(new DocxStory(context, relation.target()).read(xml));
        }
      }
    }
    return furniture;
  }

  /// Files inside the file: what was inserted as an object or a chunk, and pictures.
  private static List<String> attached(DocxPackage docx, DocxContext context)
      throws TikaException, IOException {
    List<String> attached = new ArrayList<>(context.attached());
    for (Relation relation : docx.relationsOf(docx.main()).values()) {
      boolean inside =
          switch (relation.type()) {
            case "package", "oleObject", "image" -> true;
            default -> false;
          };
      if (inside && docx.zip().has(relation.target())) {
        attached.add(relation.target());
      }
    }
    return attached.stream().distinct().sorted().toList();
  }

  private static void properties(DocxPackage docx, Metadata metadata)
      throws TikaException, IOException {
    Optional<String> part = docx.properties();
    if (part.isEmpty()) {
      return;
    }
    try (Xml xml = docx.open(part.get())) {
      xml.child(0);
      while (xml.child(1)) {
        switch (xml.name()) {
          case "dc:title" -> metadata.set(TikaCoreProperties.TITLE, xml.text().strip());
          case "dc:creator" -> metadata.set(TikaCoreProperties.CREATOR, xml.text().strip());
          case "dcterms:created" -> metadata.set(TikaCoreProperties.CREATED, xml.text().strip());
          case "dcterms:modified" -> metadata.set(TikaCoreProperties.MODIFIED, xml.text().strip());
          default -> {}
        }
      }
    }
  }
}
