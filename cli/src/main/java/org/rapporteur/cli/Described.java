package org.rapporteur.cli;

import java.util.Locale;
import org.rapporteur.core.document.Evidence;
import org.rapporteur.core.document.Passage;

/// The words that columns use for values that have no words of their own.
final class Described {
  private Described() {}

  /// Where a value was found, and the words found there: `file name: reply-portugal`.
  static String evidence(Evidence evidence) {
    return basis(evidence.basis()) + ": " + evidence.words();
  }

  static String basis(Evidence.Basis basis) {
    return basis.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  static String kind(Passage.Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
