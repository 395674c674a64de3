package org.rapporteur.ingest.office;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The words of notes.
final class NoteText {
  private NoteText() {}

  /// The content of a note without the mark of its own with which it begins.
  static List<Piece> withoutMark(List<Piece> content, String mark) {
    if (content.isEmpty() || !(content.getFirst() instanceof Piece.Paragraph first)) {
      return content;
    }
    List<Run> runs = new ArrayList<>(first.runs());
    Pattern own = Pattern.compile("^\\s*" + Pattern.quote(mark) + "\\s*");
    for (int i = 0; i < runs.size(); i++) {
      Run run = runs.get(i);
      if (run instanceof Run.Text(String text) && !text.isBlank()) {
        runs.set(i, new Run.Text(own.matcher(text).replaceFirst("")));
        break;
      } else if (run instanceof Run.Raised(String text) && !text.isBlank()) {
        runs.set(i, new Run.Raised(own.matcher(text).replaceFirst("")));
        break;
      }
    }
    List<Piece> rest = new ArrayList<>(content);
    rest.set(
        0, new Piece.Paragraph(first.level(), first.label(), runs, first.boxes(), first.notes()));
    return rest;
  }
}
