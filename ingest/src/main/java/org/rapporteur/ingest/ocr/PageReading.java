package org.rapporteur.ingest.ocr;

/// What came of reading the image of a page.
public sealed interface PageReading {
  /// It was read; without lines, it is blank.
  record Read(RecognisedPage page) implements PageReading {}

  /// It could not be read.
  ///
  /// @param why the reason, for a person, without the page
  record Unread(String why) implements PageReading {}
}
