package org.rapporteur.corpus.lint;

import java.util.Locale;

/// How bad a [Finding] is.
public enum Severity {
  /// Two documents, or two places of one, contradict each other.
  ERROR,
  /// Something is missing or does not fit, which may have its reason.
  WARNING,
  /// Something could not be checked.
  NOTE;

  /// The word for it, in columns.
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
