package org.rapporteur.corpus.brief;

import org.rapporteur.corpus.answer.AnswerCell;
import org.rapporteur.corpus.answer.Item;

/// What a party replied to a question, or that it did not.
///
/// @param item the question, or a request that follows it up
/// @param label the questionnaire's short label for it, empty if it has none
/// @param cell what the reply has for it, its references followed
public record Answered(Item item, String label, AnswerCell cell) {
  /// Whether it has words of its own in the brief: an answer that it shares with others stands with
  /// what they have in common.
  boolean isQuoted() {
    return cell.state().hasAnswer()
        && cell.answers().stream().anyMatch(answer -> answer.item().equals(item));
  }
}
