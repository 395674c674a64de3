package org.rapporteur.ingest.office;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.apache.tika.exception.TikaException;
import org.rapporteur.ingest.office.Piece.Table;

/// Reads one story of a DOCX file, such as its body, a footnote or a running head, into pieces.
/// Insertions are taken, deletions left out; of content for newer and older readers the newer is
/// taken once.
final class DocxStory {
  private final DocxContext context;
  private final String part;

  /// The fields that are open, true where what follows is the field's code and not its result.
  private final Deque<Boolean> fields = new ArrayDeque<>();

  private ParagraphBuilder carried = new ParagraphBuilder();

  /// @param part the part in which the story stands
  DocxStory(DocxContext context, String part) {
    this.context = context;
    this.part = part;
  }

  /// Reads the pieces inside the element at hand.
  List<Piece> read(Xml xml) throws TikaException, IOException {
    List<Piece> pieces = new ArrayList<>();
    pieces(xml, pieces);
    if (!carried.isEmpty()) {
      pieces.add(carried.take(0, ""));
    }
    return pieces;
  }

  private void pieces(Xml xml, List<Piece> pieces) throws TikaException, IOException {
    int element = xml.depth();
    while (xml.child(element)) {
      switch (xml.name()) {
        case "w:p" -> paragraph(xml, pieces);
        case "w:tbl" -> pieces.add(table(xml));
        case "mc:AlternateContent" -> {
          int alternative = xml.depth();
          if (xml.child(alternative)) {
            pieces(xml, pieces);
          }
        }
        case "w:altChunk" -> context.attach(part, xml.attribute("r:id"));
        default -> {
          if (isTransparent(xml.name())) {
            pieces(xml, pieces);
          }
        }
      }
    }
  }

  /// Elements that only wrap what a reader shows.
  private static boolean isTransparent(String name) {
    return switch (name) {
      case "w:sdt",
          "w:sdtContent",
          "w:customXml",
          "w:smartTag",
          "w:ins",
          "w:moveTo",
          "w:hyperlink",
          "w:fldSimple",
          "w:dir",
          "w:bdo",
          "w:ruby",
          "w:rt",
          "w:rubyBase" ->
          true;
      default -> name.startsWith("m:");
    };
  }

  private void paragraph(Xml xml, List<Piece> pieces) throws TikaException, IOException {
    int element = xml.depth();
    DocxProperties properties = DocxProperties.NONE;
    ParagraphBuilder paragraph = carried;
    carried = new ParagraphBuilder();
    while (xml.child(element)) {
      if (xml.name().equals("w:pPr")) {
        properties = DocxProperties.read(xml);
      } else {
        inline(xml, paragraph);
      }
    }
    if (properties.joined()) {
      carried = paragraph;
    } else if (!paragraph.isEmpty()) {
      String label = paragraph.isBlank() ? "" : context.numbering().label(properties);
      pieces.add(paragraph.take(context.styles().headingLevel(properties), label));
    } else {
      // A reader numbers an empty item, too.
      context.numbering().label(properties);
    }
    if (properties.section()) {
      context.endSection();
    }
  }

  /// Reads the element at hand, which stands among the words of a paragraph.
  private void inline(Xml xml, ParagraphBuilder paragraph) throws TikaException, IOException {
    switch (xml.name()) {
      case "w:r", "m:r" -> run(xml, paragraph);
      case "mc:AlternateContent" -> {
        int alternative = xml.depth();
        if (xml.child(alternative)) {
          inlines(xml, paragraph);
        }
      }
      default -> {
        if (isTransparent(xml.name())) {
          inlines(xml, paragraph);
        }
      }
    }
  }

  private void inlines(Xml xml, ParagraphBuilder paragraph) throws TikaException, IOException {
    int element = xml.depth();
    while (xml.child(element)) {
      inline(xml, paragraph);
    }
  }

  private boolean isCode() {
    return fields.contains(true);
  }

  private void run(Xml xml, ParagraphBuilder paragraph) throws TikaException, IOException {
    int element = xml.depth();
    DocxProperties.Characters characters = DocxProperties.Characters.NONE;
    boolean hidden = false;
    Optional<String> custom = Optional.empty();
    while (xml.child(element)) {
      String name = xml.name();
      if (name.equals("w:rPr")) {
        characters = DocxProperties.Characters.read(xml);
        hidden = characters.hidden().orElse(context.styles().isHidden(characters.style()));
      } else if (name.equals("w:fldChar")) {
        field(xml, paragraph);
      } else if (!hidden && !isCode()) {
        switch (name) {
          case "w:t", "m:t" -> {
            String text = xml.text();
            if (custom.isPresent()) {
              note(
                  custom.get().startsWith("e"), custom.get().substring(1), text.strip(), paragraph);
              custom = Optional.empty();
            } else if (characters.raised().orElse(context.styles().isRaised(characters.style()))) {
              paragraph.add(new Run.Raised(text));
            } else {
              paragraph.add(text);
            }
          }
          case "w:footnoteReference", "w:endnoteReference" -> {
            boolean end = name.equals("w:endnoteReference");
            String id = xml.attribute("w:id");
            String follows = xml.attribute("w:customMarkFollows");
            if (!follows.isEmpty() && DocxProperties.isOn(follows)) {
              custom = Optional.of((end ? "e" : "f") + id);
            } else {
              note(end, id, "", paragraph);
            }
          }
          case "w:sym" -> {
            String sign = DocxSymbols.sign(xml.attribute("w:font"), xml.attribute("w:char"));
            if (custom.isPresent()) {
              note(custom.get().startsWith("e"), custom.get().substring(1), sign, paragraph);
              custom = Optional.empty();
            } else {
              paragraph.add(sign);
            }
          }
          case "w:tab", "w:ptab" -> paragraph.add("\t");
          case "w:br", "w:cr" -> paragraph.add(new Run.Break());
          case "w:lastRenderedPageBreak" -> context.endPage();
          case "w:noBreakHyphen" -> paragraph.add("\u2011");
          case "w:softHyphen" -> paragraph.add("\u00AD");
          case "w:drawing", "w:pict", "w:object", "mc:AlternateContent" ->
              new DocxDrawing(context, part).read(xml, paragraph);
          default -> {
            if (isTransparent(name)) {
              inlines(xml, paragraph);
            }
          }
        }
      }
    }
    if (custom.isPresent()) {
      note(custom.get().startsWith("e"), custom.get().substring(1), "*", paragraph);
    }
  }

  private void field(Xml xml, ParagraphBuilder paragraph) throws TikaException {
    switch (xml.attribute("w:fldCharType")) {
      case "begin" -> {
        int element = xml.depth();
        while (xml.child(element)) {
          if (xml.name().equals("w:ffData") && !isCode()) {
            paragraph.add(DocxFormField.shown(xml));
          }
        }
        fields.push(true);
      }
      case "separate" -> {
        if (!fields.isEmpty()) {
          fields.pop();
          fields.push(false);
        }
      }
      case "end" -> {
        if (!fields.isEmpty()) {
          fields.pop();
        }
      }
      default -> {}
    }
  }

  private void note(boolean end, String id, String custom, ParagraphBuilder paragraph)
      throws TikaException {
    paragraph.add(context.note(end, id, custom));
  }

  private Table table(Xml xml) throws TikaException, IOException {
    List<List<List<Piece>>> rows = new ArrayList<>();
    rows(xml, rows);
    return new Table(rows);
  }

  private void rows(Xml xml, List<List<List<Piece>>> rows) throws TikaException, IOException {
    int element = xml.depth();
    while (xml.child(element)) {
      if (xml.name().equals("w:tr")) {
        List<List<Piece>> cells = new ArrayList<>();
        if (cells(xml, cells)) {
          rows.add(cells);
        }
      } else if (isTransparent(xml.name())) {
        rows(xml, rows);
      }
    }
  }

  /// Reads a row; false if it was deleted.
  private boolean cells(Xml xml, List<List<Piece>> cells) throws TikaException, IOException {
    int element = xml.depth();
    boolean kept = true;
    while (xml.child(element)) {
      switch (xml.name()) {
        case "w:trPr" -> {
          int properties = xml.depth();
          while (xml.child(properties)) {
            kept &= !xml.name().equals("w:del");
          }
        }
        case "w:tc" -> {
          List<Piece> cell = new ArrayList<>();
          pieces(xml, cell);
          if (!carried.isEmpty()) {
            cell.add(carried.take(0, ""));
            carried = new ParagraphBuilder();
          }
          cells.add(cell);
        }
        default -> {
          if (isTransparent(xml.name())) {
            kept &= cells(xml, cells);
          }
        }
      }
    }
    return kept;
  }
}
