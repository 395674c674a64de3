package org.rapporteur.corpus.format;

import java.util.regex.Pattern;

/// How values are spelt in comma-separated values after RFC 4180.
///
/// A spreadsheet that opens such a file computes what begins with `=`, `+`, `-` or `@` (OWASP, "CSV
/// Injection"), and what a document says must not run. So a text that begins so, maybe after
/// blanks, has an apostrophe before it, and so has one that begins like that already: whoever takes
/// one apostrophe off what matches `^'+\s*[=+\-@＝＋－＠]` or `^'+[\t\r\n]` has the text again. Numbers
/// stay as they are.
public final class Csv {
  private static final Pattern FORMULA =
      Pattern.compile("'*(?:[\\t\\r\\n]|\\s*[=+\\-@\\uFF1D\\uFF0B\\uFF0D\\uFF20])");

  private Csv() {}

  /// A text, so that no spreadsheet computes it.
  public static String text(String text) {
    return raw(isFormula(text) ? "'" + text : text);
  }

  /// A value as it is.
  static String raw(String text) {
    return isPlain(text) ? text : '"' + text.replace("\"", "\"\"") + '"';
  }

  private static boolean isFormula(String text) {
    return !text.isEmpty()
        && !Character.isLetterOrDigit(text.charAt(0))
        && FORMULA.matcher(text).lookingAt();
  }

  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      switch (text.charAt(i)) {
        case ',', '"', '\n', '\r' -> {
          return false;
        }
        default -> {}
      }
    }
    return true;
  }
}
