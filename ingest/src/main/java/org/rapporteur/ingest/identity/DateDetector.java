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
import org.jspecify.annotations.Nullable;
import org.rapporteur.core.document.Detected;
import org.rapporteur.core.document.DocumentDate;
import org.rapporteur.core.document.Evidence.Basis;

/// Finds the date of a document: what its head calls its date, the year in its symbol, the year in
/// its file's name, a year in its title; in this order.
final class DateDetector {
  private static final Map<String, Integer> MONTHS = months();
  private static final String DAY_MONTH_YEAR =
      "(?:(\\d{1,2})(?:st|nd|rd|th|er)?\\s+)?(\\p{L}{3,9})\\.?,?\\s+((?:19|20)\\d{2})";
  private static final String NUMERIC = "(\\d{1,2})[./](\\d{1,2})[./]((?:19|20)\\d{2})";
  private static final String LABEL =
      "(?:last update|updated|date|adopted|published|distr\\.[^:]{0,20}|strasbourg|mise à jour|adopté\\p{L}*|dernière mise à jour)"
          + "[^\\d\\p{L}]{0,4}(?: ?(?:on|in|at|le|en|by [^.]{0,60}? on|par [^.]{0,60}? le))?\\s*";
  private static final Pattern LABELLED_WORDS = pattern(LABEL + DAY_MONTH_YEAR);
  private static final Pattern LABELLED_NUMERIC = pattern(LABEL + NUMERIC);
  private static final Pattern WHOLE = pattern("^\\W*" + DAY_MONTH_YEAR + "\\W*$");
  private static final Pattern WHOLE_NUMERIC = pattern("^\\W*" + NUMERIC + "\\W*$");
  private static final Pattern SYMBOL_YEAR = Pattern.compile("\\(((?:19|20)\\d{2})\\)");
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)((?:19|20)\\d{2})(?!\\d)");

  /// A year in one of the first blocks is that of the title.
  private static final int TITLE_BLOCKS = 6;

  private DateDetector() {}

  private static Pattern pattern(String regex) {
    return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  static @Nullable Detected<DocumentDate> detect(Face face, String symbol) {
    for (String text : face.head()) {
      Optional<Detected<DocumentDate>> found =
          words(LABELLED_WORDS.matcher(text))
              .or(() -> numeric(LABELLED_NUMERIC.matcher(text)))
              .or(() -> words(WHOLE.matcher(text)))
              .or(() -> numeric(WHOLE_NUMERIC.matcher(text)));
      if (found.isPresent()) {
        return found.get();
      }
    }
    Matcher inSymbol = SYMBOL_YEAR.matcher(symbol);
    if (inSymbol.find()) {
      return year(inSymbol.group(1), Basis.TEXT, symbol);
    }
    Matcher inName = YEAR.matcher(face.fileName());
    if (inName.find()) {
      return year(inName.group(1), Basis.FILE_NAME, face.fileName());
    }
    List<String> title = face.cover(TITLE_BLOCKS);
    for (String text : title) {
      Matcher inTitle = YEAR.matcher(text);
      if (text.length() < 200 && inTitle.find()) {
        return year(inTitle.group(1), Basis.TEXT, text);
      }
    }
    return null;
  }

  private static Detected<DocumentDate> year(String digits, Basis basis, String words) {
    return Detected.of(DocumentDate.of(Integer.parseInt(digits)), basis, words);
  }

  private static Optional<Detected<DocumentDate>> words(Matcher m) {
    while (m.find()) {
      Integer month = MONTHS.get(m.group(2).toLowerCase(Locale.ROOT));
      if (month != null) {
        int day = m.group(1) == null ? 0 : Integer.parseInt(m.group(1));
        return date(Integer.parseInt(m.group(3)), month, day, m.group());
      }
    }
    return Optional.empty();
  }

  private static Optional<Detected<DocumentDate>> numeric(Matcher m) {
    return m.find()
        ? date(
            Integer.parseInt(m.group(3)),
            Integer.parseInt(m.group(2)),
            Integer.parseInt(m.group(1)),
            m.group())
        : Optional.empty();
  }

  private static Optional<Detected<DocumentDate>> date(int year, int month, int day, String words) {
    return DocumentDate.parse(
            day == 0
                ? "%04d-%02d".formatted(year, month)
                : "%04d-%02d-%02d".formatted(year, month, day))
        .map(date -> Detected.of(date, Basis.TEXT, words.strip()));
  }

  private static Map<String, Integer> months() {
    Map<String, Integer> months = new HashMap<>();
    for (Month month : Month.values()) {
      for (Locale language : List.of(Locale.ENGLISH, Locale.FRENCH)) {
        for (TextStyle style : List.of(TextStyle.FULL, TextStyle.SHORT)) {
          String name = month.getDisplayName(style, language).toLowerCase(Locale.ROOT);
          months.put(name.replace(".", ""), month.getValue());
        }
      }
    }
    return months;
  }
}
