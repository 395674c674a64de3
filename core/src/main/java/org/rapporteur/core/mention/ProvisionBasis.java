package org.rapporteur.core.mention;

import java.util.Locale;

/// On what basis a passage is said to mention a provision.
public enum ProvisionBasis {
  /// It is written there.
  CITED,
  /// It lies inside a range or list that is written there.
  EXPANDED,
  /// The heading of the section cites it.
  HEADING,
  /// The question concerns it.
  QUESTION,
  /// It is referred back to: "that article", "paragraph 1 a".
  INHERITED;

  /// The word for it, in columns.
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
