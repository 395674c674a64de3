package org.rapporteur.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
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
    commandListHeading = "%nCommands:%n",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done",
      "1:failed",
      "2:wrong usage",
      "3:done, but some documents could not be read (they are listed)"
    },
    footer = "%nTo begin: ./rapporteur demo, then ./rapporteur index FOLDER")
public final class Rapporteur implements Runnable {
  @Spec private CommandSpec spec;

  private Rapporteur() {}

  /// Runs one command and ends the process with its exit code.
  public static void main(String[] args) {
    boolean terminal = Terminal.isTerminal(1);
    boolean styles = Terminal.takesStyles(System.getenv());
    // UTF-8 whatever the locale says, so that a listing never loses an accent on its way to a file.
    Shell shell =
        new Shell(
            new BufferedWriter(
                new OutputStreamWriter(
                    new StandardOutput(new FileOutputStream(FileDescriptor.out)), UTF_8)),
            new PrintWriter(new OutputStreamWriter(System.err, UTF_8), true),
            terminal && styles,
            terminal ? Terminal.width(System.getenv()) : 0,
            styles && Terminal.isTerminal(2));
    System.exit(run(args, Context.of(shell)));
  }

  /// Runs one command without ending the process, as for a file or another program.
  ///
  /// @return one of [ExitCode]
  static int run(String[] args, PrintWriter out, PrintWriter err) {
    return run(args, Context.of(Shell.plain(out, err)));
  }

  /// Runs one command without ending the process.
  ///
  /// @return one of [ExitCode]
  static int run(String[] args, Context context) {
    CommandLine line = commandLine(args, context);
    int code = line.execute(args);
    try {
      context.shell().out().flush();
    } catch (IOException e) {
      code = code == ExitCode.DONE ? Messages.failure(e, line) : code;
    }
    context.shell().err().flush();
    return code;
  }

  /// Describes the command that is asked for and no other: describing one takes time. Help and
  /// errors see them all.
  private static CommandLine commandLine(String[] args, Context context) {
    CommandLine line = new CommandLine(new Rapporteur());
    Optional<Commands> asked = args.length == 0 ? Optional.empty() : Commands.named(args[0]);
    for (Commands command : asked.map(List::of).orElse(List.of(Commands.values()))) {
      line.addSubcommand(command.word(), command.make(context));
    }
    new Names(context).register(line);
    return line.setOut(new PrintWriter(context.shell().out()))
        .setErr(context.shell().err())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setUsageHelpWidth(Terminal.USUAL_WIDTH)
        .setParameterExceptionHandler(Messages::usage)
        .setExecutionExceptionHandler((e, failed, result) -> Messages.failure(e, failed));
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Name a command.");
  }
}
