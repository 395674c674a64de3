package org.rapporteur.ingest.office;

import java.util.ArrayList;
import java.util.List;
import org.apache.tika.sax.XHTMLContentHandler;
import org.rapporteur.ingest.office.Piece.Box;
import org.rapporteur.ingest.office.Piece.Note;
import org.rapporteur.ingest.office.Piece.Paragraph;
import org.rapporteur.ingest.office.Piece.Table;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

/// Writes pieces as XHTML. Boxes and notes follow the paragraph on which they hang; those of a
/// table follow the table.
final class PieceWriter {
  private final XHTMLContentHandler xhtml;
  private final List<Piece> hanging = new ArrayList<>();
  private int tables;

  PieceWriter(XHTMLContentHandler xhtml) {
    this.xhtml = xhtml;
  }

  /// Writes a document. If all its words stand in running heads, they are its text.
  void document(List<Piece> furniture, List<Piece> body) throws SAXException {
    boolean heads =
        body.stream().allMatch(piece -> piece instanceof Paragraph words && words.isEmpty());
    if (heads) {
      write(furniture);
    } else {
      furniture(furniture);
      write(body);
    }
  }

  void write(List<? extends Piece> pieces) throws SAXException {
    for (Piece piece : pieces) {
      switch (piece) {
        case Paragraph paragraph -> paragraph(paragraph);
        case Table table -> table(table);
        case Box(List<Piece> content) -> div("box", "", content);
        case Note(String label, List<Piece> content) -> div("footnote", label, content);
      }
    }
  }

  /// Writes the words of running heads or feet.
  void furniture(List<Piece> pieces) throws SAXException {
    for (Piece piece : pieces) {
      switch (piece) {
        case Paragraph paragraph -> {
          if (!paragraph.isBlank()) {
            start("furniture", "");
            runs(paragraph);
            xhtml.endElement("div");
          }
          furniture(List.copyOf(paragraph.boxes()));
        }
        case Table(List<List<List<Piece>>> rows) -> {
          for (List<List<Piece>> row : rows) {
            for (List<Piece> cell : row) {
              furniture(cell);
            }
          }
        }
        case Box(List<Piece> content) -> furniture(content);
        case Note _ -> {
          // No format lets a running head call a note.
        }
      }
    }
  }

  private void paragraph(Paragraph paragraph) throws SAXException {
    if (!paragraph.isBlank()) {
      String element = paragraph.element();
      xhtml.startElement(element);
      if (!paragraph.label().isEmpty()) {
        xhtml.characters(paragraph.label() + " ");
      }
      runs(paragraph);
      xhtml.endElement(element);
    }
    hanging.addAll(paragraph.boxes());
    hanging.addAll(paragraph.notes());
    release();
  }

  private void release() throws SAXException {
    if (tables == 0 && !hanging.isEmpty()) {
      List<Piece> released = List.copyOf(hanging);
      hanging.clear();
      write(released);
    }
  }

  private void runs(Paragraph paragraph) throws SAXException {
    for (Run run : paragraph.runs()) {
      switch (run) {
        case Run.Text(String text) -> xhtml.characters(text);
        case Run.Raised(String text) -> xhtml.element("sup", text);
        case Run.Mark(String label) -> {
          xhtml.startElement("sup", "class", "mark");
          xhtml.characters(label);
          xhtml.endElement("sup");
        }
        case Run.Break _ -> {
          xhtml.startElement("br");
          xhtml.endElement("br");
        }
      }
    }
  }

  private void table(Table table) throws SAXException {
    tables++;
    xhtml.startElement("table");
    for (List<List<Piece>> row : table.rows()) {
      xhtml.startElement("tr");
      for (List<Piece> cell : row) {
        xhtml.startElement("td");
        write(cell);
        xhtml.endElement("td");
      }
      xhtml.endElement("tr");
    }
    xhtml.endElement("table");
    tables--;
    release();
  }

  private void div(String kind, String title, List<Piece> content) throws SAXException {
    start(kind, title);
    write(content);
    xhtml.endElement("div");
  }

  private void start(String kind, String title) throws SAXException {
    AttributesImpl attributes = new AttributesImpl();
    attributes.addAttribute("", "class", "class", "CDATA", kind);
    if (!title.isEmpty()) {
      attributes.addAttribute("", "title", "title", "CDATA", title);
    }
    xhtml.startElement("div", attributes);
  }
}
