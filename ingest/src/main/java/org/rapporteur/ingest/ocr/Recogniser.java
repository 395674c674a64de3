package org.rapporteur.ingest.ocr;

/// Reads the words on the image of a page. Thread-safe.
public interface Recogniser {
  /// Reads a page. A page that stands on its head or lies on its side is turned.
  ///
  /// @return what was read; without lines if the page is blank
  /// @throws RecognitionFailed if it could not be read, with the reason for a person
  /// @throws InterruptedException if the thread was interrupted; nothing is left running
  RecognisedPage recognise(PageImage image) throws RecognitionFailed, InterruptedException;
}
