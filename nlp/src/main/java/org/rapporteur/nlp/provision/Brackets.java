package org.rapporteur.nlp.provision;

/// Whether the bracket after a letter belongs to the letter, as in "n. 1, d)", or closes a remark
/// around the whole citation, as in "(Article 176, n. 1 c)". Thread-safe.
final class Brackets {
  private static final int BACK = 160;
  private static final int AHEAD = 80;

  private Brackets() {}

  /// Whether a remark that was opened before `start` is closed after `from`, or none was opened.
  static boolean isClosedAgain(String text, int start, int from, int limit) {
    return !isOpenBefore(text, start) || closesAfter(text, from, limit);
  }

  private static boolean isOpenBefore(String text, int start) {
    int depth = 0;
    for (int i = start - 1; i >= Math.max(0, start - BACK); i--) {
      char c = text.charAt(i);
      if (c == '\n') {
        return false;
      }
      depth += c == ')' ? 1 : c == '(' ? -1 : 0;
      if (depth < 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean closesAfter(String text, int from, int limit) {
    int depth = 0;
    for (int i = from; i < Math.min(limit, from + AHEAD) && text.charAt(i) != '\n'; i++) {
      char c = text.charAt(i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (depth < 0) {
        return true;
      }
    }
    return false;
  }
}
