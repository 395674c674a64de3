package org.rapporteur.web.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.rapporteur.corpus.format.Format;
import org.rapporteur.corpus.format.JsonLines;
import org.rapporteur.corpus.format.Listing;
import org.rapporteur.corpus.format.RowWriter;
import org.rapporteur.corpus.listing.Receipts;
import org.rapporteur.index.CorpusReader;
import org.rapporteur.index.QuerySyntaxException;
import org.rapporteur.index.Receipt;

/// Writes the rows of one request: a page of them, or all as they come.
///
/// @param asked what is asked for
/// @param corpus the index
/// @param out where the answer goes; stays open
record RowsAnswer(Arguments asked, CorpusReader corpus, OutputStream out) {
  /// Writes all rows, none of which is kept. One row is an object as JSON Lines.
  <R> void all(Listing<R> listing, Source<R> source, Format format)
      throws IOException, ApiProblem, QuerySyntaxException {
    Writer text = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
    try (RowWriter<R> writer = format.writer(listing, out, text, 0)) {
      source.list(asked, corpus, Source.Slice.ALL, row -> write(writer, row));
      writer.finish();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    text.flush();
  }

  private static <R> void write(RowWriter<R> writer, R row) {
    try {
      writer.row(row);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Writes a page: `rows`, `next` with the cursor of the page after, and `total` and `receipt`
  /// where they are known.
  ///
  /// @param place where the page begins
  <R> void page(Result.Rows<R> result, Cursor place, int limit)
      throws IOException, ApiProblem, QuerySyntaxException {
    Source.Slice slice =
        result.slices() ? new Source.Slice(place.from(), limit + 1) : Source.Slice.ALL;
    RowPage<R> page = new RowPage<>(result.slices() ? 0 : place.from(), limit);
    Receipt receipt = null;
    OptionalLong total = OptionalLong.empty();
    String next = "";
    try {
      Source.Listed listed = result.source().list(asked, corpus, slice, page);
      receipt = listed.receipt();
      total = listed.total();
    } catch (RowPage.Full full) {
      next = new Cursor(place.from() + limit, place.commit(), place.request()).toString();
    }
    write(result.listing(), page, next, total, receipt);
  }

  private <R> void write(
      Listing<R> listing,
      RowPage<R> page,
      String next,
      OptionalLong total,
      @Nullable Receipt receipt)
      throws IOException {
    Writer text = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
    JsonLines json = new JsonLines(text);
    json.line(line -> {
      line.objects("rows", page.rows(), row -> members(line, listing, row)).text("next", next);
      if (total.isPresent()) {
        line.number("total", total.getAsLong());
      }
      if (receipt != null) {
        line.object("receipt", object -> members(object, Receipts.LISTING, receipt));
      }
    });
    json.finish();
    text.flush();
  }

  private static <R> void members(JsonLines json, Listing<R> listing, R row) {
    listing.columns().forEach(column -> json.cell(column.name(), column.value().apply(row)));
  }
}
