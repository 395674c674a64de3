package org.rapporteur.cli;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.web.access.Access;
import org.rapporteur.web.access.Account;
import org.rapporteur.web.access.Role;
import org.rapporteur.web.access.SecretFile;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/// Who may come into the reading room.
final class AccessOptions {
  @Spec(Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--users-file",
      paramLabel = "FILE",
      description =
          "Let those in whose names are in this file, a line for each that --make-user prints.")
  private @Nullable Path usersFile;

  @Option(
      names = "--make-user",
      paramLabel = "NAME:ROLE",
      description =
          "Ask for a password and print the line of --users-file with its hash; the role is reader"
              + " or editor. Opens nothing.")
  private @Nullable String made;

  @Option(
      names = "--token-file",
      paramLabel = "FILE",
      description =
          "Let readers in who know the first line of this file: as password, with any name. Or set"
              + " the variable RAPPORTEUR_TOKEN.")
  private @Nullable Path tokenFile;

  @Option(
      names = "--token",
      paramLabel = "TOKEN",
      defaultValue = "${env:RAPPORTEUR_TOKEN}",
      description = "The same; whoever lists the processes of this machine sees it.")
  private @Nullable String token;

  @Option(
      names = "--user",
      paramLabel = "NAME:ROLE:PASSWORD",
      description =
          "Let somebody in, as reader or editor; whoever lists the processes of this machine sees"
              + " the password. May be repeated.")
  private List<String> users = List.of();

  /// Whether an account is to be made, and nothing else.
  boolean isAskedToMake() {
    return made != null;
  }

  /// Asks for a password, and prints the account with its hash.
  void make(Shell shell) throws IOException {
    String[] parts = String.valueOf(made).split(":", 2);
    Optional<Role> role = parts.length == 2 ? Role.named(parts[1]) : Optional.empty();
    if (role.isEmpty() || parts[0].isBlank()) {
      throw wrong("--make-user takes a name, and reader or editor, with a colon between");
    }
    try {
      Account account = Account.of(parts[0], role.get(), password(shell.err()));
      Writer out = shell.out();
      out.write(account.line() + System.lineSeparator());
      out.flush();
    } catch (IllegalArgumentException e) {
      throw wrong(String.valueOf(e.getMessage()));
    }
  }

  /// From the terminal without showing it, or from another program.
  @SuppressWarnings("SystemConsoleNull") // it was never null in JDK 22 to 24 alone
  private static String password(PrintWriter err) throws IOException {
    Console console = System.console();
    if (console != null && console.isTerminal()) {
      char[] typed = console.readPassword("Password: ");
      return typed == null ? "" : new String(typed);
    }
    err.println("Password:");
    String line =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
    return line == null ? "" : line;
  }

  /// Who may come in.
  ///
  /// @param err is told of files that others can read
  /// @throws IOException if a file cannot be read
  /// @throws IllegalArgumentException if a secret is too short, or a file is not as it should be
  Access access(PrintWriter err) throws IOException {
    List<Account> accounts = new ArrayList<>();
    if (usersFile != null) {
      accounts.addAll(secret(usersFile, err).accounts());
    }
    if (tokenFile != null) {
      accounts.add(secret(tokenFile, err).token());
    }
    if (token != null) {
      accounts.add(Account.of("", Role.READER, token));
    }
    for (String user : users) {
      accounts.add(account(user));
    }
    return accounts.isEmpty() ? Access.OPEN : Access.of(accounts);
  }

  private SecretFile secret(Path file, PrintWriter err) throws IOException {
    SecretFile secret = new SecretFile(file);
    try {
      if (secret.isOpenToOthers()) {
        err.println(
            "Others on this machine can read " + file + "; make it yours alone: chmod 600 " + file);
      }
    } catch (NoSuchFileException e) {
      throw wrong("there is no file " + file);
    }
    return secret;
  }

  private Account account(String user) {
    String[] parts = user.split(":", 3);
    Optional<Role> role = parts.length == 3 ? Role.named(parts[1]) : Optional.empty();
    if (role.isEmpty() || parts[0].isBlank()) {
      throw wrong("--user takes a name, reader or editor, and a password, with colons between");
    }
    return Account.of(parts[0], role.get(), parts[2]);
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
