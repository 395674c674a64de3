package org.rapporteur.ingest.format;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Decides whether a hyphen at a line's end was added by the typesetter. It was, if the document
/// uses the joined word elsewhere and not the hyphenated one: "informa-/tion" loses it,
/// "self-/generated" and "co-/operate" (where the document writes "co-operation") keep theirs.
final class Hyphens {
  private static final Pattern WORD = Pattern.compile("\\p{L}+(?:-\\p{L}+)*+(?!-)");
  private static final Pattern LAST = Pattern.compile("(?:^|[^\\p{L}-])((?:\\p{L}+-)*\\p{L}+)-$");
  private static final Pattern FIRST = Pattern.compile("^\\p{L}+(?:-\\p{L}+)*");

  private final Set<String> words = new HashSet<>();

  /// Learns the words of a line.
  void learn(String line) {
    Matcher m = WORD.matcher(line);
    while (m.find()) {
      words.add(m.group().toLowerCase(Locale.ROOT));
    }
  }

  /// Whether the hyphen between the end of one line and the start of the next is the typesetter's.
  ///
  /// @param above the line that ends in a hyphen
  /// @param below the line after it
  boolean isTypesetters(String above, String below) {
    Matcher last = LAST.matcher(above);
    Matcher first = FIRST.matcher(below);
    if (!last.find() || !first.find()) {
      return false;
    }
    String left = last.group(1).toLowerCase(Locale.ROOT);
    String right = first.group().toLowerCase(Locale.ROOT);
    boolean fragments = left.length() > 1 && right.length() > 1; // "25(1)(a-/c)" is a range
    return fragments && words.contains(left + right) && !words.contains(left + "-" + right);
  }
}
