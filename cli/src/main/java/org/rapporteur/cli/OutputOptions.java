package org.rapporteur.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.corpus.format.Format;
import org.rapporteur.corpus.format.Listing;
import org.rapporteur.corpus.format.RowWriter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// How and where rows are written.
final class OutputOptions {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = {
        "table, csv, csv-raw, jsonl or xlsx (needs -o). csv puts an apostrophe before text that a"
            + " spreadsheet would compute, csv-raw does not.",
        "Without it: as FILE's name ends, else table. A table shows the columns that people read,"
            + " the other formats show all."
      })
  private @Nullable Format format;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write to a file instead of standard output.")
  private @Nullable Path file;

  /// The format to write.
  Format format() {
    if (format != null) {
      return format;
    }
    return Optional.ofNullable(file).flatMap(f -> Format.of(f.toString())).orElse(Format.TABLE);
  }

  /// Opens what rows are written to.
  <R> Rows<R> open(Context context, Listing<R> listing) throws IOException {
    return new Rows<>(
        context.shell(),
        destination(context),
        to -> format().writer(listing, to.bytes(), to.text(), to.shell().width()));
  }

  /// Opens what rows are written to, a table in a way of its own.
  <R> Rows<R> open(Context context, Listing<R> listing, TableOf<R> table) throws IOException {
    return format() == Format.TABLE
        ? new Rows<>(context.shell(), destination(context), to -> table.writer(to.shell()))
        : open(context, listing);
  }

  /// Opens what something is written to that is no rows and has formats of its own.
  ///
  /// @param what the option that asks for it, which does not go with `--format`
  /// @throws ParameterException if a format of rows is asked for as well
  Destination withoutRows(Context context, String what) throws IOException {
    if (format != null) {
      throw new ParameterException(
          spec.commandLine(), "--format is of rows and does not go with " + what);
    }
    return Destination.of(context.shell(), file);
  }

  private Destination destination(Context context) throws IOException {
    if (format() == Format.XLSX && file == null) {
      throw new ParameterException(
          spec.commandLine(), "the format xlsx needs a file: add -o FILE.xlsx");
    }
    return Destination.of(context.shell(), file);
  }

  /// Writes rows for people.
  interface TableOf<R> {
    RowWriter<R> writer(Shell shell);
  }
}
