package org.rapporteur.web.api;

import org.rapporteur.corpus.format.Listing;

/// What an operation answers with.
sealed interface Result {
  /// Rows: a page of them as JSON, all of them in the other formats.
  ///
  /// @param listing their columns
  /// @param source where they come from
  /// @param slices whether the source passes over the rows before the page itself
  record Rows<R>(Listing<R> listing, Source<R> source, boolean slices) implements Result {
    Rows(Listing<R> listing, Source<R> source) {
      this(listing, source, false);
    }
  }

  /// One thing: an object as JSON, one row in the other formats.
  ///
  /// @param listing its members
  /// @param source where it comes from; hands over one row, or says that there is none
  record One<R>(Listing<R> listing, Source<R> source) implements Result {}
}
