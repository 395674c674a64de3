package org.rapporteur.core.instrument;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The code of a recommendation: a series and a number in it, written `III-24` (chapter and number)
/// or `128.14` (paragraph and number).
///
/// @param series the chapter in Roman numerals or the paragraph in digits
/// @param separator `-` or `.`
/// @param number the number in the series, from 1
public record RecommendationCode(String series, String separator, int number)
    implements Comparable<RecommendationCode> {
  private static final Pattern CANONICAL =
      Pattern.compile("(?:([IVXLC]{1,9})(-)|(\\d{1,3})(\\.))([1-9]\\d{0,2})");
  private static final Comparator<RecommendationCode> ORDER =
      Comparator.comparingInt(RecommendationCode::seriesNumber)
          .thenComparingInt(RecommendationCode::number)
          .thenComparing(RecommendationCode::toString);

  /// @throws IllegalArgumentException if the parts are not those of a code
  public RecommendationCode {
    if (!CANONICAL.matcher(series + separator + number).matches()
        || (separator.equals("-") && !RomanNumeral.isNumeral(series))) {
      throw new IllegalArgumentException(
          "not a recommendation code: '" + series + separator + number + "'");
    }
  }

  /// A code of the form `III-24`.
  public static RecommendationCode of(String chapter, int number) {
    return new RecommendationCode(chapter, "-", number);
  }

  /// Reads a code.
  ///
  /// @throws IllegalArgumentException if `text` is not one
  public static RecommendationCode parse(String text) {
    return tryParse(text)
        .orElseThrow(() ->
            new IllegalArgumentException(
                "not a recommendation code: '" + text + "' (write it like III-24)"));
  }

  /// Reads a code, if it is one.
  public static Optional<RecommendationCode> tryParse(String text) {
    Matcher m = CANONICAL.matcher(text);
    if (!m.matches() || (m.group(1) != null && !RomanNumeral.isNumeral(m.group(1)))) {
      return Optional.empty();
    }
    boolean roman = m.group(1) != null;
    return Optional.of(
        new RecommendationCode(
            roman ? m.group(1) : m.group(3),
            roman ? m.group(2) : m.group(4),
            Integer.parseInt(m.group(5))));
  }

  /// The series as a number: 3 for `III`.
  public int seriesNumber() {
    return separator.equals("-") ? RomanNumeral.valueOf(series) : Integer.parseInt(series);
  }

  /// Orders by series, then by number: `IV-1` before `IX-1`.
  @Override
  public int compareTo(RecommendationCode other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return series + separator + number;
  }
}
