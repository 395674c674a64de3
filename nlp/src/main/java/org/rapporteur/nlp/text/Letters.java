package org.rapporteur.nlp.text;

/// Classes of characters as names and citations meet them. Thread-safe.
public final class Letters {
  private Letters() {}

  /// A letter or digit: what a name may not run on into.
  public static boolean isWord(char c) {
    return c < 128
        ? (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
        : Character.isLetterOrDigit(c);
  }

  /// A space of any width, or the end of a line.
  public static boolean isSpace(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r') || c == '\u00A0' || c == '\u2007' || c == '\u202F';
  }

  /// An ASCII digit.
  public static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /// A hyphen or dash that may stand in a name, an address or a range.
  public static boolean isDash(char c) {
    return c == '-' || (c >= '\u2010' && c <= '\u2014') || c == '\u2212';
  }

  /// Whether a word may begin at an offset: nothing of a word stands before it.
  public static boolean wordStarts(CharSequence text, int at) {
    return at == 0 || !isWord(text.charAt(at - 1));
  }

  /// Whether a word may end at an offset: nothing of a word stands after it.
  public static boolean wordEnds(CharSequence text, int at) {
    return at >= text.length() || !isWord(text.charAt(at));
  }

  /// The word before an offset with one space between, not beginning before `floor`; empty if there
  /// is none.
  public static String wordBefore(CharSequence text, int at, int floor) {
    int end = at - 1;
    if (end <= floor || !isSpace(text.charAt(end))) {
      return "";
    }
    int start = end;
    while (start > floor && isWord(text.charAt(start - 1))) {
      start--;
    }
    return text.subSequence(start, end).toString();
  }

  /// The character as names are compared: typographic apostrophes, spaces and hyphens made plain.
  public static char plain(char c) {
    if (c < 128) {
      return c >= '\t' && c <= '\r' ? ' ' : c;
    }
    return switch (c) {
      case '\u2019', '\u2018', '\u02BC', '\u00B4' -> '\'';
      case '\u00A0', '\u2007', '\u202F' -> ' ';
      case '\u2010', '\u2011', '\u2013' -> '-';
      default -> c;
    };
  }
}
