package org.rapporteur.ingest.pdf;

import java.util.ArrayList;
import java.util.List;

/// A piece of a document, which may have begun on an earlier page than the one that ends it.
sealed interface Block {
  /// The number of the page on which it begins, counted from 1.
  int page();

  /// What lines of text are.
  enum Kind {
    PARAGRAPH,
    ITEM,
    HEADING
  }

  /// Lines that make one paragraph or heading.
  record Text(int page, Kind kind, Region.Column column, List<Line> lines) implements Block {
    public Text {
      lines = List.copyOf(lines);
    }

    Line first() {
      return lines.getFirst();
    }

    Line last() {
      return lines.getLast();
    }

    /// This block and one that goes on with it.
    Text with(Text next) {
      List<Line> all = new ArrayList<>(lines);
      all.addAll(next.lines);
      return new Text(page, kind, next.column, all);
    }
  }

  /// A footnote.
  ///
  /// @param label its number or sign, empty if it is small type that continues nothing
  /// @param skip how many glyphs of its first line print the label
  record Note(int page, String label, int skip, List<Line> lines) implements Block {
    public Note {
      lines = List.copyOf(lines);
    }

    /// This footnote and what goes on with it on the next page.
    Note with(List<Line> next) {
      List<Line> all = new ArrayList<>(lines);
      all.addAll(next);
      return new Note(page, label, skip, all);
    }
  }

  /// A table.
  record Table(int page, List<Float> edges, List<Region.Row> rows) implements Block {
    public Table {
      rows = List.copyOf(rows);
    }
  }

  /// What stands in a frame.
  record Box(int page, List<Block> blocks) implements Block {
    public Box {
      blocks = List.copyOf(blocks);
    }
  }
}
