package org.rapporteur.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.corpus.format.Format;
import org.rapporteur.corpus.format.Listing;
import org.rapporteur.corpus.paper.Paper;
import org.rapporteur.corpus.paper.PaperFormat;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// How and where something is written that can be had as rows and as a text for people.
final class RowsOrPaperOptions {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = {
        "Rows: table, csv, csv-raw, jsonl or xlsx (needs -o). A text to read and print: txt, md,"
            + " html or docx (needs -o).",
        "Without it: as FILE's name ends, else table."
      })
  private @Nullable String format;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write to a file instead of standard output.")
  private @Nullable Path file;

  @Option(
      names = "--room",
      paramLabel = "URL",
      description =
          "Let citations of a text lead to a reading room, such as http://127.0.0.1:8080.")
  private @Nullable URI room;

  /// The format of a text; null if rows are asked for.
  @Nullable PaperFormat paper() {
    return format == null
        ? named().flatMap(PaperFormat::of).orElse(null)
        : PaperFormat.named(format).orElse(null);
  }

  private Format rows() {
    return format == null
        ? named().flatMap(Format::of).orElse(Format.TABLE)
        : Format.named(format)
            .orElseThrow(() ->
                new ParameterException(
                    spec.commandLine(),
                    "Invalid value for option '--format': there is no format '%s'; write one of %s"
                        .formatted(format, allowed())));
  }

  private static String allowed() {
    return Stream.concat(
            Arrays.stream(Format.values()).map(Format::label),
            Arrays.stream(PaperFormat.values()).map(PaperFormat::label))
        .collect(Collectors.joining(", "));
  }

  private Optional<String> named() {
    return Optional.ofNullable(file).map(Path::toString);
  }

  /// Refuses what cannot be written, before anything is computed.
  ///
  /// @throws ParameterException if the options do not go together
  void check() {
    PaperFormat paper = paper();
    boolean binary = paper == null ? rows() == Format.XLSX : paper == PaperFormat.DOCX;
    if (binary && file == null) {
      String label = paper == null ? Format.XLSX.label() : paper.label();
      throw new ParameterException(
          spec.commandLine(), "the format %s needs a file: add -o FILE.%s".formatted(label, label));
    }
    PaperOptions.permalinks(room, spec);
  }

  /// Opens what rows are written to.
  <R> Rows<R> open(Context context, Listing<R> listing) throws IOException {
    return new Rows<>(
        context.shell(),
        Destination.of(context.shell(), file),
        to -> rows().writer(listing, to.bytes(), to.text(), to.shell().width()));
  }

  /// Writes a text to its place.
  void write(Paper paper, PaperFormat wanted, Context context) throws IOException {
    PaperOptions.write(
        paper, wanted, PaperOptions.permalinks(room, spec), Destination.of(context.shell(), file));
  }
}
