package org.rapporteur.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.corpus.export.DocumentExport;
import org.rapporteur.corpus.export.Export;
import org.rapporteur.corpus.export.ExportFormat;
import org.rapporteur.corpus.export.Reference;
import org.rapporteur.corpus.export.ReferenceExport;
import org.rapporteur.corpus.export.Schema;
import org.rapporteur.index.CatalogueEntry;
import org.rapporteur.index.CorpusReader;
import org.rapporteur.index.Filters;
import org.rapporteur.index.QuerySyntaxException;
import org.rapporteur.index.Receipt;
import org.rapporteur.index.SearchRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// The index for other tools.
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Writes the index for other tools.",
      "jsonl: everything, documents, passages and mentions, as JSON Lines (--schema prints what"
          + " they are). annotations: mentions as W3C Web Annotations, one a line. akn: one document as Akoma"
          + " Ntoso 3.0. bibtex, csl:"
          + " references to the documents, or to the passages that a query finds."
    },
    footer = {
      "",
      "Examples:",
      "  ./rapporteur export -o corpus.jsonl",
      "  ./rapporteur export --format bibtex 'prison penalties' -o penalties.bib"
    })
final class ExportCommand implements Callable<Integer> {
  private final Context context;

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "QUERY",
      arity = "0..*",
      description = "For bibtex and csl: the passages to refer to, as for search.")
  private List<String> words = List.of();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = {
        "jsonl, annotations, akn, bibtex or csl.",
        "Without it: as FILE's name ends (.jsonl, .jsonld, .xml, .bib, .json), else jsonl."
      })
  private @Nullable ExportFormat format;

  @Option(
      names = "--document",
      paramLabel = "NAME",
      description = "This document only; may be repeated. Names are those that documents lists.")
  private List<String> names = List.of();

  @Option(
      names = "--schema",
      description = "Print the JSON Schema of the JSON Lines, and do nothing else.")
  private boolean schema;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write to a file instead of standard output.")
  private @Nullable Path file;

  @Mixin private FilterOptions filters;
  @Mixin private ReceiptOption receipts;
  @Mixin private IndexOption index;

  ExportCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws IOException, Messages.QuerySyntaxProblem {
    try (Destination to = Destination.of(context.shell(), file)) {
      if (schema) {
        to.text().write(Schema.text());
      } else {
        export(to);
      }
      to.finish();
    }
    return ExitCode.DONE;
  }

  private ExportFormat format() {
    return Optional.ofNullable(format)
        .or(() -> Optional.ofNullable(file).flatMap(f -> ExportFormat.of(f.toString())))
        .orElse(ExportFormat.JSONL);
  }

  private void export(Destination to) throws IOException, Messages.QuerySyntaxProblem {
    Optional<DocumentExport> documents = format().documents(to.text());
    try (CorpusReader reader = index.reader(context)) {
      if (documents.isPresent()) {
        if (asksForPassages()) {
          throw new ParameterException(
              spec.commandLine(),
              format().label() + " is of whole documents; a query goes with bibtex or csl");
        }
        List<CatalogueEntry> entries = entries(reader);
        if (format().isOfOneDocument()
            && (entries.size() != 1 || entries.getFirst().metadata().isEmpty())) {
          throw new ParameterException(
              spec.commandLine(),
              format().label()
                  + " is of one document that could be read: add --document NAME (./rapporteur documents lists them)");
        }
        RowProgress progress = new RowProgress(context.shell(), to.shell());
        Export export = new Export(reader, progress::row);
        Receipt receipt = export.write(entries, documents.get());
        progress.clear();
        receipts.giveOfAll(receipt, context);
      } else {
        ReferenceExport references = format().references(to.text()).orElseThrow();
        long count = 0;
        for (Reference reference : references(reader)) {
          references.reference(reference);
          count++;
        }
        references.finish();
        context.shell().err().println(ReceiptOption.counted(count, "reference") + ".");
      }
    }
  }

  /// Whether passages are asked for rather than documents.
  private boolean asksForPassages() {
    return !words.isEmpty() || !filters.filters().equals(Filters.NONE);
  }

  private List<Reference> references(CorpusReader reader)
      throws IOException, Messages.QuerySyntaxProblem {
    if (!asksForPassages()) {
      return entries(reader).stream()
          .filter(entry -> entry.metadata().isPresent())
          .map(Reference::of)
          .toList();
    }
    String query = String.join(" ", words);
    try {
      SearchRequest request = new SearchRequest(query, filters.filters(), Integer.MAX_VALUE);
      return reader.search(request).hits().stream()
          .filter(hit -> isNamed(hit.document()))
          .map(Reference::of)
          .toList();
    } catch (QuerySyntaxException e) {
      throw new Messages.QuerySyntaxProblem(query, e);
    }
  }

  /// The documents asked for, all if none is named.
  private List<CatalogueEntry> entries(CorpusReader reader) throws IOException {
    List<CatalogueEntry> entries = reader.catalogue();
    for (String name : names) {
      if (entries.stream().noneMatch(entry -> entry.source().name().equals(name))) {
        throw new ParameterException(
            spec.commandLine(),
            "no document is called '" + name + "' (./rapporteur documents lists them)");
      }
    }
    return entries.stream().filter(this::isNamed).toList();
  }

  private boolean isNamed(CatalogueEntry entry) {
    return names.isEmpty() || names.contains(entry.source().name());
  }
}
