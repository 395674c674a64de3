package org.rapporteur.ingest.block;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Decides whether a hyphen at a line's end was added by the typesetter. It was, if the document
/// uses the joined word elsewhere and not the hyphenated one: "informa-/tion" loses it,
/// "self-/generated" and "co-/operate" (where the document writes "co-operation") keep theirs. Of
/// words that occur nowhere else, a document that is known to hyphenate loses it where the second
/// half is no word either. A soft hyphen is always the typesetter's.
public final class Hyphens {
  private static final char SOFT = '\u00AD';
  private static final Pattern WORD = Pattern.compile("\\p{L}+(?:-\\p{L}+)*+(?!-)");
  private static final Pattern LAST = Pattern.compile("(?:^|[^\\p{L}-])((?:\\p{L}+-)*\\p{L}+)-$");
  private static final Pattern FIRST = Pattern.compile("^\\p{L}+(?:-\\p{L}+)*");

  /// First parts that are hyphenated to whatever follows.
  private static final Set<String> PREFIXES =
      Set.of(
          "self", "non", "co", "multi", "inter", "cross", "anti", "semi", "sub", "pre", "post",
          "re", "well", "ex", "vice", "mid", "de", "socio", "cyber", "peer", "all", "high", "low",
          "long", "short", "child", "sous", "grand", "demi", "mi", "celui", "ceux", "non-",
          "contre", "avant", "après", "au", "par", "ci", "quasi", "pluri", "e");

  private final Set<String> words = new HashSet<>();
  private int hyphenated;
  private int own;

  /// Learns the words of lines; half words at their ends are none.
  public void learn(List<String> lines) {
    boolean half = false;
    for (String line : lines) {
      learn(line, half);
      half = endsInHyphen(line);
    }
  }

  /// @param half whether the first word is the second half of one
  private void learn(String line, boolean half) {
    Matcher m = WORD.matcher(line);
    boolean skip = half;
    while (m.find()) {
      if (!skip || m.start() > 0) {
        words.add(m.group().toLowerCase(Locale.ROOT));
      }
      skip = false;
    }
  }

  /// Learns the words of a line.
  public void learn(String line) {
    learn(line, false);
  }

  /// Whether a line ends in a word and a hyphen.
  public static boolean endsInHyphen(CharSequence text) {
    int end = text.length() - 1;
    return end > 0
        && (text.charAt(end) == '-' || text.charAt(end) == '\u2010' || text.charAt(end) == SOFT)
        && Character.isLetter(text.charAt(end - 1));
  }

  /// Whether the hyphen between the end of one line and the start of the next is the typesetter's.
  ///
  /// @param above the line that ends in a hyphen
  /// @param below the line after it
  public boolean isTypesetters(String above, String below) {
    if (!above.isEmpty() && above.charAt(above.length() - 1) == SOFT) {
      return true;
    }
    Matcher last = LAST.matcher(above.replace('\u2010', '-'));
    Matcher first = FIRST.matcher(below);
    if (!last.find() || !first.find()) {
      return false;
    }
    String left = last.group(1).toLowerCase(Locale.ROOT);
    String right = first.group().toLowerCase(Locale.ROOT);
    if (left.length() < 2 || right.length() < 2) {
      return false; // "25(1)(a-/c)" is a range
    }
    if (words.contains(left + "-" + right)) {
      own++;
      return false;
    }
    if (words.contains(left + right)) {
      hyphenated++;
      return true;
    }
    return hyphenated > own
        && hyphenated >= 2
        && Character.isLowerCase(first.group().codePointAt(0))
        && !words.contains(right)
        && !PREFIXES.contains(left);
  }
}
