package org.rapporteur.ingest.identity;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.core.document.DocumentDate;
import org.rapporteur.core.text.Folding;

/// How dates are written: `13 de abril de 2016`, `le 1er mars 2022`, `May 25, 2023`, `25/05/2023`,
/// `septembre 2015`.
final class WrittenDate {
  private static final String YEAR = "((?:19|20)\\d{2})(?!\\d)";
  private static final String WORD = "(\\p{L}{3,10})\\.?";
  private static final String OF = "(?:(?:of|de|del)\\s+)?";

  /// A date in any spelling. It has eleven groups, of which [#read] knows the meaning, and no name.
  private static final String ANY =
      "(?:"
          + ("(?<!\\d)(\\d{1,2})(?:\\s?(?:st|nd|rd|th|er|ro|º|°))?\\s+"
              + (OF + WORD + ",?\\s+" + OF + YEAR))
          + ("|" + WORD + "\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+" + YEAR)
          + ("|(?<!\\d)(\\d{1,2})[./](\\d{1,2})[./]" + YEAR)
          + ("|" + WORD + ",?\\s+" + OF + YEAR)
          + ")";

  private static final Map<String, Integer> MONTHS = months();

  private WrittenDate() {}

  /// A pattern in which `DATE` stands for a date, once, and no other group is numbered.
  static Pattern pattern(String regex) {
    return Pattern.compile(
        regex.replace("DATE", ANY), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /// The date in a match of such a pattern; empty if its word is no month or there is no such day.
  static Optional<DocumentDate> read(Matcher m) {
    if (m.group(2) != null) {
      return date(m.group(3), month(m.group(2)), m.group(1));
    }
    if (m.group(4) != null) {
      return date(m.group(6), month(m.group(4)), m.group(5));
    }
    return m.group(7) != null
        ? date(m.group(9), Integer.parseInt(m.group(8)), m.group(7))
        : date(m.group(11), month(m.group(10)), "0");
  }

  private static int month(String word) {
    return MONTHS.getOrDefault(Folding.fold(word), 0);
  }

  private static Optional<DocumentDate> date(String year, int month, String day) {
    if (month == 0) {
      return Optional.empty();
    }
    try {
      return Optional.of(new DocumentDate(Integer.parseInt(year), month, Integer.parseInt(day)));
    } catch (IllegalArgumentException e) {
      return Optional.empty(); // there is no such day
    }
  }

  private static Map<String, Integer> months() {
    Map<String, Integer> months = new HashMap<>();
    for (Month month : Month.values()) {
      for (String language : List.of("en", "fr", "es")) {
        for (TextStyle style : List.of(TextStyle.FULL, TextStyle.SHORT)) {
          String name = month.getDisplayName(style, Locale.of(language));
          months.put(Folding.fold(name.replace(".", "")), month.getValue());
        }
      }
    }
    for (String variant : List.of("sept", "setiembre")) {
      months.put(variant, Month.SEPTEMBER.getValue());
    }
    return months;
  }
}
