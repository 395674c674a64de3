package org.rapporteur.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;

/// What a command wrote and how it ended.
record Run(int code, String out, String err) {
  static Run of(String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code = Rapporteur.run(args, new PrintWriter(out, true), new PrintWriter(err, true));
    return new Run(code, out.toString(), err.toString());
  }

  List<String> lines() {
    return out.lines().toList();
  }
}
