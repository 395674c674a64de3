package org.rapporteur.corpus.brief;

import java.util.List;
import java.util.Optional;
import org.rapporteur.index.CatalogueEntry;

/// The documents of which a brief is made, and those that were left aside.
///
/// @param report the report
/// @param otherEditions the same report in other files
/// @param otherReports other reports in the index
/// @param reply the party's reply in the round of the report, if the index has it
/// @param otherReplies other editions of the reply
public record Sources(
    CatalogueEntry report,
    List<CatalogueEntry> otherEditions,
    List<CatalogueEntry> otherReports,
    Optional<CatalogueEntry> reply,
    List<CatalogueEntry> otherReplies) {
  public Sources {
    otherEditions = List.copyOf(otherEditions);
    otherReports = List.copyOf(otherReports);
    otherReplies = List.copyOf(otherReplies);
  }
}
