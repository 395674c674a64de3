package org.rapporteur.corpus.format;

import java.io.IOException;
import java.io.Writer;

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
    json.line(line -> listing.columns().forEach(c -> line.cell(c.name(), c.value().apply(row))));
  }

  @Override
  public void finish() throws IOException {
    json.finish();
  }
}
