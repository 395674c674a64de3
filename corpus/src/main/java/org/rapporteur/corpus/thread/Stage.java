package org.rapporteur.corpus.thread;

import java.util.Locale;
import org.rapporteur.core.instrument.FormStage;

/// What became of a commitment, in the order in which it usually does.
public enum Stage {
  /// The party says what it will do.
  ANNOUNCED,
  /// The party says what it has done.
  REPORTED,
  /// The party answers a question.
  REPLIED,
  /// The monitoring body observes.
  FOUND,
  /// The monitoring body recommends.
  RECOMMENDED,
  /// A factsheet on the party repeats what was found or recommended.
  SUMMARISED;

  static Stage of(FormStage stage) {
    return switch (stage) {
      case ANNOUNCED -> ANNOUNCED;
      case REPORTED -> REPORTED;
    };
  }

  /// The word for it.
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
