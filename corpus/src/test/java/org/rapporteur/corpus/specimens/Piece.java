package org.rapporteur.corpus.specimens;

/// The smallest unit of a line: a word, a part of a word after its own hyphen, or a footnote mark.
///
/// @param text what is printed
/// @param origin the running text it comes from, which gives style and meaning
/// @param gap what stands before it
record Piece(String text, Inline origin, Gap gap) {

  /// What stands between a piece and the one before it.
  enum Gap {
    /// A space; a line may end here.
    SPACE,
    /// Nothing, after a hyphen; a line may end here.
    HYPHEN,
    /// Nothing; the two stay together.
    NONE
  }

  String withGap() {
    return gap == Gap.SPACE ? " " + text : text;
  }
}
