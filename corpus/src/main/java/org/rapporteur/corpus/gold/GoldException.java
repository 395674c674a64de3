package org.rapporteur.corpus.gold;

import java.io.IOException;

/// A gold file, or a file of recorded figures, that is wrong. The message names the file, the line
/// and the reason.
public final class GoldException extends IOException {
  private static final long serialVersionUID = 1L;

  GoldException(String place, String reason) {
    super(place + ": " + reason);
  }
}
