package org.rapporteur.ingest.pdf;

import java.io.IOException;

/// Where the characters of pages come from: the file's own text, or their recognition in the pages'
/// images. What is made of them is the same.
interface PageText {
  /// The number of pages.
  int pages();

  /// What is on a page.
  ///
  /// @param number counted from 1
  /// @throws IOException if the page cannot be read
  PageContent page(int number) throws IOException;
}
