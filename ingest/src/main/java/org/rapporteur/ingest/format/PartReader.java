package org.rapporteur.ingest.format;

import java.nio.file.Path;
import java.util.List;
import org.rapporteur.core.document.Digest;

/// Reads files into parts: the file itself, then the documents inside it. Thread-safe.
///
/// [FileReader] does it in this process. A batch of files that nobody vouches for is better read by
/// one that parses elsewhere.
public interface PartReader extends AutoCloseable {
  /// Reads a file.
  ///
  /// @param file a file that [FileCheck] let pass
  /// @param digest its digest
  /// @return its parts, at least one. A container without text of its own is left out where it has
  ///   entries
  /// @throws UnreadableFile if nothing of it can be read, with the reason
  List<Part> parts(Path file, Digest digest) throws UnreadableFile;

  /// Whether it reads pages that are pictures, by recognition of their text.
  default boolean recognises() {
    return false;
  }

  /// Ends whatever it parses with. A file that is being read is given up.
  @Override
  void close();
}
