package org.rapporteur.corpus;

import java.io.IOException;

/// A `rapporteur.json` that cannot be understood. The message names the file, the place and what is
/// allowed there.
public final class OverridesException extends IOException {
  private static final long serialVersionUID = 1L;

  OverridesException(String message) {
    super(message);
  }

  OverridesException(String message, Throwable cause) {
    super(message, cause);
  }
}
