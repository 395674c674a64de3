package org.rapporteur.corpus.format;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

/// JSON Lines: an object a row with every column, null where there is no value.
final class JsonLinesWriter<R> implements RowWriter<R> {
  private final Listing<R> listing;
  private final JsonLines json;

  JsonLinesWriter(Listing<R> listing, Writer out) {
    this.listing = listing;
    this.json = new JsonLines(out);
  }

  @Override
  public void row(R row) throws IOException {
    json.line(line -> listing.columns().forEach(c -> member(line, c.name(), c.value().apply(row))));
  }

  @Override
  public void finish() throws IOException {
    json.finish();
  }

  private static void member(JsonLines line, String name, Cell cell) {
    switch (cell) {
      case Cell.None none -> line.text(name, null);
      case Cell.Text(String text) -> line.text(name, text);
      case Cell.Many(List<String> values, String separator) -> line.texts(name, values);
      case Cell.Whole(long number) -> line.number(name, number);
      case Cell.Decimal(double number) -> line.number(name, number);
    }
  }
}
