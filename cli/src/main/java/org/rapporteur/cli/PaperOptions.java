package org.rapporteur.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.corpus.paper.Paper;
import org.rapporteur.corpus.paper.PaperFormat;
import org.rapporteur.corpus.paper.Permalinks;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// How and where a text for people is written.
final class PaperOptions {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = {
        "txt, md (Markdown), html or docx (Word; needs -o).",
        "Without it: as FILE's name ends, else txt."
      })
  private @Nullable PaperFormat format;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write to a file instead of standard output.")
  private @Nullable Path file;

  @Option(
      names = "--room",
      paramLabel = "URL",
      description = "Let citations lead to a reading room, such as http://127.0.0.1:8080.")
  private @Nullable URI room;

  /// The format to write.
  PaperFormat format() {
    if (format != null) {
      return format;
    }
    return Optional.ofNullable(file)
        .flatMap(f -> PaperFormat.of(f.toString()))
        .orElse(PaperFormat.TXT);
  }

  /// Refuses what cannot be written, before anything is computed.
  ///
  /// @throws ParameterException if the options do not go together
  void check() {
    if (format() == PaperFormat.DOCX && file == null) {
      throw new ParameterException(
          spec.commandLine(), "the format docx needs a file: add -o FILE.docx");
    }
    permalinks();
  }

  /// Writes a paper to its place.
  void write(Paper paper, Context context) throws IOException {
    check();
    write(paper, format(), permalinks(), Destination.of(context.shell(), file));
  }

  /// Writes a paper to a place, which is closed then.
  static void write(Paper paper, PaperFormat format, Permalinks permalinks, Destination place)
      throws IOException {
    try (Destination to = place) {
      if (to.isFile()) {
        format.write(paper, permalinks, to.bytes());
      } else {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        format.write(paper, permalinks, bytes);
        to.text().write(bytes.toString(UTF_8));
      }
      to.finish();
    }
  }

  private Permalinks permalinks() {
    return permalinks(room, spec);
  }

  /// The links to a reading room, if one is named.
  static Permalinks permalinks(@Nullable URI room, CommandSpec spec) {
    try {
      return room == null ? Permalinks.NONE : Permalinks.to(room);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(
          spec.commandLine(),
          "'"
              + room
              + "' is not an address of a reading room; write it as"
              + " http://127.0.0.1:8080");
    }
  }
}
