package org.rapporteur.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.rapporteur.corpus.format.Plain;
import org.rapporteur.index.QuerySyntaxException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// Tells a person what went wrong, and the shell by an exit code.
final class Messages {
  private Messages() {}

  /// Wrong usage: what is wrong, and where to look.
  static int usage(ParameterException e, String[] arguments) {
    CommandLine line = e.getCommandLine();
    PrintWriter err = line.getErr();
    err.println(name(line) + ": " + e.getMessage());
    boolean suggested = UnmatchedArgumentException.printSuggestions(e, err);
    if (line.getParent() == null && !suggested) {
      line.usage(err);
    } else {
      err.println("For help: ./" + name(line) + " --help");
    }
    err.flush();
    return ExitCode.USAGE;
  }

  /// What was thrown while a command ran.
  static int failure(Exception e, CommandLine line) {
    PrintWriter err = line.getErr();
    switch (e) {
      case StandardOutput.Lost lost when lost.isClosedByReader() -> {
        return ExitCode.DONE;
      }
      case UncheckedIOException wrapped -> {
        IOException cause = wrapped.getCause();
        return failure(cause == null ? new IOException(wrapped) : cause, line);
      }
      case QuerySyntaxProblem problem -> {
        problem.print(name(line), err);
        return ExitCode.USAGE;
      }
      case FileSystemException file -> err.println(name(line) + ": " + words(file));
      case IOException io -> err.println(name(line) + ": " + io.getMessage());
      default -> {
        err.println(name(line) + ": a fault of the program; please report it with what follows");
        e.printStackTrace(err);
      }
    }
    err.flush();
    return ExitCode.FAILED;
  }

  private static String words(FileSystemException e) {
    return switch (e) {
      case NoSuchFileException none -> e.getFile() + ": there is no such file or folder";
      case AccessDeniedException denied -> e.getFile() + ": this user may not do that";
      case FileAlreadyExistsException there -> e.getFile() + ": it exists already";
      default -> String.valueOf(e.getMessage());
    };
  }

  private static String name(CommandLine line) {
    return line.getCommandSpec().qualifiedName();
  }

  /// A query that cannot be understood, with its text.
  static final class QuerySyntaxProblem extends Exception {
    private static final long serialVersionUID = 1L;

    private final String query;
    private final int position;

    QuerySyntaxProblem(String query, QuerySyntaxException cause) {
      super(cause.getMessage(), cause);
      this.query = query;
      this.position = Math.min(cause.position(), query.length());
    }

    /// Prints the message, the query, and a caret under the place.
    void print(String command, PrintWriter err) {
      err.println(command + ": " + getMessage());
      err.println("  " + Plain.line(query));
      err.println("  " + " ".repeat(query.codePointCount(0, position)) + "^");
      err.flush();
    }
  }
}
