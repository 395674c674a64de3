package org.rapporteur.corpus.format;

import java.io.IOException;
import java.io.Writer;

/// Comma-separated values as [Csv] spells them, with a header row; lines end in LF.
final class CsvWriter<R> implements RowWriter<R> {
  private final Listing<R> listing;
  private final Writer out;
  private final boolean raw;
  private boolean begun;

  /// @param raw whether texts that begin like a formula are written as they are
  CsvWriter(Listing<R> listing, Writer out, boolean raw) {
    this.listing = listing;
    this.out = out;
    this.raw = raw;
  }

  @Override
  public void row(R row) throws IOException {
    header();
    String separator = "";
    for (Column<R> column : listing.columns()) {
      out.write(separator);
      out.write(value(column.value().apply(row)));
      separator = ",";
    }
    out.write('\n');
  }

  @Override
  public void finish() throws IOException {
    header();
  }

  private String value(Cell cell) {
    return raw
        ? Csv.raw(cell.flat())
        : switch (cell) {
          case Cell.None none -> "";
          case Cell.Text(String text) -> Csv.text(text);
          case Cell.Many many -> Csv.text(many.flat());
          case Cell.Whole whole -> whole.flat();
          case Cell.Decimal decimal -> decimal.flat();
        };
  }

  private void header() throws IOException {
    if (!begun) {
      begun = true;
      out.append(String.join(",", listing.columns().stream().map(Column::name).toList()));
      out.append('\n');
    }
  }
}
