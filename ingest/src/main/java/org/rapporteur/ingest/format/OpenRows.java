package org.rapporteur.ingest.format;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import org.rapporteur.ingest.block.Block;
import org.rapporteur.ingest.block.Words;

/// The rows of tables that are open, the innermost last. A table inside a cell parts the row around
/// it, so that all comes in reading order; a cell alone in its row that holds several blocks is a
/// box, and its blocks stand for themselves.
final class OpenRows {
  private final BlockList blocks;
  private final Deque<Row> rows = new ArrayDeque<>();

  /// A row and whether its last cell is still open.
  private static final class Row {
    private final List<List<Block>> cells = new ArrayList<>();
    private boolean open;
  }

  /// @param blocks where rows go once they have ended
  OpenRows(BlockList blocks) {
    this.blocks = blocks;
  }

  /// Whether what comes stands in a cell.
  boolean inCell() {
    return !rows.isEmpty() && rows.getLast().open;
  }

  /// Adds a block to the open cell.
  void add(Block block) {
    rows.getLast().cells.getLast().add(block);
  }

  void startTable(String page) {
    Iterator<Row> outermostFirst = rows.iterator();
    while (outermostFirst.hasNext()) {
      Row row = outermostFirst.next();
      release(row, page);
      if (row.open) {
        row.cells.add(new ArrayList<>());
      }
    }
  }

  void startRow() {
    rows.addLast(new Row());
  }

  void startCell() {
    if (rows.isEmpty() || rows.getLast().open) {
      startRow(); // a cell outside a row
    }
    rows.getLast().cells.add(new ArrayList<>());
    rows.getLast().open = true;
  }

  void endCell() {
    if (!rows.isEmpty()) {
      rows.getLast().open = false;
    }
  }

  void endRow(String page) {
    if (!rows.isEmpty()) {
      release(rows.removeLast(), page);
    }
  }

  /// Ends rows that were never ended.
  void end(String page) {
    while (!rows.isEmpty()) {
      release(rows.removeFirst(), page);
    }
  }

  private void release(Row row, String page) {
    if (row.cells.size() == 1 && row.cells.getFirst().size() > 1) {
      row.cells.getFirst().forEach(blocks::add);
    } else {
      blocks.addRow(page, row.cells.stream().map(OpenRows::words).toList());
    }
    row.cells.clear();
  }

  private static Words words(List<Block> cell) {
    Words words = Words.NONE;
    for (Block block : cell) {
      words = words.isEmpty() ? block.words() : words.then(" ", block.words());
    }
    return words;
  }
}
