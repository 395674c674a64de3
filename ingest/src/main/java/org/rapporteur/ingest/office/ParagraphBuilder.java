package org.rapporteur.ingest.office;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.ingest.office.Piece.Box;
import org.rapporteur.ingest.office.Piece.Note;
import org.rapporteur.ingest.office.Piece.Paragraph;

/// A paragraph while it is read.
final class ParagraphBuilder {
  private final List<Run> runs = new ArrayList<>();
  private final List<Box> boxes = new ArrayList<>();
  private final List<Note> notes = new ArrayList<>();

  void add(String text) {
    if (!text.isEmpty()) {
      runs.add(new Run.Text(text));
    }
  }

  void add(Run run) {
    runs.add(run);
  }

  void add(Box box) {
    boxes.add(box);
  }

  /// Calls a note here.
  void add(Note note) {
    runs.add(new Run.Mark(note.label()));
    notes.add(note);
  }

  /// Takes back the raised characters with which it ends, empty if it ends otherwise: the mark of a
  /// note that its author gave it.
  String takeRaised() {
    if (runs.isEmpty() || !(runs.getLast() instanceof Run.Raised(String text))) {
      return "";
    }
    runs.removeLast();
    return text.strip();
  }

  boolean isEmpty() {
    return runs.isEmpty() && boxes.isEmpty() && notes.isEmpty();
  }

  /// Whether it has no words of its own.
  boolean isBlank() {
    return new Paragraph(0, "", runs, List.of(), List.of()).isBlank();
  }

  Paragraph take(int level, String label) {
    return new Paragraph(level, label, runs, boxes, notes);
  }
}
