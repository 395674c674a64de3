package org.rapporteur.corpus.format;

import java.util.ArrayList;
import java.util.List;

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

  /// The text broken into lines of a width, where it can be after a space or a mark.
  static List<String> wrap(String text, int width) {
    List<String> lines = new ArrayList<>();
    String rest = text.strip();
    while (width(rest) > width) {
      int most = rest.offsetByCodePoints(0, width);
      int end = most;
      while (end > 0 && !isBreak(rest, end)) {
        end--;
      }
      end = end == 0 ? most : end;
      lines.add(rest.substring(0, end).stripTrailing());
      rest = rest.substring(end).stripLeading();
    }
    lines.add(rest);
    return lines;
  }

  /// Whether a line may end before an offset.
  private static boolean isBreak(String text, int at) {
    return text.charAt(at) == ' ' || "-_/;".indexOf(text.charAt(at - 1)) >= 0;
  }

  /// A line with a mark at its end that more would follow.
  static String cutEnd(String line, int width) {
    String room =
        width(line) < width ? line : line.substring(0, line.offsetByCodePoints(0, width - 1));
    return room.stripTrailing() + MORE;
  }
}
