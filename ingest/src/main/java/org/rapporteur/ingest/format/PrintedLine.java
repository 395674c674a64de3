package org.rapporteur.ingest.format;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.core.document.PageBox;

/// The place of a printed line as our parsers write it in the title of `span.line`: page, x, y,
/// width and height, then the confidence of text recognition if the page was recognised.
///
/// @param box the box around the line
/// @param confidence 0 to 1, null if the file itself says the text
record PrintedLine(PageBox box, @Nullable Double confidence) {
  /// Reads a title; empty if it is no such place.
  static Optional<PrintedLine> parse(@Nullable String title) {
    String[] parts = title == null ? new String[0] : title.split(" ", -1);
    if (parts.length != 5 && parts.length != 6) {
      return Optional.empty();
    }
    try {
      PageBox box =
          new PageBox(
              Integer.parseInt(parts[0]),
              Float.parseFloat(parts[1]),
              Float.parseFloat(parts[2]),
              Float.parseFloat(parts[3]),
              Float.parseFloat(parts[4]));
      Double confidence = parts.length == 6 ? Double.valueOf(parts[5]) : null;
      return Optional.of(new PrintedLine(box, confidence));
    } catch (IllegalArgumentException e) {
      return Optional.empty(); // a web page may use the same class
    }
  }
}
