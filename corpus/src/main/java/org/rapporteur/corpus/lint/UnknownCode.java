package org.rapporteur.corpus.lint;

import java.util.function.Consumer;
import org.rapporteur.core.instrument.RecommendationCode;
import org.rapporteur.core.mention.Mention;
import org.rapporteur.core.mention.RecommendationMention;
import org.rapporteur.core.mention.TaggedPassage;

/// A recommendation is cited that no report of the round has.
final class UnknownCode implements Check {
  private static final Finding.Kind KIND =
      new Finding.Kind(
          "unknown-code",
          Severity.ERROR,
          "a recommendation is cited that no report has",
          "Correct the code; or index the report that has it.");

  @Override
  public Finding.Kind kind() {
    return KIND;
  }

  @Override
  public void look(Inspected document, Beside beside, Consumer<Finding> findings) {
    Reports cited = beside.reports().citedBy(document.metadata());
    if (!document.monitors() || !cited.recommend()) {
      return;
    }
    for (TaggedPassage tagged : document.passages()) {
      for (Mention mention : tagged.mentions()) {
        if (mention instanceof RecommendationMention named
            && tagged.passage().span().contains(named.span())) {
          named
              .code()
              .meaningIfResolved()
              .filter(code -> !cited.have(code))
              .map(code ->
                  document.finding(
                      KIND,
                      tagged.passage(),
                      named.surface().strip() + (isInside(named, code) ? " (" + code + ")" : ""),
                      "a recommendation of " + cited.names()))
              .ifPresent(findings);
        }
      }
    }
  }

  /// Whether the code is not written out, as one inside a range.
  private static boolean isInside(RecommendationMention mention, RecommendationCode code) {
    return !mention.surface().contains(code.toString());
  }
}
