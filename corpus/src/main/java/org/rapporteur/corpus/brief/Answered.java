package org.rapporteur.corpus.brief;

import java.util.List;
import org.rapporteur.core.instrument.Question;

/// What a party replied to a question.
///
/// @param question the question as it was answered
/// @param label the questionnaire's short label for it, empty if it has none
/// @param answers the answer, in as many passages as it has
public record Answered(Question question, String label, List<Quote> answers) {
  public Answered {
    answers = List.copyOf(answers);
  }
}
