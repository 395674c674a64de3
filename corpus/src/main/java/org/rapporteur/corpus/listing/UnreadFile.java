package org.rapporteur.corpus.listing;

import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.core.document.Failure;
import org.rapporteur.corpus.format.Listing;
import org.rapporteur.index.CatalogueEntry;
import org.rapporteur.index.Treatment;

/// A file that could not be read, at one of the places where it lies.
///
/// @param failure where it lies, why it could not be read, and what to do
/// @param treatment how it was last tried
public record UnreadFile(Failure failure, Treatment treatment) {
  /// The columns of `failures`.
  public static final Listing<UnreadFile> LISTING =
      Listing.<UnreadFile>of("failures")
          .key("document", row -> row.failure.source().name())
          .key("reason", row -> row.failure.reason().words())
          .prose("detail", row -> row.failure.detail())
          .key("remedy", row -> row.failure.reason().remedy())
          .detail("path", row -> row.failure.source().path())
          .detail("attempts", row -> row.treatment.attempts())
          .detail("tried", row -> row.treatment.indexed());

  /// One for each place of a file that could not be read; none for a file that was.
  public static Stream<UnreadFile> of(CatalogueEntry entry) {
    return entry.locations().stream()
        .flatMap(place -> entry.at(List.of(place)).failure().stream())
        .map(failure -> new UnreadFile(failure, entry.treatment()));
  }
}
