package org.rapporteur.corpus.listing;

import java.util.stream.Stream;
import org.rapporteur.corpus.format.Cell;
import org.rapporteur.corpus.format.Listing;
import org.rapporteur.index.CatalogueEntry;
import org.rapporteur.index.Revision;

/// A passage that the replacement of a document added or removed.
///
/// @param entry the document
/// @param change `added` or `removed`
/// @param passage the passage
public record PassageChange(CatalogueEntry entry, String change, Revision.Changed passage) {
  /// The columns of `documents --changes`.
  public static final Listing<PassageChange> LISTING =
      Listing.<PassageChange>of("changes")
          .key("change", PassageChange::change)
          .detail("document", row -> row.entry.source().name())
          .detail("page", row -> row.passage.locator().page())
          .detail("section", row -> new Cell.Many(row.passage.locator().section(), " › "))
          .detail("paragraph", row -> row.passage.locator().paragraph())
          .detail("question", row -> row.passage.locator().question())
          .detail("recommendation", row -> row.passage.locator().recommendation())
          .detail("footnote", row -> row.passage.locator().footnote())
          .prose("text", row -> row.passage.text())
          .key("citation", row -> row.passage.citation());

  /// Those of a revision: what it removed, then what it added.
  public static Stream<PassageChange> in(CatalogueEntry entry, Revision revision) {
    return Stream.concat(
        revision.removed().stream().map(passage -> new PassageChange(entry, "removed", passage)),
        revision.added().stream().map(passage -> new PassageChange(entry, "added", passage)));
  }
}
