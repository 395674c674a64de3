package org.rapporteur.web.http;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.rapporteur.corpus.format.Format;
import org.rapporteur.corpus.format.Listing;
import org.rapporteur.corpus.format.RowWriter;
import org.rapporteur.web.page.Link;
import org.rapporteur.web.page.Words;

/// Listings to be kept as files. They are written row by row, by the same writers as those of the
/// command line, so that both give the same bytes.
public final class Export {
  private static final List<Format> FORMATS = List.of(Format.CSV, Format.JSONL, Format.XLSX);

  private Export() {}

  /// Hands over the rows of a listing.
  public interface Rows<R> {
    /// Hands them over in their order.
    ///
    /// @throws IOException if they cannot be read
    void list(Consumer<R> rows) throws IOException;
  }

  /// A listing as a file.
  ///
  /// @param name the name of the file without its extension
  public static <R> Answer of(String name, Format format, Listing<R> listing, Rows<R> rows) {
    return new Answer.Download(
        name + "." + format.label(),
        type(format),
        bytes -> {
          Writer text = new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8));
          RowWriter<R> writer = format.writer(listing, bytes, text, 0);
          try {
            rows.list(row -> write(writer, row));
          } catch (UncheckedIOException e) {
            throw e.getCause();
          }
          writer.finish();
          text.flush();
        });
  }

  private static <R> void write(RowWriter<R> writer, R row) {
    try {
      writer.row(row);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String type(Format format) {
    return switch (format) {
      case TABLE -> "text/plain; charset=utf-8";
      case CSV, CSV_RAW -> "text/csv; charset=utf-8; header=present";
      case JSONL -> "application/jsonl; charset=utf-8";
      case XLSX -> "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    };
  }

  /// The format that an address names by its extension.
  ///
  /// @throws HttpProblem if it names none
  public static Format format(String extension) throws HttpProblem {
    return FORMATS.stream()
        .filter(format -> format.label().equals(extension))
        .findFirst()
        .orElseThrow(() -> new HttpProblem(404, ""));
  }

  /// Links to the same listing in each format.
  ///
  /// @param address the address of the page that shows it
  /// @param path the path of the file without its extension
  public static List<Link> links(Query address, String path, Words words) {
    return FORMATS.stream()
        .map(format ->
            new Link(
                words.get("export." + format.label()),
                address.at(path + "." + format.label()).toString()))
        .toList();
  }
}
