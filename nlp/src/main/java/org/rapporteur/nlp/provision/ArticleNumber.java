package org.rapporteur.nlp.provision;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The number of an article with every suffix it has.
///
/// | text | number |
/// |---|---|
/// | `20`, `207a`, `240b` | the letter belongs to the number |
/// | `176-A`, `227-22-2`, `7-2` | a hyphen with a letter, or with a smaller number, is a suffix |
/// | `18-23` | a hyphen with a greater number is a range: `18` |
/// | `5 bis`, `5bis` | `5bis` |
/// | `premier`, `1er` | `1` |
///
/// @param text the number as an address has it
/// @param value its leading digits
/// @param end the offset after it
record ArticleNumber(String text, int value, int end) {
  private static final Pattern NUMBER =
      Pattern.compile(
          "(\\d{1,5})(er\\b|(?:[ \\u00A0]?(?:bis|ter|quater|quinquies|sexies|septies|octies|novies)\\b)"
              + "|[A-Za-z](?![\\p{L}\\d]))?");
  private static final Pattern SUFFIX =
      Pattern.compile(
          "[-\\u2010\\u2011](?:([A-Za-z]{1,2})(?![\\p{L}\\d])|(\\d{1,3}[a-z]?)(?![\\p{L}\\d]))");

  /// The number at an offset, or null.
  static @Nullable ArticleNumber at(String text, int start, int limit) {
    if (text.startsWith("premier", start) && start + 7 <= limit) {
      return new ArticleNumber("1", 1, start + 7);
    }
    Matcher number = NUMBER.matcher(text).region(start, limit);
    number.useTransparentBounds(true);
    if (!number.lookingAt() || runsOn(text, number.end())) {
      return null;
    }
    int value = Integer.parseInt(number.group(1));
    String letter = number.group(2) == null || "er".equals(number.group(2)) ? "" : number.group(2);
    StringBuilder article = new StringBuilder(number.group(1)).append(letter.strip());
    int end = number.end();
    Matcher suffix = SUFFIX.matcher(text);
    suffix.useTransparentBounds(true);
    for (int i = 0; i < 4; i++) {
      suffix.region(end, limit);
      if (!suffix.lookingAt() || (i == 0 && isRange(suffix.group(2), value))) {
        break;
      }
      String part = suffix.group(1) == null ? suffix.group(2) : suffix.group(1);
      article.append('-').append(part);
      end = suffix.end();
    }
    return new ArticleNumber(article.toString(), value, end);
  }

  private static boolean isRange(@Nullable String second, int first) {
    return second != null
        && Integer.parseInt(second.replaceAll("\\D", "")) > first
        && second.matches("\\d+");
  }

  /// Whether more digits or letters follow, as in "20th" or "200000".
  private static boolean runsOn(String text, int end) {
    return end < text.length() && Character.isLetterOrDigit(text.charAt(end));
  }

  /// Whether the number has no suffix.
  boolean isPlain() {
    return text.equals(Integer.toString(value));
  }
}
