package org.rapporteur.cli;

import java.io.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/// Tells whether a stream of this process is a terminal, and how wide it is.
final class Terminal {
  static final int USUAL_WIDTH = 100;

  private static final int NARROWEST = 40;

  private Terminal() {}

  /// Whether a stream is shown on a terminal. Java only tells whether input and output both are;
  /// where the system shows its file descriptors, each is looked at by itself.
  ///
  /// @param descriptor 1 for standard output, 2 for standard error
  static boolean isTerminal(int descriptor) {
    try {
      String target = Files.readSymbolicLink(Path.of("/proc/self/fd/" + descriptor)).toString();
      return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
    } catch (IOException | UnsupportedOperationException e) {
      return Optional.ofNullable(System.console()).map(Console::isTerminal).orElse(false);
    }
  }

  /// Whether escape sequences are welcome (see no-color.org).
  static boolean takesStyles(Map<String, String> environment) {
    return environment.getOrDefault("NO_COLOR", "").isEmpty()
        && !environment.getOrDefault("TERM", "").equals("dumb");
  }

  /// The width that the environment tells, else the usual.
  static int width(Map<String, String> environment) {
    String columns = environment.getOrDefault("COLUMNS", "");
    return columns.matches("\\d{1,4}")
        ? Math.max(NARROWEST, Integer.parseInt(columns))
        : USUAL_WIDTH;
  }
}
