package org.rapporteur.corpus;

import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.rapporteur.core.mention.ProvisionBasis;
import org.rapporteur.core.mention.ProvisionMention;
import org.rapporteur.core.mention.ProvisionRef;
import org.rapporteur.core.mention.Resolution;
import org.rapporteur.core.mention.TaggedDocument;

/// Counts how often a document cites each provision of the Lanzarote Convention.
final class CitedProvisions {
  private CitedProvisions() {}

  /// Those written there or inside a range or list written there.
  static SortedMap<String, Integer> of(TaggedDocument document) {
    SortedMap<String, Integer> cited = new TreeMap<>();
    written(document)
        .flatMap(mention -> mention.provision().meaningIfResolved().stream())
        .filter(CitedProvisions::isLanzarote)
        .forEach(meant -> cited.merge(meant.provision().toString(), 1, Integer::sum));
    return cited;
  }

  /// Those of which it is not certain that they are of the Convention.
  static SortedSet<String> possible(TaggedDocument document) {
    SortedSet<String> possible = new TreeSet<>();
    written(document).forEach(mention -> possible.addAll(candidates(mention.provision())));
    return possible;
  }

  private static List<String> candidates(Resolution<ProvisionRef> provision) {
    return switch (provision) {
      case Resolution.Ambiguous<ProvisionRef>(var candidates) ->
          candidates.stream()
              .filter(CitedProvisions::isLanzarote)
              .map(candidate -> candidate.provision().toString())
              .toList();
      case Resolution.Resolved<ProvisionRef> resolved -> List.of();
      case Resolution.Unresolved<ProvisionRef> unresolved -> List.of();
    };
  }

  private static boolean isLanzarote(ProvisionRef meant) {
    return meant.instrument().id().equals(Tables.LANZAROTE);
  }

  private static Stream<ProvisionMention> written(TaggedDocument document) {
    return document.passages().stream()
        .flatMap(passage -> passage.mentions().stream())
        .filter(ProvisionMention.class::isInstance)
        .map(ProvisionMention.class::cast)
        .filter(mention -> isWritten(mention.basis()));
  }

  private static boolean isWritten(ProvisionBasis basis) {
    return switch (basis) {
      case CITED, EXPANDED -> true;
      case HEADING, QUESTION, INHERITED -> false;
    };
  }
}
