package org.rapporteur.nlp.provision;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.nlp.text.Letters;

/// The number or letter of a sub-division: `1`, `3b`, `e`, `iv`, `2bis`.
///
/// @param text the number or letter, as an address has it
/// @param end the offset after it
record Label(String text, int end) {
  private static final Pattern SPACED_LATIN =
      Pattern.compile("[ \\u00A0](" + ArticleNumber.LATIN_NUMBERS + ")(?![\\p{L}\\d])");
  private static final Pattern LATIN = Pattern.compile(ArticleNumber.LATIN_NUMBERS);
  private static final Set<String> ROMAN =
      Set.of(
          "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv",
          "xvi", "xvii", "xviii");
  private static final int LONGEST_NUMBER = 3;
  private static final int LONGEST_SUFFIX = 12;

  /// The label at an offset, or null. Ends with a word.
  static @Nullable Label at(String text, int start, int limit) {
    int at = start;
    while (at < limit && at - start <= LONGEST_NUMBER && Letters.isDigit(text.charAt(at))) {
      at++;
    }
    int digits = at - start;
    if (digits > LONGEST_NUMBER) {
      return null;
    }
    while (at < limit && at - start - digits <= LONGEST_SUFFIX && isLetter(text.charAt(at))) {
      at++;
    }
    if (at == start || !Letters.wordEnds(text, at) || isElided(text, at, limit)) {
      return null;
    }
    String label = text.substring(start, at);
    if (digits > 0 && at - start == digits) {
      Matcher latin = SPACED_LATIN.matcher(text).region(at, limit);
      return latin.lookingAt()
          ? new Label(label + latin.group(1), latin.end())
          : new Label(label, degree(text, at, limit));
    }
    if (digits > 0) {
      String bare =
          label.endsWith("er") || label.endsWith("ER") ? label.substring(0, digits) : label;
      return at - start - digits <= 1
              || !bare.equals(label)
              || isLatinNumber(label.substring(digits))
          ? new Label(bare, at)
          : null;
    }
    return label.length() == 1 || isRoman(label) || isDoubled(label) ? new Label(label, at) : null;
  }

  /// `2°`: the sign belongs to the number.
  private static int degree(String text, int end, int limit) {
    return end < limit && (text.charAt(end) == '°' || text.charAt(end) == 'º') ? end + 1 : end;
  }

  /// The French "l'" and "d'" and the English "I'm" are no labels.
  private static boolean isElided(String text, int at, int limit) {
    return at < limit && (text.charAt(at) == '\'' || text.charAt(at) == '’');
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isRoman(String label) {
    return ROMAN.contains(label);
  }

  /// `aa` after `z`, or below `a`.
  private static boolean isDoubled(String label) {
    return label.length() == 2 && label.charAt(0) == label.charAt(1) && label.charAt(0) <= 'h';
  }

  private static boolean isLatinNumber(String suffix) {
    return LATIN.matcher(suffix).matches();
  }

  static boolean isNumber(String label) {
    return Letters.isDigit(label.charAt(0));
  }

  private static boolean isPlainNumber(String label) {
    return isNumber(label) && Letters.isDigit(label.charAt(label.length() - 1));
  }

  /// A single small letter.
  boolean isLetter() {
    return text.length() == 1 && text.charAt(0) >= 'a' && text.charAt(0) <= 'z';
  }

  /// The number that a label begins with.
  static int numberOf(String label) {
    int number = 0;
    for (int i = 0; i < label.length() && Letters.isDigit(label.charAt(i)); i++) {
      number = 10 * number + label.charAt(i) - '0';
    }
    return number;
  }

  /// The labels strictly between two, `[b]` between `a` and `c`; none if they do not count on.
  static List<String> between(String first, String last) {
    List<String> between = new ArrayList<>();
    if (isPlainNumber(first) && isPlainNumber(last)) {
      for (int n = Integer.parseInt(first) + 1; n < Integer.parseInt(last); n++) {
        between.add(Integer.toString(n));
      }
    } else if (first.length() == 1 && last.length() == 1 && !isNumber(first) && !isNumber(last)) {
      for (char c = (char) (first.charAt(0) + 1); c < last.charAt(0); c++) {
        between.add(String.valueOf(c));
      }
    }
    return between;
  }
}
