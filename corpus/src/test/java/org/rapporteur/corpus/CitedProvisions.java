package org.rapporteur.corpus;

import java.util.SortedMap;
import java.util.TreeMap;
import org.rapporteur.core.mention.Mention;
import org.rapporteur.core.mention.ProvisionBasis;
import org.rapporteur.core.mention.ProvisionMention;
import org.rapporteur.core.mention.TaggedDocument;
import org.rapporteur.core.mention.TaggedPassage;

/// Counts how often a document cites each provision of the Lanzarote Convention.
final class CitedProvisions {
  private CitedProvisions() {}

  /// Those written there or inside a range or list written there.
  static SortedMap<String, Integer> of(TaggedDocument document) {
    SortedMap<String, Integer> cited = new TreeMap<>();
    for (TaggedPassage passage : document.passages()) {
      for (Mention mention : passage.mentions()) {
        if (mention instanceof ProvisionMention provision && isWritten(provision.basis())) {
          provision
              .provision()
              .meaningIfResolved()
              .filter(meant -> meant.instrument().id().equals(Tables.LANZAROTE))
              .ifPresent(meant -> cited.merge(meant.provision().toString(), 1, Integer::sum));
        }
      }
    }
    return cited;
  }

  private static boolean isWritten(ProvisionBasis basis) {
    return switch (basis) {
      case CITED, EXPANDED -> true;
      case HEADING, QUESTION, INHERITED -> false;
    };
  }
}
