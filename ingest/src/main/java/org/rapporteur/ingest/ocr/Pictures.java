package org.rapporteur.ingest.ocr;

import java.io.IOException;

/// Where the images of pages come from. Not thread-safe.
interface Pictures {
  /// What Tesseract is made for, in pixels per inch. Measured on real scans, 200 and 400 read no
  /// better.
  float DPI = 300;

  /// Larger pages, posters and maps, are taken at a lower resolution: A2 at 300 dpi.
  float MOST_PIXELS = 36e6f;

  /// The image of a page.
  ///
  /// @param number counted from 1
  /// @throws IOException if it is damaged, or of a kind that cannot be decoded
  Picture page(int number) throws IOException;

  /// The image of a page.
  ///
  /// @param missing what of it could not be decoded, for a person; empty if nothing
  record Picture(PageImage image, String missing) {}
}
