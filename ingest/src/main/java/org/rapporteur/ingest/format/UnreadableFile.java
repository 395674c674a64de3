package org.rapporteur.ingest.format;

import org.rapporteur.core.document.Failure;

/// Thrown inside this package's way when a file cannot be read, with the reason to list.
public final class UnreadableFile extends Exception {
  private static final long serialVersionUID = 1L;

  private final Failure.Reason reason;

  public UnreadableFile(Failure.Reason reason, String detail) {
    super(detail);
    this.reason = reason;
  }

  public UnreadableFile(Failure.Reason reason, String detail, Throwable cause) {
    super(detail, cause);
    this.reason = reason;
  }

  /// What is wrong with the file.
  public Failure.Reason reason() {
    return reason;
  }

  /// What exactly was found, in a few words.
  public String detail() {
    String message = getMessage();
    return message == null ? "" : message;
  }
}
