package org.rapporteur.ingest.office;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.ingest.office.Piece.Table;

/// The pieces of one text while it is read: the body, a footnote, a text box. Tables are told by
/// the ends of their cells and rows, as RTF and the older Word files have them.
final class StoryBuilder {
  /// Deeper than any table in a table.
  private static final int DEEPEST = 30;

  private final List<Level> levels = new ArrayList<>(List.of(new Level()));
  private ParagraphBuilder paragraph = new ParagraphBuilder();
  private String label = "";

  /// A table at one depth, and what stands beside it; at depth 0 what stands outside tables.
  private static final class Level {
    private final List<Piece> pieces = new ArrayList<>();
    private List<List<Piece>> row = new ArrayList<>();
    private List<List<List<Piece>>> rows = new ArrayList<>();
  }

  ParagraphBuilder paragraph() {
    return paragraph;
  }

  /// What the paragraph's list prints before it; a sign that only its font knows is a bullet.
  void label(String printed) {
    label = printed.matches("[\\uE000-\\uF8FF·]") ? "•" : printed;
  }

  /// Ends the paragraph at hand.
  ///
  /// @param level 1 to 6 for a heading, 0 for text
  /// @param table the depth of the table in which it stands
  void endParagraph(int level, int table) {
    List<Piece> pieces = at(table).pieces;
    if (!paragraph.isEmpty()) {
      pieces.add(paragraph.take(level, paragraph.isBlank() ? "" : label));
    }
    paragraph = new ParagraphBuilder();
    label = "";
  }

  /// Ends a cell, whose last paragraph has ended.
  void endCell(int table) {
    Level level = at(Math.max(1, table));
    level.row.add(List.copyOf(level.pieces));
    level.pieces.clear();
  }

  /// Ends a row, whose last cell has ended.
  void endRow(int table) {
    Level level = at(Math.max(1, table));
    if (!level.pieces.isEmpty()) {
      endCell(table);
    }
    if (!level.row.isEmpty()) {
      level.rows.add(level.row);
      level.row = new ArrayList<>();
    }
  }

  /// The level of a depth; deeper tables have ended.
  private Level at(int table) {
    int depth = Math.clamp(table, 0, DEEPEST);
    while (levels.size() <= depth) {
      levels.add(new Level());
    }
    while (levels.size() > depth + 1) {
      Level ended = levels.removeLast();
      if (!ended.pieces.isEmpty()) {
        ended.row.add(ended.pieces);
      }
      if (!ended.row.isEmpty()) {
        ended.rows.add(ended.row);
      }
      if (!ended.rows.isEmpty()) {
        levels.getLast().pieces.add(new Table(ended.rows));
      }
    }
    return levels.get(depth);
  }

  /// The whole text.
  List<Piece> end() {
    return List.copyOf(at(0).pieces);
  }
}
