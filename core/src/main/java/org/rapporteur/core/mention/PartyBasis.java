package org.rapporteur.core.mention;

import java.util.Locale;

/// On what basis a passage is said to mention a party.
public enum PartyBasis {
  /// Its name stands in the text.
  NAME,
  /// An adjective or noun of nationality stands in the text: "the Polish Criminal Code".
  DEMONYM,
  /// It is named in the text of a footnote called in the passage.
  FOOTNOTE,
  /// The passage speaks of all parties, and this one is not excepted.
  LIST,
  /// The passage is the party's own.
  AUTHOR;

  /// The word for it, in columns.
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
