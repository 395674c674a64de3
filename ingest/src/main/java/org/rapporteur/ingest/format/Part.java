package org.rapporteur.ingest.format;

import org.rapporteur.core.document.Digest;
import org.rapporteur.core.document.Failure.Reason;

/// What one file holds: itself, or a document inside it, such as an attachment.
public sealed interface Part {
  /// Where in the file it lies: the names of the entries on the way, with `/`; empty for the file
  /// itself.
  String entry();

  /// It was read.
  ///
  /// @param digest the digest of its own bytes
  /// @param parsed what its parser saw
  record Read(String entry, Digest digest, Parsed parsed) implements Part {}

  /// It could not be read.
  ///
  /// @param reason what is wrong
  /// @param detail what exactly was found, in a few words; maybe empty
  record Unread(String entry, Reason reason, String detail) implements Part {}
}
