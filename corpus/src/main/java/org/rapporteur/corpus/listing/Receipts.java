package org.rapporteur.corpus.listing;

import org.rapporteur.corpus.format.Listing;
import org.rapporteur.index.Receipt;

/// Receipts for programs.
public final class Receipts {
  /// What a receipt says.
  public static final Listing<Receipt> LISTING =
      Listing.<Receipt>of("receipt")
          .key("documents", Receipt::documents)
          .key("passages", Receipt::passages)
          .key("failed", Receipt::failed)
          .key("pages_unread", Receipt::unreadPages)
          .key("rows", Receipt::rows)
          .key("unresolved", Receipt::unresolved)
          .key("ambiguous", Receipt::ambiguous)
          .key("index_version", Receipt::version)
          .key("index_digest", receipt -> receipt.digest().sha256());

  private Receipts() {}
}
