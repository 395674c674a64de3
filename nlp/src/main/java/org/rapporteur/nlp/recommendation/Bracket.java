package org.rapporteur.nlp.recommendation;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.core.text.Span;

/// Words in brackets, brackets inside them included: `(Korea (Republic of))`. Where the closing
/// mark is missing they end at the next semicolon or full stop, or with the text.
///
/// @param content the words between the marks
/// @param end the offset after the closing mark
record Bracket(Span content, int end) {
  /// No list of States is longer, in UTF-16 units.
  private static final int LONGEST = 1500;

  /// The outermost brackets of a stretch of text, in order.
  static List<Bracket> in(String text, int start, int limit) {
    List<Bracket> brackets = new ArrayList<>();
    int at = start;
    while (at < limit) {
      if (isOpening(text.charAt(at))) {
        Bracket bracket = at(text, at, limit);
        brackets.add(bracket);
        at = bracket.end;
      } else {
        at++;
      }
    }
    return brackets;
  }

  private static Bracket at(String text, int open, int limit) {
    int depth = 0;
    int end = Math.min(limit, open + LONGEST);
    for (int i = open; i < end; i++) {
      depth += isOpening(text.charAt(i)) ? 1 : isClosing(text.charAt(i)) ? -1 : 0;
      if (depth == 0) {
        return new Bracket(new Span(open + 1, i), i + 1);
      }
    }
    int stop = open + 1;
    while (stop < end && text.charAt(stop) != ';' && text.charAt(stop) != '.') {
      stop++;
    }
    return new Bracket(new Span(open + 1, stop), stop);
  }

  private static boolean isOpening(char c) {
    return c == '(' || c == '[';
  }

  private static boolean isClosing(char c) {
    return c == ')' || c == ']';
  }
}
