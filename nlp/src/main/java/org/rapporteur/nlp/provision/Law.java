package org.rapporteur.nlp.provision;

import org.rapporteur.core.mention.InstrumentRef;
import org.rapporteur.core.text.Span;

/// A law or treaty named in the text, or referred back to.
sealed interface Law {
  /// The words.
  Span span();

  /// One whose name is in the tables.
  record Known(Span span, InstrumentRef instrument) implements Law {}

  /// One that is known only by the words: a national law or a treaty outside the tables.
  ///
  /// @param title its name without the State's
  /// @param kind the noun at its head, such as `code`
  record Named(Span span, String title, LawNoun kind) implements Law {}

  /// "the Convention", "this Law", "the said Code".
  ///
  /// @param kind the noun
  /// @param pointing how it points
  /// @param words the words with their article: "the Convention"
  record Back(Span span, LawNoun kind, Pointing pointing, String words) implements Law {}

  /// How words point to a law without naming it.
  enum Pointing {
    /// "the Convention": the one that the document means, or the only one it has named.
    ARTICLE,
    /// "this Convention", "la présente Convention": the one that the words stand in.
    THIS,
    /// "that Convention", "the said Law", "du même Code": the last one named of its kind.
    THAT
  }
}
