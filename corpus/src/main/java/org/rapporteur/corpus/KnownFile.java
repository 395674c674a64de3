package org.rapporteur.corpus;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.core.document.Digest;
import org.rapporteur.core.document.Failure.Reason;
import org.rapporteur.index.CatalogueEntry;
import org.rapporteur.index.Location;

/// A file that the index knows, with all documents in it.
///
/// @param entries its documents, read or not; at least one
record KnownFile(List<CatalogueEntry> entries) {
  KnownFile {
    entries = List.copyOf(entries);
  }

  private CatalogueEntry any() {
    return entries.getFirst();
  }

  String id() {
    return any().file();
  }

  /// The digest of its bytes, null if they could not be read.
  @Nullable Digest digest() {
    return any().digest();
  }

  /// What tells it from other files, null if its bytes could not be read.
  @Nullable Content content() {
    Digest digest = digest();
    return digest == null ? null : Content.of(digest, any().location().path());
  }

  /// Where it lies, in order.
  List<Location> locations() {
    return any().locations();
  }

  /// Whether nothing in it could be read.
  boolean failed() {
    return entries.stream().allMatch(entry -> entry.failure().isPresent());
  }

  /// How often it was tried in vain since it was last read or changed.
  int attempts() {
    return entries.stream().mapToInt(entry -> entry.treatment().attempts()).max().orElse(0);
  }

  /// Whether it is a path that was named and at which there was nothing.
  boolean wasMissing() {
    return entries.stream()
        .flatMap(entry -> entry.failure().stream())
        .anyMatch(failure -> failure.reason() == Reason.MISSING);
  }

  /// What a file is told by: its bytes, and the extension of its name, by which some bytes are text
  /// or not.
  record Content(Digest digest, String extension) {
    static Content of(Digest digest, Path path) {
      String name = String.valueOf(path.getFileName());
      int dot = name.lastIndexOf('.');
      return new Content(digest, dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT));
    }
  }
}
