package org.rapporteur.corpus.answer;

import org.rapporteur.core.instrument.Question;

/// What a questionnaire asks at one place: a question, a sub-question, or a request that follows it
/// up.
///
/// @param question the question
/// @param followUp the number of the follow-up request under it, from 1; 0 for the question itself
public record Item(Question question, int followUp) {
  /// @throws IllegalArgumentException if the number is negative
  public Item {
    if (followUp < 0) {
      throw new IllegalArgumentException("not a follow-up: " + followUp);
    }
  }

  /// A question without its follow-up requests.
  public static Item of(Question question) {
    return new Item(question, 0);
  }

  /// Whether `other` is this or part of it: 9 contains 9.1.a and the requests that follow 9 up.
  public boolean contains(Item other) {
    return followUp == 0 ? question.contains(other.question) : equals(other);
  }

  @Override
  public String toString() {
    return question + (followUp > 0 ? ", follow-up " + followUp : "");
  }
}
