package org.rapporteur.index;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// An index that cannot be used as it is. The message is for the person at the screen: what is
/// wrong with which folder, and what to do.
public final class IndexException extends IOException {
  private static final long serialVersionUID = 1L;

  private final Problem problem;

  /// What stands in the way.
  public enum Problem {
    /// The folder holds no index.
    MISSING,
    /// Another process is writing to it.
    LOCKED,
    /// It was made by another version of this program.
    OTHER_VERSION,
    /// Its files are not whole.
    DAMAGED,
    /// This user may not write to it.
    NOT_WRITABLE,
    /// The disk is full.
    NO_SPACE
  }

  public IndexException(Problem problem, String message, @Nullable Throwable cause) {
    super(message, cause);
    this.problem = problem;
  }

  /// What stands in the way.
  public Problem problem() {
    return problem;
  }
}
