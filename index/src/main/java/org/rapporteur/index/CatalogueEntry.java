package org.rapporteur.index;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.core.document.Digest;
import org.rapporteur.core.document.Failure;
import org.rapporteur.core.document.Metadata;
import org.rapporteur.core.document.Pages;
import org.rapporteur.core.document.Source;

/// What the index knows of one document, read or not: of a file, or of an entry of a container such
/// as a message or an archive. Path and entry of the source are its key.
///
/// @param source where it is
/// @param digest the digest of the file's bytes, of the container's for an entry; null if they
///   could not be read
/// @param size the file's length in bytes, 0 if not known
/// @param modified when the file was last modified, kept to the nanosecond
/// @param indexed when it was put into the index
/// @param passages the number of its passages; 0 if it could not be read
/// @param state what became of it
public record CatalogueEntry(
    Source source,
    @Nullable Digest digest,
    long size,
    Instant modified,
    Instant indexed,
    int passages,
    State state) {

  /// What became of a file.
  public sealed interface State {}

  /// It was read.
  ///
  /// @param metadata what is known of the document
  /// @param mediaType its media type as detected
  /// @param pages its pages
  public record Indexed(Metadata metadata, String mediaType, Pages pages) implements State {
    /// A document of a format without pages.
    public Indexed(Metadata metadata, String mediaType) {
      this(metadata, mediaType, Pages.NONE);
    }
  }

  /// It could not be read.
  public record Unreadable(Failure failure) implements State {}

  /// @throws IllegalArgumentException if the size is negative, a file that was read has no digest,
  ///   or one that was not has passages
  public CatalogueEntry {
    if (size < 0 || passages < 0) {
      throw new IllegalArgumentException(source.name() + ": size " + size + ", " + passages);
    }
    switch (state) {
      case Indexed read -> {
        if (digest == null) {
          throw new IllegalArgumentException(source.name() + ": read, but without digest");
        }
      }
      case Unreadable failed -> {
        if (passages > 0) {
          throw new IllegalArgumentException(source.name() + ": not read, but has passages");
        }
      }
    }
  }

  /// The metadata of a document that was read.
  public Optional<Metadata> metadata() {
    return switch (state) {
      case Indexed(Metadata metadata, String mediaType, Pages pages) -> Optional.of(metadata);
      case Unreadable failed -> Optional.empty();
    };
  }

  /// Why it could not be read, if it could not.
  public Optional<Failure> failure() {
    return switch (state) {
      case Indexed read -> Optional.empty();
      case Unreadable(Failure failure) -> Optional.of(failure);
    };
  }
}
