package org.rapporteur.ingest.office;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.tika.exception.TikaException;
import org.rapporteur.ingest.office.DocxPackage.Relation;
import org.rapporteur.ingest.office.Piece.Note;

/// What all stories of a DOCX file share: styles, lists, notes, and the parts beside the text.
final class DocxContext {
  private final DocxPackage docx;
  private final DocxStyles styles;
  private final DocxNumbering numbering;
  private final DocxNotes footnotes;
  private final DocxNotes endnotes;
  private final Map<String, List<Piece>> notes = new HashMap<>();
  private final Map<String, Map<String, Relation>> relations = new HashMap<>();
  private final List<String> attached = new ArrayList<>();

  DocxContext(DocxPackage docx) throws TikaException, IOException {
    this.docx = docx;
    styles = new DocxStyles(docx, docx.related("styles"));
    numbering = new DocxNumbering(docx, docx.related("numbering"), styles);
    footnotes = DocxNotes.read(docx, "w:footnotePr");
    endnotes = DocxNotes.read(docx, "w:endnotePr");
    readNotes("footnotes", "w:footnote", "f");
    readNotes("endnotes", "w:endnote", "e");
  }

  DocxPackage docx() {
    return docx;
  }

  DocxStyles styles() {
    return styles;
  }

  DocxNumbering numbering() {
    return numbering;
  }

  private void readNotes(String type, String element, String key)
      throws TikaException, IOException {
    Optional<String> part = docx.related(type);
    if (part.isEmpty()) {
      return;
    }
    try (Xml xml = docx.open(part.get())) {
      xml.child(0);
      while (xml.child(1)) {
        String kind = xml.attribute("w:type");
        if (xml.name().equals(element) && (kind.isEmpty() || kind.equals("normal"))) {
          String id = xml.attribute("w:id");
          notes.put(key + id, new DocxStory(this, part.get()).read(xml));
        }
      }
    }
  }

  /// The note that is called next.
  ///
  /// @param end whether it is an endnote
  /// @param id its identifier
  /// @param custom the mark that its author gave it, empty if it is numbered
  /// @throws TikaException if the file does not contain it
  Note note(boolean end, String id, String custom) throws TikaException {
    List<Piece> content = notes.get((end ? "e" : "f") + id);
    if (content == null) {
      throw new TikaException(
          "it calls " + (end ? "endnote " : "footnote ") + id + ", which is not in it");
    }
    String label = custom.isEmpty() ? (end ? endnotes : footnotes).next() : custom;
    return new Note(label, custom.isEmpty() ? content : NoteText.withoutMark(content, custom));
  }

  void endSection() {
    footnotes.endSection();
    endnotes.endSection();
  }

  void endPage() {
    footnotes.endPage();
    endnotes.endPage();
  }

  /// The part to which another refers by an identifier, empty if it is none of the file's.
  String target(String part, String id) throws TikaException, IOException {
    if (!relations.containsKey(part)) {
      relations.put(part, docx.relationsOf(part));
    }
    Relation relation = relations.getOrDefault(part, Map.of()).get(id);
    return relation == null ? "" : relation.target();
  }

  /// Notes a part that is a document of its own.
  void attach(String part, String id) throws TikaException, IOException {
    String target = target(part, id);
    if (!target.isEmpty()) {
      attached.add(target);
    }
  }

  /// The parts that are documents of their own.
  List<String> attached() {
    return List.copyOf(attached);
  }
}
