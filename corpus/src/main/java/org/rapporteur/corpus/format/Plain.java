package org.rapporteur.corpus.format;

import java.util.ArrayList;
import java.util.List;

/// Text made fit for people.
public final class Plain {
  private static final String MORE = "…";

  /// What stands for a character that cannot be shown.
  private static final char REPLACEMENT = '\uFFFD';

  private static final char CONTROL_PICTURES = '\u2400';
  private static final char PICTURE_OF_DELETE = '\u2421';

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

  /// The text with everything made visible that would act on what shows it: control characters,
  /// marks that reverse the text after them, halves of characters. A picture or `�` stands where
  /// each was; only line breaks stay, all of one kind, and tabs become spaces.
  public static String visible(String text) {
    StringBuilder shown = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\r') {
        shown.append(i + 1 < text.length() && text.charAt(i + 1) == '\n' ? "" : "\n");
      } else if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        shown.append(c).append(text.charAt(++i));
      } else {
        shown.append(visible(c));
      }
    }
    return shown.toString();
  }

  private static char visible(char c) {
    return switch (c) {
      case '\n', '\u0085', '\u2028', '\u2029' -> '\n';
      case '\t' -> ' ';
      case '\u007F' -> PICTURE_OF_DELETE;
      case '\uFFFE', '\uFFFF' -> REPLACEMENT;
      default -> {
        if (c < ' ') {
          yield (char) (CONTROL_PICTURES + c);
        }
        yield Character.isISOControl(c) || isDirectional(c) || Character.isSurrogate(c)
            ? REPLACEMENT
            : c;
      }
    };
  }

  /// Marks that reverse what is shown after them.
  private static boolean isDirectional(char c) {
    return (c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069');
  }

  /// The number of characters that a person sees.
  public static int width(String text) {
    return text.codePointCount(0, text.length());
  }

  /// The text broken into lines of a width, where it can be after a space or a mark.
  public static List<String> wrap(String text, int width) {
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
