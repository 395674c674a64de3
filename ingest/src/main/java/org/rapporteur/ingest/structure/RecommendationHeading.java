package org.rapporteur.ingest.structure;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.core.document.FootnoteMark;
import org.rapporteur.core.instrument.RecommendationCode;
import org.rapporteur.ingest.block.Words;

/// The line above a recommendation: `Recommendation III-24`, also `Recommendations VI-4` over a
/// single one, `Recommendation II- 1`, and `Recommendation II-6102` where the mark of footnote 102
/// was left as digits and the recommendation before was II-5.
///
/// @param code the code
/// @param words the heading, its mark taken out
record RecommendationHeading(RecommendationCode code, Words words) {
  private static final Pattern HEADING =
      Pattern.compile(
          "((?:Recomm[ea]ndations?|RECOMM[EA]NDATIONS?)\\s+([IVXLC]{1,7})\\s?[-–‑]\\s?)(\\d{1,6})\\s*[:.]?");

  /// Reads a heading.
  ///
  /// @param before the recommendation before it, if any
  static Optional<RecommendationHeading> read(Words words, Optional<RecommendationCode> before) {
    Matcher m = HEADING.matcher(words.text());
    if (!m.matches()) {
      return Optional.empty();
    }
    String due =
        before
            .filter(code -> code.series().equals(m.group(2)))
            .map(code -> Integer.toString(code.number() + 1))
            .orElse("1");
    String digits = m.group(3);
    boolean glued =
        digits.startsWith(due)
            && digits.length() > due.length()
            && digits.charAt(due.length()) != '0' // no footnote has such a number
            && (before.isPresent() || digits.length() > 2);
    String number = glued ? due : digits;
    Words heading =
        glued
            ? Words.of(m.group(1) + number)
                .then("", new Words("", List.of(mark(digits.substring(due.length())))))
            : words;
    return RecommendationCode.tryParse(m.group(2) + "-" + number)
        .map(code -> new RecommendationHeading(code, heading));
  }

  private static FootnoteMark mark(String label) {
    return new FootnoteMark(0, label);
  }
}
