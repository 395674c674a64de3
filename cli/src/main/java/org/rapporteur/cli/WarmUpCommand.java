package org.rapporteur.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.rapporteur.core.document.Detected;
import org.rapporteur.core.document.Digest;
import org.rapporteur.core.document.Document;
import org.rapporteur.core.document.Evidence;
import org.rapporteur.core.document.Genre;
import org.rapporteur.core.document.Locator;
import org.rapporteur.core.document.Metadata;
import org.rapporteur.core.document.Passage;
import org.rapporteur.core.document.Source;
import org.rapporteur.core.document.Voice;
import org.rapporteur.core.mention.PartyBasis;
import org.rapporteur.core.mention.PartyMention;
import org.rapporteur.core.mention.Resolution;
import org.rapporteur.core.mention.TaggedDocument;
import org.rapporteur.core.mention.TaggedPassage;
import org.rapporteur.core.party.Party;
import org.rapporteur.core.text.Language;
import org.rapporteur.core.text.Span;
import org.rapporteur.index.CatalogueEntry;
import org.rapporteur.index.CorpusWriter;
import org.rapporteur.index.lucene.LuceneCorpus;
import picocli.CommandLine.Command;

/// Does what the quick commands do, on an index of one invented sentence, so that the launcher can
/// have Java remember the classes they need. Uses no parser.
@Command(
    name = "warm-up",
    hidden = true,
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Runs the quick commands once on a temporary index, and shows nothing.")
final class WarmUpCommand implements Callable<Integer> {
  private static final String TEXT =
      "Arvenia protects children under Article 20 of the Convention.";

  private final Context context;

  WarmUpCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws IOException {
    Path folder = Files.createTempDirectory("rapporteur-warm-up");
    try {
      write(IndexOption.corpus(folder, context));
      Shell nowhere =
          new Shell(Writer.nullWriter(), new PrintWriter(Writer.nullWriter()), true, 80, false);
      Context quiet = context.with(nowhere);
      for (List<String> command :
          List.of(
              List.of("search", "protect* child \"children under\"", "--party", "Arvenia"),
              List.of("search", "(children NEAR/8 article) OR party:XAR", "--format", "csv"),
              List.of("mentions", "--party", "XAR", "--format", "jsonl"),
              List.of("recommendations"),
              List.of("documents"),
              List.of("failures"))) {
        String[] args =
            Stream.concat(command.stream(), Stream.of("--index", folder.toString()))
                .toArray(String[]::new);
        Rapporteur.run(args, quiet);
      }
    } finally {
      DemoCommand.remove(folder);
    }
    return ExitCode.DONE;
  }

  private void write(LuceneCorpus corpus) throws IOException {
    Party party = context.instruments().get().parties().require("XAR");
    Source source = Source.of(Path.of("invented.txt"));
    Digest digest = Digest.of(TEXT.getBytes(StandardCharsets.UTF_8));
    Span all = new Span(0, TEXT.length());
    Passage passage =
        new Passage(0, Passage.Kind.TEXT, all, Locator.NOWHERE, Voice.STATE, List.of());
    Metadata metadata =
        new Metadata(
            Context.INSTRUMENT,
            Detected.of(Genre.REPLY, Evidence.Basis.INFERRED, "invented"),
            null,
            Detected.of(party, Evidence.Basis.INFERRED, "invented"),
            null,
            null,
            null,
            List.of());
    Span name = new Span(0, "Arvenia".length());
    PartyMention mention =
        new PartyMention(
            name, name.in(TEXT), new Resolution.Resolved<>(party), PartyBasis.NAME, "invented");
    TaggedDocument tagged =
        new TaggedDocument(
            new Document(source, digest, "text/plain", metadata, TEXT, List.of(passage)),
            List.of(new TaggedPassage(passage, Language.ENGLISH, List.of(mention), null)));
    CatalogueEntry entry =
        new CatalogueEntry(
            source,
            digest,
            TEXT.length(),
            Instant.EPOCH,
            Instant.EPOCH,
            1,
            new CatalogueEntry.Indexed(metadata, "text/plain"));
    try (CorpusWriter writer = corpus.writer()) {
      writer.put(entry, tagged);
      writer.commit();
    }
  }
}
