package org.rapporteur.corpus.gold;

/// One thing that was expected, found, or both.
///
/// @param text the gold text
/// @param kind what it is
/// @param verdict how the two compare
/// @param goldBasis the basis expected; empty if none was, or the kind has none
/// @param foundBasis the basis found
/// @param expected what was expected, for a person; empty for a false find
/// @param found what was found instead: the candidates or the reason where that stayed uncertain;
///   empty if nothing was
/// @param words the words of the text
public record Judgement(
    GoldText text,
    Kind kind,
    Verdict verdict,
    String goldBasis,
    String foundBasis,
    String expected,
    String found,
    String words) {
  /// How what was found compares with what was expected.
  public enum Verdict {
    RIGHT("right"),
    /// The right meaning on another basis.
    OTHER_BASIS("other basis"),
    MISS("miss"),
    FALSE_FIND("false find");

    private final String label;

    Verdict(String label) {
      this.label = label;
    }

    /// The word for it, in columns.
    public String label() {
      return label;
    }
  }

  /// Whether something was expected.
  boolean isGold() {
    return verdict != Verdict.FALSE_FIND;
  }

  /// Whether something was found that is certain.
  boolean isFound() {
    return verdict != Verdict.MISS;
  }
}
