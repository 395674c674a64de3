package org.rapporteur.ingest.office;

import java.util.List;

/// A piece of an office document in reading order.
sealed interface Piece {
  /// A paragraph, with what hangs on it.
  ///
  /// @param level 1 to 6 for a heading, 0 for text
  /// @param label the number or bullet that its list prints before it, empty if none
  /// @param boxes text boxes anchored in it
  /// @param notes the notes that it calls
  record Paragraph(int level, String label, List<Run> runs, List<Box> boxes, List<Note> notes)
      implements Piece {
    /// A heading longer than this is a paragraph in a heading's style.
    private static final int LONGEST_HEADING = 300;

    public Paragraph {
      runs = List.copyOf(runs);
      boxes = List.copyOf(boxes);
      notes = List.copyOf(notes);
    }

    /// Whether it has neither words nor notes.
    boolean isBlank() {
      return runs.stream().allMatch(Paragraph::isBlank);
    }

    /// Whether it has no words, and nothing hangs on it.
    boolean isEmpty() {
      return isBlank() && boxes.isEmpty() && notes.isEmpty();
    }

    private static boolean isBlank(Run run) {
      return switch (run) {
        case Run.Text(String text) -> text.isBlank();
        case Run.Raised(String text) -> text.isBlank();
        case Run.Mark _ -> false;
        case Run.Break _ -> true;
      };
    }

    /// The element as which it is written.
    String element() {
      int length = 0;
      for (Run run : runs) {
        length += run instanceof Run.Text(String text) ? text.length() : 0;
      }
      if (level > 0 && length <= LONGEST_HEADING) {
        return "h" + Math.min(6, level);
      }
      return label.isEmpty() ? "p" : "li";
    }
  }

  /// A table.
  ///
  /// @param rows its rows, the cells of each in order; a cell that goes on with the one above is
  ///   empty
  record Table(List<List<List<Piece>>> rows) implements Piece {
    public Table {
      rows = List.copyOf(rows);
    }
  }

  /// A framed text that stands apart.
  record Box(List<Piece> content) implements Piece {
    public Box {
      content = List.copyOf(content);
    }
  }

  /// A footnote or endnote.
  record Note(String label, List<Piece> content) implements Piece {
    public Note {
      content = List.copyOf(content);
    }
  }
}
