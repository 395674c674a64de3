package org.rapporteur.corpus.listing;

import java.util.Locale;
import org.rapporteur.core.document.Evidence;
import org.rapporteur.core.document.Passage;

/// The words that columns use for values that have no words of their own.
public final class Described {
  private Described() {}

  /// Where a value was found, and the words found there: `file name: reply-portugal`.
  public static String evidence(Evidence evidence) {
    return basis(evidence.basis()) + ": " + evidence.words();
  }

  /// Where a value was found: `file name`.
  public static String basis(Evidence.Basis basis) {
    return basis.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /// What sort of passage: `numbered paragraph`.
  public static String kind(Passage.Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
