package org.rapporteur.corpus.brief;

import java.util.List;
import org.rapporteur.index.CatalogueEntry;

/// A brief beside a factsheet that people wrote: what both have, and what only one of them has.
///
/// @param factsheet the factsheet
/// @param paragraphs how many paragraphs of the report both have
/// @param codes how many recommendations both have
/// @param onlyHere what only the brief has
/// @param onlyThere what only the factsheet has, and why the brief lacks it
public record Beside(
    CatalogueEntry factsheet,
    int paragraphs,
    int codes,
    List<Difference> onlyHere,
    List<Difference> onlyThere) {
  public Beside {
    onlyHere = List.copyOf(onlyHere);
    onlyThere = List.copyOf(onlyThere);
  }

  /// Something that only one of the two has.
  ///
  /// @param what the paragraph or the code: `§ 115`, `III-24`
  /// @param why how it concerns the party, or why it does not
  /// @param quote where it stands: in the report, or in the factsheet
  public record Difference(String what, String why, Quote quote) {}
}
