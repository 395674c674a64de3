package org.rapporteur.corpus.format;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/// A spreadsheet: texts as text, numbers as numbers, the header frozen, with a filter. Rows leave
/// the memory in batches; when a sheet is full, another is begun.
final class XlsxWriter<R> implements RowWriter<R> {
  /// The most rows in a sheet that spreadsheets open (Microsoft, "Excel specifications and
  /// limits").
  private static final int ROWS = 1_048_576;

  private static final int BATCH = 500;
  private static final double NARROW = 14;
  private static final double WIDE = 80;

  private final Listing<R> listing;
  private final OutputStream out;
  private @Nullable Spreadsheet workbook;
  private @Nullable Worksheet sheet;
  private int sheets;
  private int next;

  XlsxWriter(Listing<R> listing, OutputStream out) {
    this.listing = listing;
    this.out = out;
  }

  @Override
  public void row(R row) throws IOException {
    if (sheet != null && next == ROWS) {
      finishSheet(sheet);
      sheet = null;
    }
    Worksheet current = sheet();
    for (int i = 0; i < listing.columns().size(); i++) {
      write(current, i, listing.columns().get(i).value().apply(row));
    }
    next++;
    if (next % BATCH == 0) {
      current.flush();
    }
  }

  @Override
  public void finish() throws IOException {
    finishSheet(sheet());
    workbook().finish();
  }

  @Override
  public void close() throws IOException {
    if (workbook != null) {
      workbook.close();
    }
  }

  private Spreadsheet workbook() throws IOException {
    Spreadsheet current = workbook;
    if (current == null) {
      current = new Spreadsheet(out);
      workbook = current;
    }
    return current;
  }

  private Worksheet sheet() throws IOException {
    Worksheet current = sheet;
    if (current == null) {
      sheets++;
      current = workbook().sheet(listing.title() + (sheets == 1 ? "" : " " + sheets));
      for (int i = 0; i < listing.columns().size(); i++) {
        Column<R> column = listing.columns().get(i);
        current.inlineString(0, i, column.name());
        current.style(0, i).bold().set();
        current.width(i, column.role() == Column.Role.PROSE ? WIDE : NARROW);
      }
      current.freezePane(0, 1);
      next = 1;
      sheet = current;
    }
    return current;
  }

  private void finishSheet(Worksheet current) throws IOException {
    current.setAutoFilter(0, 0, next - 1, listing.columns().size() - 1);
    current.finish();
  }

  private void write(Worksheet current, int column, Cell cell) {
    switch (cell) {
      case Cell.None none -> {}
      case Cell.Text(String text) -> Spreadsheet.text(current, next, column, text);
      case Cell.Many(List<String> values, String separator) -> {
        if (!values.isEmpty()) {
          Spreadsheet.text(current, next, column, cell.flat());
        }
      }
      case Cell.Whole(long number) -> current.value(next, column, number);
      case Cell.Decimal(double number) -> current.value(next, column, number);
    }
  }
}
