package org.rapporteur.corpus.brief;

import java.io.IOException;

/// A brief that cannot be made. The message says what is missing and what to do.
public final class BriefException extends IOException {
  private static final long serialVersionUID = 1L;

  public BriefException(String message) {
    super(message);
  }
}
