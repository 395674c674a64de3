package org.rapporteur.nlp.provision;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.core.instrument.RomanNumeral;
import org.rapporteur.nlp.text.Letters;

/// The number of an article with every suffix it has.
///
/// | text | number |
/// |---|---|
/// | `20`, `207a`, `240b` | the letter belongs to the number |
/// | `176-A`, `227-22-2`, `7-2` | a hyphen with a letter, or with a smaller number, is a suffix |
/// | `18-23` | a hyphen with a greater number is a range: `18` |
/// | `5 bis`, `5bis`, `6quater`, `600-ter` | `5bis`, `6quater`, `600-ter` |
/// | `premier`, `1er` | `1` |
/// | `XIV`, `II bis` | Roman, as the instrument has it: `XIV`, `IIbis` |
/// | `L. 222-33`, `R*123-4` | with the letter of its part of a French code: `L222-33`, `R123-4` |
///
/// @param text the number as an address has it
/// @param value its leading number
/// @param end the offset after it
/// @param roman whether it is a Roman numeral
record ArticleNumber(String text, int value, int end, boolean roman) {
  static final String LATIN_NUMBERS =
      "(?:bis|ter|quater|quinquies|quinquiès|sexies|septies|octies|nonies|novies|decies|undecies|duodecies|terdecies"
          + "|quaterdecies)";
  private static final String LATIN = "[ \\u00A0]?" + LATIN_NUMBERS + "\\b";
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?:([LRDA])(?:\\.[ \\u00A0]?\\*?|\\*|[ \\u00A0](?=\\d{3}))?(?=\\d))?+(\\d{1,5})(er\\b|(?:"
              + LATIN
              + ")|[A-Za-z](?![\\p{L}\\d]))?");
  private static final Pattern ROMAN =
      Pattern.compile("([IVXLC]{1,8})(?![\\p{L}\\d])(" + LATIN + ")?");
  private static final Pattern SUFFIX =
      Pattern.compile(
          "[-\\u2010\\u2011](?:([A-Za-z]{1,2}|"
              + LATIN_NUMBERS
              + ")(?![\\p{L}\\d])|(\\d{1,3}[a-z]?)(?![\\p{L}\\d]))");

  private static final Pattern COUNTED =
      Pattern.compile("(\\p{L}?\\d{1,5}-(?:\\d{1,3}-)?)(\\d{1,3})");
  private static final int LONGEST_RANGE = 500;

  /// What may follow the number I, so that it is not the pronoun.
  private static final Pattern AFTER_ONE =
      Pattern.compile(
          "[\\s\\u00A0]*+(?:[,;.:)\\]\"”»(§–—/-]|$|(?:and|or|to|et|ou|à|of|de|du|des|thereof|par|para|paragra"
              + "phs?|paragraphes?|alinéas?|section|above|below|is|shall|sections?)(?!\\p{L})|d[’'])");

  /// The number at an offset, or null.
  static @Nullable ArticleNumber at(String text, int start, int limit) {
    if (text.startsWith("premier", start) && start + 7 <= limit) {
      return new ArticleNumber("1", 1, start + 7, false);
    }
    char first = start < limit ? text.charAt(start) : ' ';
    return first == 'I' || first == 'V' || first == 'X' || first == 'L' || first == 'C'
        ? romanOr(text, start, limit)
        : arabic(text, start, limit);
  }

  private static @Nullable ArticleNumber romanOr(String text, int start, int limit) {
    Matcher roman = ROMAN.matcher(text).region(start, limit).useTransparentBounds(true);
    if (!roman.lookingAt() || !RomanNumeral.isNumeral(roman.group(1))) {
      return arabic(text, start, limit);
    }
    String numeral = roman.group(1);
    boolean one = numeral.equals("I");
    // A lone C or L is a letter of a list or a code, a lone I may be the pronoun.
    if (numeral.equals("C")
        || numeral.equals("L")
        || (one && !isNumber(text, roman.end(1), limit))) {
      return arabic(text, start, limit);
    }
    String latin = roman.group(2) == null ? "" : roman.group(2).strip();
    return suffixed(text, limit, numeral + latin, RomanNumeral.valueOf(numeral), roman.end(), true);
  }

  private static boolean isNumber(String text, int end, int limit) {
    return AFTER_ONE.matcher(text).region(end, limit).lookingAt();
  }

  private static @Nullable ArticleNumber arabic(String text, int start, int limit) {
    Matcher number = NUMBER.matcher(text).region(start, limit).useTransparentBounds(true);
    if (!number.lookingAt() || runsOn(text, number.end())) {
      return null;
    }
    String part = number.group(1) == null ? "" : number.group(1);
    String letter = number.group(3) == null || "er".equals(number.group(3)) ? "" : number.group(3);
    int value = Integer.parseInt(number.group(2));
    return suffixed(
        text, limit, part + number.group(2) + letter.strip(), value, number.end(), false);
  }

  private static ArticleNumber suffixed(
      String text, int limit, String base, int value, int from, boolean roman) {
    StringBuilder article = new StringBuilder(base);
    int end = from;
    boolean inCode = Character.isUpperCase(base.charAt(0)) && !roman;
    Matcher suffix = SUFFIX.matcher(text).useTransparentBounds(true);
    for (int i = 0; i < 4; i++) {
      suffix.region(end, limit);
      if (!suffix.lookingAt() || (i == 0 && !inCode && isRange(suffix.group(2), value))) {
        break;
      }
      String part = suffix.group(1) == null ? suffix.group(2) : suffix.group(1);
      if (roman && RomanNumeral.isNumeral(part)) {
        break;
      }
      article.append('-').append(part);
      end = suffix.end();
    }
    return new ArticleNumber(article.toString(), value, end, roman);
  }

  private static boolean isRange(@Nullable String second, int first) {
    return second != null
        && Letters.isDigit(second.charAt(second.length() - 1))
        && Label.numberOf(second) > first;
  }

  /// Whether more digits or letters follow, as in "20th" or "200000".
  private static boolean runsOn(String text, int end) {
    return end < text.length() && Letters.isWord(text.charAt(end));
  }

  /// Whether the number has no suffix.
  boolean isPlain() {
    return text.equals(numeral(value));
  }

  /// The numbers of the whole articles between this one and a later one, as far as they can be
  /// counted: `19` between `18` and `20`, `227-23` between `227-22` and `227-24`, `176` between
  /// `175` and `176-A`.
  List<String> upTo(ArticleNumber last) {
    List<String> between = new ArrayList<>();
    Matcher first = COUNTED.matcher(text);
    Matcher second = COUNTED.matcher(last.text);
    boolean suffixed =
        first.matches() && second.matches() && first.group(1).equals(second.group(1));
    if (suffixed) {
      int end = Integer.parseInt(second.group(2));
      for (int n = Integer.parseInt(first.group(2)) + 1; n < end; n++) {
        between.add(first.group(1) + n);
      }
    } else if (last.value - value <= LONGEST_RANGE) {
      int end = last.isPlain() ? last.value : last.value + 1;
      for (int n = value + 1; n < end; n++) {
        between.add(numeral(n));
      }
    }
    return between;
  }

  private String numeral(int number) {
    return roman ? RomanNumeral.of(number) : Integer.toString(number);
  }
}
