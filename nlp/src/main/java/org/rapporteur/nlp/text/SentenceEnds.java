package org.rapporteur.nlp.text;

/// A quick answer to whether a sentence ends between two offsets, for rules that must not reach
/// over it. It asks for a stop, a space and a capital, and knows that "Art. 5", "No. 3", "p. ex.
/// Monaco" and initials do not end one. Thread-safe.
public final class SentenceEnds {
  private SentenceEnds() {}

  /// Whether a sentence, or a line, ends at or after `from` and before `until`.
  public static boolean between(CharSequence text, int from, int until) {
    return firstIn(text, from, until) >= 0;
  }

  /// The offset after the first stop in a range, or -1.
  public static int firstIn(CharSequence text, int from, int until) {
    for (int at = from; at < until; at++) {
      if (endsAt(text, at)) {
        return at + 1;
      }
    }
    return -1;
  }

  /// The offset at which the sentence begins that reaches `at`, not before `floor`.
  public static int startOf(CharSequence text, int floor, int at) {
    for (int i = at - 1; i > floor; i--) {
      if (endsAt(text, i - 1)) {
        return i;
      }
    }
    return floor;
  }

  private static boolean endsAt(CharSequence text, int at) {
    char c = text.charAt(at);
    if (c == '\n') {
      return true;
    }
    if (c != '.' && c != '?' && c != '!') {
      return false;
    }
    int next = at + 1;
    while (next < text.length() && isCloser(text.charAt(next))) {
      next++;
    }
    if (next >= text.length()) {
      return true;
    }
    if (!Letters.isSpace(text.charAt(next))) {
      return false;
    }
    while (next < text.length() && Letters.isSpace(text.charAt(next))) {
      next++;
    }
    boolean opens = next >= text.length() || opens(text.charAt(next));
    return opens && (c != '.' || !Abbreviations.endsWithOne(text, at));
  }

  private static boolean isCloser(char c) {
    return c == ')' || c == '"' || c == '”' || c == '’' || c == '»' || c == ']';
  }

  private static boolean opens(char c) {
    return Character.isUpperCase(c) || !Character.isLetterOrDigit(c) || c == '“';
  }
}
