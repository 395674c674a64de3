package org.rapporteur.cli;

import java.io.PrintWriter;
import java.io.Writer;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Does what the quick commands do, so that the launcher can have Java remember the classes they
/// need. Uses no parser, shows nothing and changes nothing.
@Command(
    name = "warm-up",
    hidden = true,
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Runs the quick commands once on an index, and shows nothing.")
final class WarmUpCommand implements Callable<Integer> {
  private static final List<List<String>> COMMANDS =
      List.of(
          List.of("search", "protect* child \"children under\"", "--party", "Arvenia"),
          List.of("search", "(children NEAR/8 article) OR party:XAR", "--format", "csv"),
          List.of("search", "covert operations", "--question", "9", "--article", "20"),
          List.of("mentions", "--party", "XAR", "--article", "25", "--format", "jsonl"),
          List.of("mentions", "--party", "XAR", "--format", "csv"),
          List.of("mentions", "--party", "XAR", "--uncertain"),
          List.of("recommendations", "--party", "XAR"),
          List.of("documents"),
          List.of("failures"));

  private final Context context;

  @Mixin private IndexOption index;

  WarmUpCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    Shell nowhere =
        new Shell(Writer.nullWriter(), new PrintWriter(Writer.nullWriter()), true, 80, false);
    Context quiet = context.with(nowhere);
    for (List<String> command : COMMANDS) {
      Rapporteur.run(
          Stream.concat(command.stream(), Stream.of("--index", index.folder().toString()))
              .toArray(String[]::new),
          quiet);
    }
    return ExitCode.DONE;
  }
}
