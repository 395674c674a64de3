package org.rapporteur.ingest.ocr;

/// Text recognition of a page failed. The message says why, for a person, without the page.
public final class RecognitionFailed extends Exception {
  private static final long serialVersionUID = 1L;

  public RecognitionFailed(String message) {
    super(message);
  }

  public RecognitionFailed(String message, Throwable cause) {
    super(message, cause);
  }
}
