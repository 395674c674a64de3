package org.rapporteur.corpus.format;

import java.io.OutputStream;
import java.io.Writer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// A format of listings.
public enum Format {
  TABLE,
  CSV,
  /// CSV in which nothing stands before a text that begins like a formula.
  CSV_RAW,
  JSONL,
  XLSX;

  /// The name by which a person asks for it, and the extension of its files.
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// The format with a name.
  public static Optional<Format> named(String name) {
    return Arrays.stream(values()).filter(f -> f.label().equalsIgnoreCase(name)).findFirst();
  }

  /// The format that a file's name asks for by its extension.
  public static Optional<Format> of(String fileName) {
    return named(fileName.substring(fileName.lastIndexOf('.') + 1));
  }

  /// A writer of rows in this format.
  ///
  /// @param bytes where the bytes of a binary format go
  /// @param text where the characters of the others go
  /// @param width the width of a table, 0 for as wide as it has to be
  public <R> RowWriter<R> writer(Listing<R> listing, OutputStream bytes, Writer text, int width) {
    return switch (this) {
      case TABLE -> new TableWriter<>(listing, text, width);
      case CSV -> new CsvWriter<>(listing, text, false);
      case CSV_RAW -> new CsvWriter<>(listing, text, true);
      case JSONL -> new JsonLinesWriter<>(listing, text);
      case XLSX -> new XlsxWriter<>(listing, bytes);
    };
  }
}
