package org.rapporteur.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.core.document.Failure;
import org.rapporteur.core.instrument.Instrument;
import org.rapporteur.core.mention.ExplainedDocument;
import org.rapporteur.corpus.FileReading;
import org.rapporteur.corpus.Pipeline;
import org.rapporteur.corpus.Reading;
import org.rapporteur.corpus.export.DocumentLines;
import org.rapporteur.corpus.format.JsonLines;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// One document with its mentions.
@Command(
    name = "tag",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Reads one file, without any index, and writes JSON Lines: a line of type document, then a"
          + " line for each passage, each followed by its mentions; then any document inside it.",
      "Offsets are UTF-16 units in the document's text; a mention from a footnote or heading lies"
          + " outside its passage."
    },
    footer = {"", "Example: ./rapporteur tag reply.pdf > reply.jsonl"})
final class TagCommand implements Callable<Integer> {
  private final Context context;

  @Parameters(paramLabel = "FILE", description = "The document.")
  private Path file;

  @Option(
      names = "--instrument",
      paramLabel = "ID",
      description =
          "The instrument under which it was made (default: what it tells, else lanzarote).")
  private @Nullable Instrument instrument;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write to a file instead of standard output.")
  private @Nullable Path output;

  @Option(
      names = "--explain",
      description =
          "Say of each mention what decided it (evidence) and what it was not taken for (rejected),"
              + " and add a line for words that look like a mention and are none.")
  private boolean explain;

  @Mixin private ReaderOptions reader;

  TagCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws IOException {
    String id = instrument == null ? null : instrument.id();
    List<Reading> readings;
    try (Pipeline pipeline =
        new Pipeline(
            context.instruments(),
            reader.settings(1, Runtime.getRuntime().availableProcessors()))) {
      FileReading read = explain ? pipeline.explain(file, id) : pipeline.read(file, id);
      readings = read.documents();
    }
    List<Reading.Tagged> tagged = new ArrayList<>();
    for (Reading reading : readings) {
      reading.unreadPages().ifPresent(pages -> context.shell().err().println(pages.message()));
      switch (reading) {
        case Reading.Failed(Failure failure) -> context.shell().err().println(failure.message());
        case Reading.Tagged document -> tagged.add(document);
      }
    }
    if (tagged.isEmpty()) {
      return ExitCode.FAILED;
    }
    try (Destination destination = Destination.of(context.shell(), output)) {
      DocumentLines lines = new DocumentLines(new JsonLines(destination.text()));
      for (Reading.Tagged reading : tagged) {
        if (explain) {
          lines.write(new ExplainedDocument(reading.document(), reading.explanations()));
        } else {
          lines.write(reading.document());
        }
      }
      lines.finish();
      destination.finish();
    }
    return tagged.size() == readings.size() ? ExitCode.DONE : ExitCode.INCOMPLETE;
  }
}
