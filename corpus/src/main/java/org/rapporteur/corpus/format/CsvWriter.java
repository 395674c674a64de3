package org.rapporteur.corpus.format;

import java.io.IOException;
import java.io.Writer;

/// Comma-separated values after RFC 4180, with a header row; lines end in LF.
final class CsvWriter<R> implements RowWriter<R> {
  private final Listing<R> listing;
  private final Writer out;
  private boolean begun;

  CsvWriter(Listing<R> listing, Writer out) {
    this.listing = listing;
    this.out = out;
  }

  @Override
  public void row(R row) throws IOException {
    header();
    String separator = "";
    for (Column<R> column : listing.columns()) {
      out.write(separator);
      out.write(quoted(column.value().apply(row).flat()));
      separator = ",";
    }
    out.write('\n');
  }

  @Override
  public void finish() throws IOException {
    header();
  }

  private void header() throws IOException {
    if (!begun) {
      begun = true;
      out.append(String.join(",", listing.columns().stream().map(Column::name).toList()));
      out.append('\n');
    }
  }

  static String quoted(String text) {
    return isPlain(text) ? text : '"' + text.replace("\"", "\"\"") + '"';
  }

  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      switch (text.charAt(i)) {
        case ',', '"', '\n', '\r' -> {
          return false;
        }
        default -> {}
      }
    }
    return true;
  }
}
