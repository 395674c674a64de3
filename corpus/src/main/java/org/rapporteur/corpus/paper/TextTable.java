package org.rapporteur.corpus.paper;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.rapporteur.corpus.format.Plain;

/// A table in plain text. Cells that are too wide are broken into lines, none is shortened; a table
/// of very many columns is wider than asked for.
final class TextTable {
  private static final int GAP = 2;
  private static final int NARROWEST = 6;

  private final List<List<String>> rows;
  private final int[] widths;

  TextTable(Block.Grid grid, int width) {
    this.rows =
        grid.all()
            .map(row -> row.stream().map(cell -> TextPaper.words(cell.text())).toList())
            .toList();
    this.widths = new int[grid.header().size()];
    for (List<String> row : rows) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], Plain.width(row.get(i)));
      }
    }
    narrow(width);
  }

  /// Takes from the widest column what is too much.
  private void narrow(int width) {
    int excess = Arrays.stream(widths).sum() + GAP * (widths.length - 1) - width;
    for (; excess > 0; excess--) {
      int widest = 0;
      for (int i = 1; i < widths.length; i++) {
        widest = widths[i] > widths[widest] ? i : widest;
      }
      if (widths[widest] <= NARROWEST) {
        return;
      }
      widths[widest]--;
    }
  }

  void write(Writer out) throws IOException {
    write(rows.getFirst(), out);
    write(Arrays.stream(widths).mapToObj("-"::repeat).toList(), out);
    for (List<String> row : rows.subList(1, rows.size())) {
      write(row, out);
    }
  }

  private void write(List<String> row, Writer out) throws IOException {
    List<List<String>> cells = new ArrayList<>();
    for (int i = 0; i < widths.length; i++) {
      cells.add(Plain.wrap(row.get(i), Math.max(1, widths[i])));
    }
    int height = cells.stream().mapToInt(List::size).max().orElse(0);
    for (int line = 0; line < height; line++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < widths.length; i++) {
        String part = line < cells.get(i).size() ? cells.get(i).get(line) : "";
        text.append(part).repeat(' ', Math.max(0, widths[i] - Plain.width(part)) + GAP);
      }
      out.append(text.toString().stripTrailing()).append('\n');
    }
  }
}
