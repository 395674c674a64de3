package org.rapporteur.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.rapporteur.corpus.format.Listing;
import org.rapporteur.corpus.lint.Finding;
import org.rapporteur.corpus.lint.Lint;
import org.rapporteur.corpus.lint.Severity;
import org.rapporteur.index.CorpusReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// What is wrong with the documents.
@Command(
    name = "lint",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Compares documents with one another and with themselves: codes and paragraphs that do not"
          + " exist or do not mention the party, urgencies that differ, gaps and repeats in"
          + " numbers, footnotes and marks that miss each other, lists that do not count right.",
      "The exit code is 0 whether or not something is found, unless --fail is given."
    },
    footer = {"", "Example: ./rapporteur lint --format csv -o findings.csv"})
final class LintCommand implements Callable<Integer> {
  private final Context context;

  @Spec private CommandSpec spec;

  @Option(
      names = "--check",
      paramLabel = "CHECK",
      split = ",",
      hideParamSyntax = true,
      description = "Only these checks; --checks lists them.")
  private Set<String> checks = new LinkedHashSet<>();

  @Option(names = "--checks", description = "List the checks instead of running them.")
  private boolean listed;

  @Option(names = "--fail", description = "Exit with 1 if an error or a warning is found.")
  private boolean fails;

  @Mixin private OutputOptions output;
  @Mixin private IndexOption index;

  LintCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws IOException {
    return listed ? list() : look();
  }

  private int list() throws IOException {
    Listing<Finding.Kind> listing =
        Listing.<Finding.Kind>of("checks")
            .key("check", Finding.Kind::name)
            .key("severity", kind -> kind.severity().label())
            .prose("finds", Finding.Kind::meaning)
            .prose("remedy", Finding.Kind::remedy);
    try (Rows<Finding.Kind> rows = output.open(context, listing)) {
      Lint.kinds().forEach(rows);
      rows.finish();
    }
    return ExitCode.DONE;
  }

  private int look() throws IOException {
    Lint lint = lint();
    Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
    int documents;
    try (CorpusReader reader = index.reader(context);
        Rows<Finding> rows = output.open(context, Finding.LISTING)) {
      documents =
          lint.look(
              reader,
              finding -> {
                counts.merge(finding.kind().severity(), 1, Integer::sum);
                rows.accept(finding);
              });
      rows.finish();
    }
    say(documents, counts);
    boolean wrong = counts.containsKey(Severity.ERROR) || counts.containsKey(Severity.WARNING);
    return fails && wrong ? ExitCode.FAILED : ExitCode.DONE;
  }

  private Lint lint() {
    try {
      return Lint.all(context.instruments().get()).only(checks);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(
          spec.commandLine(), "%s (--checks lists them)".formatted(e.getMessage()));
    }
  }

  private void say(int documents, Map<Severity, Integer> counts) {
    PrintWriter err = context.shell().err();
    String found =
        counts.isEmpty()
            ? "nothing found"
            : counts.entrySet().stream()
                .map(count -> ReceiptOption.counted(count.getValue(), count.getKey().label()))
                .collect(Collectors.joining(", "));
    err.println("Looked at %s: %s".formatted(ReceiptOption.counted(documents, "document"), found));
    err.flush();
  }
}
