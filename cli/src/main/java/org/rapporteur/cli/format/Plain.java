package org.rapporteur.cli.format;

/// Text made fit for one line of a terminal.
public final class Plain {
  private static final String MORE = "…";

  private Plain() {}

  /// The text with every control character and line break made a space, so that no document can
  /// send commands to the terminal. Places in it stay as they were.
  public static String line(String text) {
    StringBuilder plain = new StringBuilder(text);
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (Character.isISOControl(c) || isDirectional(c) || c == '\u2028' || c == '\u2029') {
        plain.setCharAt(i, ' ');
      }
    }
    return plain.toString();
  }

  /// Marks that reverse what is shown after them.
  private static boolean isDirectional(char c) {
    return (c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069');
  }

  /// The number of characters that a person sees.
  static int width(String text) {
    return text.codePointCount(0, text.length());
  }

  /// The text cut to a width, the cut marked.
  static String cut(String text, int width) {
    return width(text) <= width
        ? text
        : text.substring(0, text.offsetByCodePoints(0, width - 1)).stripTrailing() + MORE;
  }
}
