package org.rapporteur.corpus.answer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a party's reply has for an item, all its editions taken together.
sealed interface Found {
  /// It answers it, alone or together with others.
  ///
  /// @param reply the edition in which the answer stands
  /// @param answers the answer; several where it is interrupted by the wording of the question
  /// @param replaced what earlier editions answered and other files of the same edition say
  ///   otherwise
  record Given(Reply reply, List<Answer> answers, List<Replaced> replaced) implements Found {}

  /// It answers what is inside of it.
  ///
  /// @param answered the innermost items inside of it that have answers
  /// @param asked how many innermost items inside of it are asked
  record InParts(List<Item> answered, int asked) implements Found {}

  /// It asks, and answers nothing.
  ///
  /// @param wording the question as it is repeated
  record Empty(Reply reply, Part wording) implements Found {}

  /// It does not even ask.
  ///
  /// @param around the nearest question around it that is answered, or null
  record NotPut(@Nullable Item around) implements Found {}
}
