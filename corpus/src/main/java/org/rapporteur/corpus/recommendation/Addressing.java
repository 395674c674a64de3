package org.rapporteur.corpus.recommendation;

/// In what way a recommendation is addressed to a party.
public enum Addressing {
  /// The party, or its institutions, are named in the text.
  IN_TEXT("named in the text"),
  /// The party is named only in a footnote, which lists those meant.
  IN_FOOTNOTE("named in a footnote"),
  /// The document is about this party, and so are all its recommendations.
  AS_SUBJECT("the State reviewed"),
  /// All parties are addressed, or all but some of which this is not one.
  ALL("all parties"),
  /// Those are addressed that meet a condition, and no list tells which: it may be this one.
  ON_CONDITION("on a condition"),
  /// The party is excepted, in the text or by a footnote that says that it complies.
  EXCEPTED("excepted"),
  /// Others are addressed.
  NOT("not addressed");

  private final String label;

  Addressing(String label) {
    this.label = label;
  }

  /// The words for it, in columns and cells.
  public String label() {
    return label;
  }
}
