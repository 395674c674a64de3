package org.rapporteur.cli;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.corpus.alert.Alert;
import org.rapporteur.corpus.alert.AlertsFile;
import org.rapporteur.corpus.alert.News;
import org.rapporteur.corpus.listing.AlertHit;
import org.rapporteur.corpus.listing.RankedHit;
import org.rapporteur.index.CorpusReader;
import org.rapporteur.index.Hit;
import org.rapporteur.index.QuerySyntaxException;
import org.rapporteur.index.query.QueryParser;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Saved queries, and what is new for them.
@Command(
    name = "alerts",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "add|list|remove|run",
    description = "Saved queries: each batch tells which passages are new for them.",
    footer = {
      "",
      "Examples:",
      "  ./rapporteur alerts add consent 'images NEAR/20 consent article:20'",
      "  ./rapporteur alerts run --since 2026-01-01"
    })
final class AlertsCommand implements Runnable {
  @Spec private CommandSpec spec;

  /// The command with its four parts.
  static Object of(Context context) {
    return new picocli.CommandLine(new AlertsCommand())
        .addSubcommand("add", new Add(context))
        .addSubcommand("list", new Show(context))
        .addSubcommand("remove", new Remove(context))
        .addSubcommand("run", new Run(context));
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Name one of add, list, remove, run.");
  }

  @Command(
      name = "add",
      mixinStandardHelpOptions = true,
      versionProvider = Version.class,
      description = "Saves a query under a name.")
  static final class Add implements Callable<Integer> {
    private final Context context;

    @Spec private CommandSpec spec;

    @Parameters(paramLabel = "NAME", index = "0", description = "What to call it.")
    private String name = "";

    @Parameters(
        paramLabel = "QUERY",
        index = "1..*",
        arity = "1..*",
        description = "The query, as for ./rapporteur search; fields such as party: go into it.")
    private List<String> words = List.of();

    @Mixin private IndexOption index;

    Add(Context context) {
      this.context = context;
    }

    @Override
    public Integer call() throws IOException, Messages.QuerySyntaxProblem {
      String query = String.join(" ", words);
      try {
        new QueryParser(context.vocabulary()).parse(query);
      } catch (QuerySyntaxException e) {
        throw new Messages.QuerySyntaxProblem(query, e);
      }
      if (name.isBlank() || name.lines().count() != 1) {
        throw new ParameterException(spec.commandLine(), "a name is one line and not empty");
      }
      if (!new AlertsFile(index.folder()).add(new Alert(name, query))) {
        throw new ParameterException(
            spec.commandLine(),
            "there is an alert '" + name + "' already; remove it first, or take another name");
      }
      return ExitCode.DONE;
    }
  }

  @Command(
      name = "list",
      mixinStandardHelpOptions = true,
      versionProvider = Version.class,
      description = "Lists the saved queries.")
  static final class Show implements Callable<Integer> {
    private final Context context;

    @Mixin private OutputOptions output;
    @Mixin private IndexOption index;

    Show(Context context) {
      this.context = context;
    }

    @Override
    public Integer call() throws IOException {
      try (Rows<Alert> rows = output.open(context, AlertHit.ALERTS)) {
        new AlertsFile(index.folder()).alerts().forEach(rows);
        rows.finish();
      }
      return ExitCode.DONE;
    }
  }

  @Command(
      name = "remove",
      mixinStandardHelpOptions = true,
      versionProvider = Version.class,
      description = "Removes a saved query.")
  static final class Remove implements Callable<Integer> {
    @Spec private CommandSpec spec;

    @Parameters(paramLabel = "NAME", description = "What it is called.")
    private String name = "";

    @Mixin private IndexOption index;

    Remove(Context context) {}

    @Override
    public Integer call() throws IOException {
      if (!new AlertsFile(index.folder()).remove(name)) {
        throw unknown(spec, name, new AlertsFile(index.folder()).alerts());
      }
      return ExitCode.DONE;
    }
  }

  @Command(
      name = "run",
      mixinStandardHelpOptions = true,
      versionProvider = Version.class,
      description = "Lists the passages that are new for saved queries, best first.")
  static final class Run implements Callable<Integer> {
    private final Context context;

    @Spec private CommandSpec spec;

    @Parameters(paramLabel = "NAME", arity = "0..*", description = "Which; all if none is named.")
    private List<String> names = List.of();

    @Option(
        names = "--since",
        paramLabel = "DATE",
        description =
            "What came on that day or later: 2026-01-31, or an instant in UTC as batch reports"
                + " give it (default: what the newest batch brought).")
    private @Nullable Instant since;

    @Mixin private OutputOptions output;
    @Mixin private IndexOption index;

    Run(Context context) {
      this.context = context;
    }

    @Override
    public Integer call() throws IOException {
      List<Alert> all = new AlertsFile(index.folder()).alerts();
      for (String name : names) {
        if (all.stream().noneMatch(alert -> alert.name().equals(name))) {
          throw unknown(spec, name, all);
        }
      }
      int code = ExitCode.DONE;
      try (CorpusReader reader = index.reader(context);
          Rows<AlertHit> rows = output.open(context, AlertHit.LISTING)) {
        Instant from = since == null ? reader.newest() : since;
        for (Alert alert : all) {
          if (names.isEmpty() || names.contains(alert.name())) {
            News news = News.since(from, alert, reader, Integer.MAX_VALUE);
            code = news.problem().isEmpty() ? code : ExitCode.FAILED;
            write(news, rows);
          }
        }
        rows.finish();
        context.shell().err().println("New since " + from + ".");
      }
      return code;
    }

    private void write(News news, Rows<AlertHit> rows) {
      int rank = 0;
      for (Hit hit : news.hits()) {
        rows.accept(new AlertHit(news.alert(), new RankedHit(++rank, hit)));
      }
      context
          .shell()
          .err()
          .println(
              news.alert().name()
                  + ": "
                  + (news.problem().isEmpty()
                      ? ReceiptOption.counted(news.total(), "new passage")
                      : "its query cannot be asked: " + news.problem()));
    }
  }

  private static ParameterException unknown(CommandSpec spec, String name, List<Alert> all) {
    return new ParameterException(
        spec.commandLine(),
        "there is no alert '"
            + name
            + "'; "
            + (all.isEmpty()
                ? "none is saved yet"
                : "there are " + String.join(", ", all.stream().map(Alert::name).toList())));
  }
}
