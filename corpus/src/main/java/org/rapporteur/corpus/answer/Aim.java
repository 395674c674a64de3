package org.rapporteur.corpus.answer;

import org.rapporteur.core.instrument.Question;

/// Where a [Reference] sends the reader.
public sealed interface Aim {
  /// To questions by their numbers: `9.2`, `9.1.a-c`, `1.1 to 1.3`.
  ///
  /// @param from the first, or the only one
  /// @param to the last, the same where only one is named
  record Named(Question from, Question to) implements Aim {}

  /// To a lettered item of the same question: `answer a)`.
  record Lettered(String letter) implements Aim {}

  /// To the answer before: `previous answer`, `same as above`.
  record Before() implements Aim {}

  /// To an answer that follows.
  ///
  /// @param next whether it is the next one, as in `next answer`, or the next that says something,
  ///   as in `below`
  record After(boolean next) implements Aim {}
}
