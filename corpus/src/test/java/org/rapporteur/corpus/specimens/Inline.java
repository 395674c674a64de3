package org.rapporteur.corpus.specimens;

import java.util.List;

/// A stretch of running text with one style and one meaning.
///
/// @param text what is printed; of a footnote mark, its number
/// @param bold whether it is printed in bold
/// @param meaning what the text stands for
record Inline(String text, boolean bold, Meaning meaning) {

  /// What a stretch of text stands for, as annotated in the source.
  sealed interface Meaning {}

  /// Nothing but its words.
  record Words() implements Meaning {}

  /// A link.
  ///
  /// @param address where it leads
  record Link(String address) implements Meaning {}

  /// A name or demonym of a party.
  ///
  /// @param code the party's code, such as `XAR`
  /// @param demonym whether the text is a demonym ("the Arvenian Criminal Code")
  record Party(String code, boolean demonym) implements Meaning {}

  /// A citation of the Lanzarote Convention.
  ///
  /// @param addresses the provisions cited, in canonical spelling, ranges and lists expanded
  record Provisions(List<String> addresses) implements Meaning {}

  /// A footnote mark.
  ///
  /// @param number the footnote's number, from 1
  record Mark(int number) implements Meaning {}

  static Inline words(String text) {
    return new Inline(text, false, new Words());
  }

  boolean isMark() {
    return meaning instanceof Mark;
  }
}
