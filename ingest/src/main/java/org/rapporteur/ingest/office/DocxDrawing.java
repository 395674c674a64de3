package org.rapporteur.ingest.office;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.tika.exception.TikaException;
import org.rapporteur.ingest.office.Piece.Box;

/// Takes the words out of a drawing: text boxes, diagrams and charts, lettering. Each becomes a
/// box.
final class DocxDrawing {
  private final DocxContext context;
  private final String part;

  DocxDrawing(DocxContext context, String part) {
    this.context = context;
    this.part = part;
  }

  /// Reads the drawing at hand; its boxes hang on the paragraph.
  void read(Xml xml, ParagraphBuilder paragraph) throws TikaException, IOException {
    int element = xml.depth();
    if (xml.name().equals("mc:AlternateContent")) {
      // The first choice is for newer readers; the others say the same in older ways.
      if (xml.child(element)) {
        read(xml, paragraph);
      }
      return;
    }
    while (xml.child(element)) {
      switch (xml.name()) {
        case "w:txbxContent" -> add(new DocxStory(context, part).read(xml), paragraph);
        case "a:p" -> add(List.of(line(xml)), paragraph);
        case "v:textpath" -> add(List.of(line(xml.attribute("string"))), paragraph);
        case "dgm:relIds" -> add(lines(xml.attribute("r:dm")), paragraph);
        case "c:chart" -> add(lines(xml.attribute("r:id")), paragraph);
        default -> read(xml, paragraph);
      }
    }
  }

  private static void add(List<Piece> content, ParagraphBuilder paragraph) {
    if (!content.isEmpty()) {
      paragraph.add(new Box(content));
    }
  }

  private static Piece line(String text) {
    ParagraphBuilder line = new ParagraphBuilder();
    line.add(text);
    return line.take(0, "");
  }

  private static Piece line(Xml xml) throws TikaException {
    StringBuilder text = new StringBuilder();
    gather(xml, text);
    return line(text.toString());
  }

  private static void gather(Xml xml, StringBuilder text) throws TikaException {
    int element = xml.depth();
    while (xml.child(element)) {
      switch (xml.name()) {
        case "a:t" -> text.append(xml.text());
        case "a:br" -> text.append(' ');
        default -> gather(xml, text);
      }
    }
  }

  /// The words of a diagram or chart, which stand in a part of their own.
  private List<Piece> lines(String relation) throws TikaException, IOException {
    List<Piece> lines = new ArrayList<>();
    String target = context.target(part, relation);
    if (!target.isEmpty()) {
      try (Xml xml = context.docx().open(target)) {
        words(xml, lines);
      }
    }
    return lines;
  }

  private static void words(Xml xml, List<Piece> lines) throws TikaException {
    int element = xml.depth();
    while (xml.child(element)) {
      switch (xml.name()) {
        case "a:p" -> lines.add(line(xml));
        case "c:v" -> lines.add(line(xml.text()));
        default -> words(xml, lines);
      }
    }
  }
}
