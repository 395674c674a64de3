package org.rapporteur.corpus.lint;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.rapporteur.core.document.FootnoteCall;
import org.rapporteur.core.document.Genre;
import org.rapporteur.core.instrument.RecommendationCode;
import org.rapporteur.core.instrument.Urgency;
import org.rapporteur.core.mention.RecommendationMention;
import org.rapporteur.core.mention.TaggedPassage;
import org.rapporteur.nlp.recommendation.CitedUrgency;
import org.rapporteur.nlp.recommendation.UrgencyScale;

/// A factsheet gives a recommendation under another verb than the report: it invites where the
/// report requires. Where the sentence has several verbs, each recommendation may be under any.
final class UrgencyDiffers implements Check {
  private static final Finding.Kind KIND =
      new Finding.Kind(
          "urgency-differs",
          Severity.ERROR,
          "a factsheet gives a recommendation another urgency than the report",
          "Use the report's verb; or correct the code.");

  @Override
  public Finding.Kind kind() {
    return KIND;
  }

  @Override
  public void look(Inspected document, Beside beside, Consumer<Finding> findings) {
    if (!document.is(Genre.FACTSHEET) || document.instrument().isEmpty()) {
      return;
    }
    Reports cited = beside.reports().citedBy(document.metadata());
    CitedUrgency urgency =
        new CitedUrgency(document.document().tagged().document(), document.instrument().get());
    for (FootnoteCall call : document.calls()) {
      TreeSet<Urgency> verbs =
          urgency.at(call.caller(), call.mark().offset()).stream()
              .map(UrgencyScale.MainVerb::urgency)
              .collect(Collectors.toCollection(TreeSet::new));
      for (RecommendationCode code : codes(document.tagged(call.note()))) {
        List<Urgency> adopted = adopted(cited, code);
        if (!verbs.isEmpty() && !adopted.isEmpty() && adopted.stream().noneMatch(verbs::contains)) {
          findings.accept(
              document.finding(
                  KIND,
                  call.caller(),
                  "Recommendation %s under “%s”".formatted(code, verbs.last()),
                  "“%s”, as in %s".formatted(adopted.getFirst(), cited.names())));
        }
      }
    }
  }

  private static List<RecommendationCode> codes(TaggedPassage note) {
    return note.mentions().stream()
        .filter(RecommendationMention.class::isInstance)
        .map(RecommendationMention.class::cast)
        .filter(mention -> note.passage().span().contains(mention.span()))
        .flatMap(mention -> mention.code().meaningIfResolved().stream())
        .toList();
  }

  private static List<Urgency> adopted(Reports reports, RecommendationCode code) {
    return reports.all().stream()
        .flatMap(report -> Optional.ofNullable(report.recommendations().get(code)).stream())
        .flatMap(recommendation -> Optional.ofNullable(recommendation.urgency()).stream())
        .distinct()
        .toList();
  }
}
