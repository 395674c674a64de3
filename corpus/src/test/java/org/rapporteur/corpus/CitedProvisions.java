package org.rapporteur.corpus;

import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.rapporteur.core.mention.ProvisionBasis;
import org.rapporteur.core.mention.ProvisionMention;
import org.rapporteur.core.mention.ProvisionRef;
import org.rapporteur.core.mention.TaggedDocument;

/// Counts how often a document cites each provision of the Lanzarote Convention.
final class CitedProvisions {
  private CitedProvisions() {}

  /// Those written there or inside a range or list written there.
  static SortedMap<String, Integer> of(TaggedDocument document) {
    SortedMap<String, Integer> cited = new TreeMap<>();
    written(document)
        .flatMap(mention -> mention.ref().stream())
        .filter(CitedProvisions::isLanzarote)
        .forEach(meant -> cited.merge(meant.provision().toString(), 1, Integer::sum));
    return cited;
  }

  /// Those of which it is not certain that they are of the Convention.
  static SortedSet<String> possible(TaggedDocument document) {
    SortedSet<String> possible = new TreeSet<>();
    written(document)
        .filter(mention -> mention.ref().isEmpty())
        .flatMap(mention -> mention.candidates().stream())
        .filter(CitedProvisions::isLanzarote)
        .forEach(candidate -> possible.add(candidate.provision().toString()));
    return possible;
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
