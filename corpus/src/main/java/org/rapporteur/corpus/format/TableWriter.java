package org.rapporteur.corpus.format;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A table for people. The widths of its columns are those of the first rows, which wait until
/// there are enough of them to tell. Where the whole is too wide, cells are broken into lines; of
/// running text only the first few are shown.
final class TableWriter<R> implements RowWriter<R> {
  private static final int SAMPLE = 200;
  private static final int GAP = 2;

  /// No column is made narrower than this.
  private static final int NARROWEST = 6;

  /// Nor one of running text, as long as others can be.
  private static final int NARROWEST_PROSE = 30;

  /// How many lines of running text are shown, or more where another cell of the row has more.
  private static final int PROSE_LINES = 3;

  /// Where the width is not limited, no cell is padded beyond this.
  private static final int PADDED = 40;

  private final List<Column<R>> columns;
  private final Writer out;
  private final int limit;
  private final List<String[]> waiting = new ArrayList<>();
  private int[] widths = {};
  private boolean begun;

  /// @param limit the greatest width, 0 for none: then nothing is shortened
  TableWriter(Listing<R> listing, Writer out, int limit) {
    this.columns = listing.shown();
    this.out = out;
    this.limit = limit;
  }

  @Override
  public void row(R row) throws IOException {
    String[] cells =
        columns.stream()
            .map(column -> Plain.line(column.value().apply(row).flat()))
            .toArray(String[]::new);
    if (begun) {
      write(cells);
    } else {
      waiting.add(cells);
      if (waiting.size() == SAMPLE) {
        begin();
      }
    }
  }

  @Override
  public void finish() throws IOException {
    if (!begun) {
      begin();
    }
  }

  private void begin() throws IOException {
    begun = true;
    String[] header = columns.stream().map(Column::name).toArray(String[]::new);
    waiting.addFirst(header);
    widths = new int[header.length];
    for (String[] cells : waiting) {
      for (int i = 0; i < cells.length; i++) {
        widths[i] = Math.max(widths[i], Plain.width(cells[i]));
      }
    }
    if (limit == 0) {
      Arrays.setAll(widths, i -> Math.min(widths[i], PADDED));
    } else {
      narrow(Column.Role.PROSE, NARROWEST_PROSE);
      narrow(Column.Role.KEY, NARROWEST);
      narrow(Column.Role.PROSE, NARROWEST);
    }
    for (String[] cells : waiting) {
      write(cells);
    }
    waiting.clear();
  }

  /// Takes from the widest columns of a role what is too much, down to a least width.
  private void narrow(Column.Role role, int least) {
    int excess = Arrays.stream(widths).sum() + GAP * (widths.length - 1) - limit;
    while (excess > 0) {
      int widest = -1;
      for (int i = 0; i < widths.length; i++) {
        if (columns.get(i).role() == role
            && widths[i] > least
            && (widest < 0 || widths[i] > widths[widest])) {
          widest = i;
        }
      }
      if (widest < 0) {
        return;
      }
      widths[widest]--;
      excess--;
    }
  }

  private void write(String[] cells) throws IOException {
    List<List<String>> lines = new ArrayList<>();
    int height = 1;
    for (int i = 0; i < cells.length; i++) {
      lines.add(limit == 0 ? List.of(cells[i]) : Plain.wrap(cells[i], widths[i]));
      boolean prose = columns.get(i).role() == Column.Role.PROSE;
      int size = lines.getLast().size();
      height = Math.max(height, prose ? Math.min(PROSE_LINES, size) : size);
    }
    for (int row = 0; row < height; row++) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < cells.length; i++) {
        String text = line(lines.get(i), row, row == height - 1, widths[i]);
        line.append(text).repeat(' ', Math.max(0, widths[i] - Plain.width(text)) + GAP);
      }
      out.append(line.toString().stripTrailing()).append('\n');
    }
  }

  /// A line of a cell; the last that is shown says whether more would follow.
  private static String line(List<String> lines, int row, boolean last, int width) {
    if (row >= lines.size()) {
      return "";
    }
    return last && row < lines.size() - 1 ? Plain.cutEnd(lines.get(row), width) : lines.get(row);
  }
}
