package org.rapporteur.web.access;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// A file of secrets, so that no list of processes shows them.
///
/// @param path where it is
public record SecretFile(Path path) {
  private static final Set<PosixFilePermission> OTHERS =
      Set.of(
          PosixFilePermission.GROUP_READ,
          PosixFilePermission.GROUP_WRITE,
          PosixFilePermission.OTHERS_READ,
          PosixFilePermission.OTHERS_WRITE);

  private static final String REMEDY = "make one with ./rapporteur serve --make-user NAME:ROLE";

  /// Whether somebody else on this machine may read or write it, as far as that can be told.
  ///
  /// @throws IOException if the file cannot be asked
  public boolean isOpenToOthers() throws IOException {
    PosixFileAttributeView posix = Files.getFileAttributeView(path, PosixFileAttributeView.class);
    return posix != null
        && posix.readAttributes().permissions().stream().anyMatch(OTHERS::contains);
  }

  /// The account of the token in the first line.
  ///
  /// @throws IOException if the file cannot be read
  /// @throws IllegalArgumentException if it has no token; the message names the file
  public Account token() throws IOException {
    String token = Files.readAllLines(path).stream().findFirst().orElse("").strip();
    try {
      return Account.of("", Role.READER, token);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(path + ": " + e.getMessage(), e);
    }
  }

  /// The accounts, one in a line as [Account#line] writes it. Empty lines and those that begin with
  /// `#` do not count.
  ///
  /// @throws IOException if the file cannot be read
  /// @throws IllegalArgumentException if a line is no account, or there is none; the message says
  ///   which and what to do
  public List<Account> accounts() throws IOException {
    List<Account> accounts = new ArrayList<>();
    int number = 0;
    for (String line : Files.readAllLines(path)) {
      number++;
      if (!line.isBlank() && !line.startsWith("#")) {
        accounts.add(account(line.strip(), number));
      }
    }
    if (accounts.isEmpty()) {
      throw new IllegalArgumentException(path + " has no account; " + REMEDY);
    }
    return accounts;
  }

  private Account account(String line, int number) {
    try {
      return Account.parse(line);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          path + ", line " + number + ": " + e.getMessage() + "; " + REMEDY, e);
    }
  }
}
