package org.rapporteur.corpus.listing;

/// Words that name nothing. The message says what is wrong with them and what to write instead.
public final class UnknownNameException extends Exception {
  private static final long serialVersionUID = 1L;

  UnknownNameException(String problem) {
    super(problem);
  }

  /// What is wrong, and what to write.
  public String problem() {
    return String.valueOf(getMessage());
  }
}
