package org.rapporteur.corpus.gold;

import java.util.Locale;

/// What a gold text is for.
public enum Split {
  /// Rules may be made by looking at it.
  TUNE,
  /// It only measures: nothing may be fitted to it.
  TEST;

  /// The word for it, in files and columns.
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  @Override
  public String toString() {
    return label();
  }
}
