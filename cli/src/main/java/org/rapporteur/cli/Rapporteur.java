package org.rapporteur.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// The root of the command line, and the only main of the project. Data goes to standard output,
/// everything else to standard error; the process ends with one of [ExitCode].
@Command(
    name = "rapporteur",
    description = "Turns treaty-monitoring documents into a searchable, citable body of evidence.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    exitCodeOnExecutionException = ExitCode.FAILED,
    exitCodeOnInvalidInput = ExitCode.USAGE,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done",
      "1:failed",
      "2:wrong usage",
      "3:done, but some documents could not be read (they are listed)"
    })
public final class Rapporteur implements Runnable {
  @Spec private CommandSpec spec;

  private Rapporteur() {}

  /// Runs one command and ends the process with its exit code.
  public static void main(String[] args) {
    System.exit(run(args, utf8(System.out), utf8(System.err)));
  }

  /// Runs one command without ending the process.
  ///
  /// @return one of [ExitCode]
  static int run(String[] args, PrintWriter out, PrintWriter err) {
    return new CommandLine(new Rapporteur()).setOut(out).setErr(err).execute(args);
  }

  /// UTF-8 whatever the locale says, so that a listing never loses an accent on its way to a file.
  private static PrintWriter utf8(PrintStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, UTF_8), true);
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Name a command.");
  }
}
