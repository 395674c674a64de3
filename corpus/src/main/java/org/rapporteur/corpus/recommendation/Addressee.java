package org.rapporteur.corpus.recommendation;

import java.util.List;
import org.rapporteur.core.mention.TaggedPassage;
import org.rapporteur.core.party.Party;
import org.rapporteur.core.text.Span;

/// A party and what a recommendation has to say to it.
///
/// @param party the party
/// @param addressing in what way it is addressed
/// @param evidence the words that say so, those in the text before those in footnotes; none if
///   others are addressed
public record Addressee(Party party, Addressing addressing, List<Words> evidence) {
  public Addressee {
    evidence = List.copyOf(evidence);
  }

  /// Words in a recommendation or in one of its footnotes.
  ///
  /// @param passage the recommendation or the footnote
  /// @param span the place of the words in the document's text, inside the passage
  public record Words(TaggedPassage passage, Span span) {
    /// @throws IllegalArgumentException if the words are not in the passage
    public Words {
      if (!passage.passage().span().contains(span)) {
        throw new IllegalArgumentException(span + " is not in " + passage.passage());
      }
    }
  }
}
