package org.rapporteur.corpus.brief;

import java.util.List;
import org.rapporteur.core.instrument.Question;
import org.rapporteur.index.RecommendationRow.Addressing;

/// What a chapter of a report says to a party.
///
/// @param chapter the chapter
/// @param observations its numbered paragraphs that name the party, in order
/// @param recommendations those that are addressed to the party, and those that except it, the most
///   pressing first
/// @param practices the promising practices that name the party
/// @param questions the questions about what the chapter treats; their answers are in the brief
public record BriefChapter(
    Chapter chapter,
    List<Naming> observations,
    List<Addressed> recommendations,
    List<Naming> practices,
    List<Question> questions) {
  public BriefChapter {
    observations = List.copyOf(observations);
    recommendations = List.copyOf(recommendations);
    practices = List.copyOf(practices);
    questions = List.copyOf(questions);
  }

  /// The recommendations that are addressed in one way.
  List<Addressed> addressed(Addressing addressing) {
    return recommendations.stream().filter(r -> r.addressing() == addressing).toList();
  }

  boolean isEmpty() {
    return observations.isEmpty() && recommendations.isEmpty() && practices.isEmpty();
  }
}
