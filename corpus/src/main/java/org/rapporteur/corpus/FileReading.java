package org.rapporteur.corpus;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.core.document.Digest;

/// What came of reading and tagging one file: the documents in it, more than one in a container
/// such as a message or an archive.
///
/// @param digest the digest of the file's bytes, null if they could not be read
/// @param documents at least one
public record FileReading(@Nullable Digest digest, List<Reading> documents) {
  public FileReading {
    documents = List.copyOf(documents);
  }
}
