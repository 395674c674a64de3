package org.rapporteur.cli;

/// What the process tells the shell. Scripts rely on these numbers.
final class ExitCode {
  /// Done.
  static final int DONE = 0;

  /// Failed: nothing useful was done.
  static final int FAILED = 1;

  /// Wrong usage: an unknown command or option, or a value that cannot be read.
  static final int USAGE = 2;

  /// Done, but some documents could not be read; they are listed.
  static final int INCOMPLETE = 3;

  private ExitCode() {}
}
