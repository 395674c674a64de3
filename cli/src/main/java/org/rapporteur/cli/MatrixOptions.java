package org.rapporteur.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.corpus.format.Format;
import org.rapporteur.corpus.format.Listing;
import org.rapporteur.corpus.matrix.Matrix;
import org.rapporteur.corpus.matrix.MatrixFormat;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// How and where a matrix is written: as people read it, or a row for each cell.
final class MatrixOptions {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = {
        "table (signs), csv, xlsx (needs -o) or html: the matrix as people read it. With --long:"
            + " table, csv, csv-raw, jsonl or xlsx.",
        "Without it: as FILE's name ends, else table."
      })
  private @Nullable String format;

  @Option(
      names = "--long",
      description = "For programs: a row for each cell instead of a table of all.")
  private boolean inRows;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write to a file instead of standard output.")
  private @Nullable Path file;

  /// Whether rows are asked for.
  boolean inRows() {
    return inRows;
  }

  /// Writes a matrix as people read it.
  void write(Context context, Matrix matrix) throws IOException {
    MatrixFormat wanted =
        format == null
            ? named().flatMap(MatrixFormat::of).orElse(MatrixFormat.TABLE)
            : MatrixFormat.named(format)
                .orElseThrow(
                    () -> unknown(Stream.of(MatrixFormat.values()).map(MatrixFormat::label)));
    try (Destination destination = destination(context, wanted == MatrixFormat.XLSX)) {
      wanted.write(matrix, destination.bytes(), destination.text());
      destination.finish();
    }
  }

  /// Opens what the rows of its cells are written to.
  <R> Rows<R> open(Context context, Listing<R> listing) throws IOException {
    Format wanted =
        format == null
            ? named().flatMap(Format::of).orElse(Format.TABLE)
            : Format.named(format)
                .orElseThrow(() -> unknown(Arrays.stream(Format.values()).map(Format::label)));
    return new Rows<>(
        context.shell(),
        destination(context, wanted == Format.XLSX),
        to -> wanted.writer(listing, to.bytes(), to.text(), to.shell().width()));
  }

  private Optional<String> named() {
    return Optional.ofNullable(file).map(Path::toString);
  }

  private Destination destination(Context context, boolean binary) throws IOException {
    if (binary && file == null) {
      throw new ParameterException(
          spec.commandLine(), "the format xlsx needs a file: add -o FILE.xlsx");
    }
    return Destination.of(context.shell(), file);
  }

  private ParameterException unknown(Stream<String> allowed) {
    return new ParameterException(
        spec.commandLine(),
        "Invalid value for option '--format': there is no format '%s'%s; write one of %s"
            .formatted(
                format, inRows ? " with --long" : "", allowed.collect(Collectors.joining(", "))));
  }
}
