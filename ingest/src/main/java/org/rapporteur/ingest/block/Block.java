package org.rapporteur.ingest.block;

import java.util.List;

/// A piece of a page in reading order.
public sealed interface Block {
  /// The page on which it begins, as printed or counted; empty if the format has no pages.
  String page();

  /// Its text; of a table row, that of all cells.
  Words words();

  /// A heading set apart by the format.
  ///
  /// @param level 1 for the outermost
  record Heading(String page, Words words, int level) implements Block {}

  /// A paragraph.
  record Paragraph(String page, Words words) implements Block {}

  /// An item of a list, its bullet or number included in the words where the format prints one.
  record ListItem(String page, Words words) implements Block {}

  /// A row of a table; cells may be empty.
  record TableRow(String page, List<Words> cells) implements Block {
    public TableRow {
      cells = List.copyOf(cells);
    }

    @Override
    public Words words() {
      Words all = Words.NONE;
      for (Words cell : cells) {
        all = cell.isEmpty() ? all : all.then("\n", cell);
      }
      return all;
    }
  }

  /// The text of a footnote or endnote.
  ///
  /// @param label its number as printed, without full stop
  record Footnote(String page, String label, Words words) implements Block {}
}
