package org.rapporteur.corpus.listing;

import org.rapporteur.corpus.format.JsonLines;
import org.rapporteur.index.Receipt;

/// The receipt of a listing for programs.
public final class ReceiptJson {
  private ReceiptJson() {}

  /// Writes the members of an object.
  public static void write(Receipt receipt, JsonLines json) {
    json.number("documents", receipt.documents())
        .number("passages", receipt.passages())
        .number("failed", receipt.failed())
        .number("pages_unread", receipt.unreadPages())
        .number("rows", receipt.rows())
        .number("unresolved", receipt.unresolved())
        .number("ambiguous", receipt.ambiguous())
        .number("index_version", receipt.version())
        .text("index_digest", receipt.digest().sha256());
  }
}
