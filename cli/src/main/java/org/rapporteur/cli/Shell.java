package org.rapporteur.cli;

import java.io.PrintWriter;
import java.io.Writer;

/// Where a command writes.
///
/// @param out for data; says by an exception when nobody reads it any more
/// @param err for progress, remarks and errors
/// @param styled whether data may carry the escape sequences of a terminal
/// @param width the width of the terminal that shows the data, 0 if none does
/// @param live whether a line written to `err` may be written over
record Shell(Writer out, PrintWriter err, boolean styled, int width, boolean live) {
  /// A shell that writes to files or to other programs.
  static Shell plain(Writer out, PrintWriter err) {
    return new Shell(out, err, false, 0, false);
  }
}
