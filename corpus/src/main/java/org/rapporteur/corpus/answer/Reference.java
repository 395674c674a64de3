package org.rapporteur.corpus.answer;

import java.util.List;
import org.rapporteur.core.text.Span;

/// Words of an answer that send the reader to other answers.
///
/// @param span their place in the answer's text
/// @param words the words
/// @param aims where they send the reader, in order, at least one
/// @param downwards whether they say that it follows below
/// @param inPassing whether they stand in a longer sentence of an answer that says something
///   itself, as in `(on the helpline see answer 2)`; what they name is then not repeated
public record Reference(
    Span span, String words, List<Aim> aims, boolean downwards, boolean inPassing) {
  /// @throws IllegalArgumentException if it leads nowhere
  public Reference {
    aims = List.copyOf(aims);
    if (aims.isEmpty()) {
      throw new IllegalArgumentException("a reference without aim: " + words);
    }
  }

  /// Whether what it names is shown with the answer.
  public boolean isFollowed() {
    return !inPassing;
  }
}
