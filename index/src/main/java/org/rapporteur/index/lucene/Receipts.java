package org.rapporteur.index.lucene;

import org.rapporteur.index.Receipt;

/// Fills in what every receipt of one index has in common.
final class Receipts {
  private Receipts() {}

  static Receipt of(
      Catalogue files, int documents, long passages, long rows, long unresolved, long ambiguous) {
    return new Receipt(
        documents,
        passages,
        files.failed(),
        files.unreadPages(),
        rows,
        unresolved,
        ambiguous,
        Schema.VERSION,
        files.digest());
  }
}
