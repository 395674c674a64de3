package org.rapporteur.index;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.core.document.Digest;
import org.rapporteur.core.document.Failure;
import org.rapporteur.core.document.Metadata;
import org.rapporteur.core.document.Pages;
import org.rapporteur.core.document.Source;

/// What the index knows of one document, read or not: of a file, or of an entry of a container such
/// as a message or an archive. File and entry are its key.
///
/// @param file the identifier of the file, 16 hexadecimal digits: the same when it moves or its
///   bytes are replaced, and for all entries of a container
/// @param locations where the file lies, in their order, at least one
/// @param entry where in the file the document lies, see [Source#entry]
/// @param digest the digest of the file's bytes, of the container's for an entry; null if they
///   could not be read
/// @param treatment how it was last read or tagged
/// @param passages the number of its passages; 0 if it could not be read
/// @param state what became of it
public record CatalogueEntry(
    String file,
    List<Location> locations,
    String entry,
    @Nullable Digest digest,
    Treatment treatment,
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
  ///
  /// @param reason what is wrong with it
  /// @param detail what exactly was found, in a few words; maybe empty
  public record Unreadable(Failure.Reason reason, String detail) implements State {}

  /// @throws IllegalArgumentException if there is no location, a file that was read has no digest,
  ///   or one that was not has passages
  public CatalogueEntry {
    locations = locations.stream().sorted().toList();
    if (!file.matches("[0-9a-f]{16}") || locations.isEmpty() || passages < 0) {
      throw new IllegalArgumentException(file + " " + locations + ": " + passages + " passages");
    }
    switch (state) {
      case Indexed read -> {
        if (digest == null) {
          throw new IllegalArgumentException(locations + ": read, but without digest");
        }
      }
      case Unreadable failed -> {
        if (passages > 0) {
          throw new IllegalArgumentException(locations + ": not read, but has passages");
        }
      }
    }
  }

  /// The first of its locations, by which it is named and cited.
  public Location location() {
    return locations.getFirst();
  }

  /// Where it is, by its first location.
  public Source source() {
    Source whole = new Source(location().path(), location().name());
    return entry.isEmpty() ? whole : whole.at(entry);
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
      case Unreadable(Failure.Reason reason, String detail) ->
          Optional.of(new Failure(source(), reason, detail));
    };
  }

  /// The same file at other places.
  public CatalogueEntry at(List<Location> places) {
    return new CatalogueEntry(file, places, entry, digest, treatment, passages, state);
  }
}
