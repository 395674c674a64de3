package org.rapporteur.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// The matrices, each a command of its own.
@Command(
    name = "matrix",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "questions|recommendations",
    description = "Tables of all parties, each cell with its citation.",
    footer = {"", "Example: ./rapporteur matrix questions -o replies.xlsx"})
final class MatrixCommand implements Runnable {
  @Spec private CommandSpec spec;

  /// The command with its parts.
  static Object of(Context context) {
    return new CommandLine(new MatrixCommand())
        .addSubcommand("questions", new MatrixQuestionsCommand(context))
        .addSubcommand("recommendations", new MatrixRecommendationsCommand(context));
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Name one of questions, recommendations.");
  }
}
