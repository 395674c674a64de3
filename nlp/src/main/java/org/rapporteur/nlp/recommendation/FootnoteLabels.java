package org.rapporteur.nlp.recommendation;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.core.document.FootnoteMark;
import org.rapporteur.core.document.Passage;
import org.rapporteur.core.instrument.RecommendationCode;
import org.rapporteur.nlp.draft.Draft;

/// The numbers of a document's footnotes, by which digits that are the mark of one are told from
/// the number of a recommendation to which they are glued: "II-6102" is II-6 where footnote 102 is
/// due. Used by one thread, going through the document.
final class FootnoteLabels {
  private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");
  private static final int LONGEST_NUMBER = 2;
  private static final int LONGEST_STEP = 5;
  private final Set<String> labels = new HashSet<>();
  private final Set<RecommendationCode> adopted = new HashSet<>();
  private int last;

  FootnoteLabels(Draft draft) {
    for (Draft.Entry entry : draft.entries()) {
      String label = entry.passage().locator().footnote();
      RecommendationCode code = entry.passage().locator().recommendation();
      if (entry.passage().kind() == Passage.Kind.FOOTNOTE && label != null) {
        labels.add(label);
      } else if (entry.passage().kind() == Passage.Kind.RECOMMENDATION && code != null) {
        adopted.add(code);
      }
    }
  }

  /// Notes the marks of a passage that lie behind.
  ///
  /// @param at the offset up to which they do
  void pass(Draft.Entry entry, int at) {
    for (FootnoteMark mark : entry.passage().marks()) {
      if (mark.offset() <= at && NUMBER.matcher(mark.label()).matches()) {
        last = Integer.parseInt(mark.label());
      }
    }
  }

  /// The code of a chapter and digits, without the mark that may be glued to them; empty if it is
  /// none or if it cannot be told where the mark begins.
  Optional<RecommendationCode> read(String series, String digits) {
    if (digits.length() <= LONGEST_NUMBER) {
      return RecommendationCode.tryParse(series + "-" + digits);
    }
    Optional<RecommendationCode> best = Optional.empty();
    int nearest = LONGEST_STEP + 1;
    for (int length = 1; length <= LONGEST_NUMBER; length++) {
      String label = digits.substring(length);
      Optional<RecommendationCode> code =
          RecommendationCode.tryParse(series + "-" + digits.substring(0, length));
      if (labels.contains(label) && code.filter(this::mayBe).isPresent()) {
        int step = Math.abs(Integer.parseInt(label) - last - 1);
        if (step < nearest) {
          nearest = step;
          best = code;
        }
      }
    }
    return best;
  }

  /// A document that adopts recommendations cites its own.
  private boolean mayBe(RecommendationCode code) {
    return adopted.isEmpty() || adopted.contains(code);
  }
}
