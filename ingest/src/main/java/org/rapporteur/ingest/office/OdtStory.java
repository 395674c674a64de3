package org.rapporteur.ingest.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.tika.exception.TikaException;
import org.rapporteur.ingest.office.Piece.Box;
import org.rapporteur.ingest.office.Piece.Note;
import org.rapporteur.ingest.office.Piece.Table;

/// Reads one story of an OpenDocument text, such as its body, a note or a running head, into
/// pieces. What a tracked change took out stands apart in the file and is left there.
final class OdtStory {
  private final OdtStyles styles;
  private final OdtLists lists;

  OdtStory(OdtStyles styles) {
    this.styles = styles;
    this.lists = new OdtLists(styles);
  }

  /// The item of a list that is being read: only its first paragraph bears its number.
  private static final class Item {
    private Optional<Integer> start = Optional.empty();
    private boolean numbered;
  }

  /// Reads the pieces inside the element at hand.
  List<Piece> read(Xml xml) throws TikaException {
    List<Piece> pieces = new ArrayList<>();
    pieces(xml, Optional.empty(), pieces);
    return pieces;
  }

  private void pieces(Xml xml, Optional<Item> item, List<Piece> pieces) throws TikaException {
    int element = xml.depth();
    while (xml.child(element)) {
      piece(xml, item, pieces);
    }
  }

  private void piece(Xml xml, Optional<Item> item, List<Piece> pieces) throws TikaException {
    switch (xml.name()) {
      case "text:p", "text:h" -> paragraph(xml, item, pieces);
      case "text:list" -> {
        lists.open(xml);
        items(xml, pieces);
        lists.close();
      }
      case "table:table" -> {
        List<List<List<Piece>>> rows = new ArrayList<>();
        Object outer = lists.suspend();
        rows(xml, rows);
        lists.resume(outer);
        pieces.add(new Table(rows));
      }
      case "text:tracked-changes",
          "text:sequence-decls",
          "text:variable-decls",
          "text:user-field-decls",
          "text:table-of-content-source",
          "office:forms",
          "office:annotation",
          "table:shapes" -> {
        // no part of what a reader shows
      }
      default -> {
        if (xml.name().startsWith("draw:")) {
          ParagraphBuilder anchor = new ParagraphBuilder();
          drawing(xml, anchor);
          if (!anchor.isEmpty()) {
            pieces.add(anchor.take(0, ""));
          }
        } else {
          pieces(xml, item, pieces);
        }
      }
    }
  }

  private void items(Xml xml, List<Piece> pieces) throws TikaException {
    int element = xml.depth();
    while (xml.child(element)) {
      Item item = new Item();
      item.start = xml.number("text:start-value");
      item.numbered = xml.name().equals("text:list-header");
      pieces(xml, Optional.of(item), pieces);
    }
  }

  private void paragraph(Xml xml, Optional<Item> item, List<Piece> pieces) throws TikaException {
    String style = xml.attribute("text:style-name");
    boolean heading = xml.name().equals("text:h");
    int level = heading ? xml.number("text:outline-level").orElse(1) : styles.headingLevel(style);
    String label = "";
    if (item.isPresent()) {
      if (!item.get().numbered) {
        label = lists.item(style, item.get().start);
        item.get().numbered = true;
      }
    } else if (heading && !xml.attribute("text:is-list-header").equals("true")) {
      boolean anew = xml.attribute("text:restart-numbering").equals("true");
      Optional<Integer> start = xml.number("text:start-value");
      label = lists.heading(level, start.isEmpty() && anew ? Optional.of(1) : start);
    }
    ParagraphBuilder paragraph = new ParagraphBuilder();
    inlines(xml, false, paragraph);
    if (!paragraph.isEmpty()) {
      pieces.add(paragraph.take(level, paragraph.isBlank() ? "" : label));
    }
  }

  /// Reads the words inside the element at hand.
  private void inlines(Xml xml, boolean raised, ParagraphBuilder paragraph) throws TikaException {
    int element = xml.depth();
    while (xml.childOrText(element)) {
      if (xml.isText()) {
        String text = xml.characters();
        paragraph.add(raised ? new Run.Raised(text) : new Run.Text(text));
        continue;
      }
      switch (xml.name()) {
        case "text:span" -> {
          String style = xml.attribute("text:style-name");
          if (!styles.isHidden(style)) {
            inlines(xml, raised || styles.isRaised(style), paragraph);
          }
        }
        case "text:s" -> paragraph.add(" ");
        case "text:tab" -> paragraph.add("\t");
        case "text:line-break" -> paragraph.add(new Run.Break());
        case "text:note" -> note(xml, paragraph);
        case "text:number",
            "text:tracked-changes",
            "text:hidden-text",
            "text:script",
            "office:annotation" -> {
          // no part of what a reader shows
        }
        default -> {
          if (xml.name().startsWith("draw:")) {
            drawing(xml, paragraph);
          } else {
            inlines(xml, raised, paragraph);
          }
        }
      }
    }
  }

  private void note(Xml xml, ParagraphBuilder paragraph) throws TikaException {
    int element = xml.depth();
    String label = "";
    List<Piece> content = List.of();
    while (xml.child(element)) {
      switch (xml.name()) {
        case "text:note-citation" -> {
          String own = xml.attribute("text:label");
          String printed = xml.text().strip();
          label = printed.isEmpty() ? own : printed;
        }
        case "text:note-body" -> {
          Object outer = lists.suspend();
          content = read(xml);
          lists.resume(outer);
        }
        default -> {}
      }
    }
    paragraph.add(new Note(label.isEmpty() ? "*" : label, content));
  }

  /// Takes the words out of a drawing: each text in it becomes a box.
  private void drawing(Xml xml, ParagraphBuilder paragraph) throws TikaException {
    Object outer = lists.suspend();
    List<Piece> content = new ArrayList<>();
    drawn(xml, content, paragraph);
    lists.resume(outer);
    if (!content.isEmpty()) {
      paragraph.add(new Box(content));
    }
  }

  private void drawn(Xml xml, List<Piece> content, ParagraphBuilder paragraph)
      throws TikaException {
    int element = xml.depth();
    while (xml.child(element)) {
      switch (xml.name()) {
        case "draw:text-box" -> {
          List<Piece> box = read(xml);
          if (!box.isEmpty()) {
            paragraph.add(new Box(box));
          }
        }
        case "text:p", "text:h", "text:list", "table:table" ->
            piece(xml, Optional.empty(), content);
        default -> {
          if (xml.name().startsWith("draw:")) {
            drawn(xml, content, paragraph);
          }
        }
      }
    }
  }

  private void rows(Xml xml, List<List<List<Piece>>> rows) throws TikaException {
    int element = xml.depth();
    while (xml.child(element)) {
      switch (xml.name()) {
        case "table:table-row" -> rows.add(cells(xml));
        case "table:table-header-rows", "table:table-rows", "table:table-row-group" ->
            rows(xml, rows);
        default -> {}
      }
    }
  }

  private List<List<Piece>> cells(Xml xml) throws TikaException {
    int element = xml.depth();
    List<List<Piece>> cells = new ArrayList<>();
    int covered = 0;
    while (xml.child(element)) {
      if (xml.name().equals("table:table-cell")) {
        covered = xml.number("table:number-columns-spanned").orElse(1) - 1;
        cells.add(read(xml));
      } else if (xml.name().equals("table:covered-table-cell") && covered-- <= 0) {
        cells.add(List.of());
      }
    }
    return cells;
  }
}
