package org.rapporteur.web.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.core.mention.Mention;
import org.rapporteur.core.mention.PartyMention;
import org.rapporteur.core.mention.ProvisionMention;
import org.rapporteur.core.mention.RecommendationMention;
import org.rapporteur.core.party.Party;
import org.rapporteur.index.Filters;
import org.rapporteur.index.Hit;
import org.rapporteur.index.InstrumentProvision;
import org.rapporteur.index.query.QueryNode;
import org.rapporteur.web.page.Names;

/// The parties and provisions for which a search asks, in its query or beside it. They tell why a
/// passage was found that has no word of the query.
record Asked(Set<Party> parties, Set<InstrumentProvision> provisions) {
  static Asked of(QueryNode query, Filters filters) {
    Asked asked =
        new Asked(
            new LinkedHashSet<>(filters.parties()), new LinkedHashSet<>(filters.provisions()));
    asked.collect(query);
    return asked;
  }

  private void collect(QueryNode node) {
    switch (node) {
      case QueryNode.OfParty(Party party) -> parties.add(party);
      case QueryNode.OfProvision(InstrumentProvision provision) -> provisions.add(provision);
      case QueryNode.And and -> and.parts().forEach(this::collect);
      case QueryNode.Or or -> or.parts().forEach(this::collect);
      case QueryNode.Not not -> {}
      case QueryNode.Condition condition -> {}
      case QueryNode.Text words -> {}
      case QueryNode.Everything all -> {}
    }
  }

  /// What a hit mentions of them, each with its bases: `Portugal: named, the author`.
  List<String> reasons(Hit hit, Names names) {
    Map<String, Set<String>> bases = new LinkedHashMap<>();
    hit.metadata()
        .partyValue()
        .filter(parties::contains)
        .ifPresent(party -> put(bases, names.of(party), names.words().get("PartyBasis.AUTHOR")));
    for (Mention mention : hit.mentions()) {
      switch (mention) {
        case PartyMention party ->
            party
                .party()
                .meaningIfResolved()
                .filter(parties::contains)
                .ifPresent(meant -> put(bases, names.of(meant), names.words().of(party.basis())));
        case ProvisionMention provision ->
            provision
                .ref()
                .filter(ref -> provisions.stream().anyMatch(asked -> asked.contains(ref)))
                .ifPresent(ref ->
                    put(
                        bases,
                        names.of(InstrumentProvision.of(ref)),
                        names.words().of(provision.basis())));
        case RecommendationMention recommendation -> {}
      }
    }
    List<String> reasons = new ArrayList<>();
    bases.forEach((what, why) -> reasons.add(what + ": " + String.join(", ", why)));
    return reasons;
  }

  private static void put(Map<String, Set<String>> bases, String what, String why) {
    bases.computeIfAbsent(what, key -> new LinkedHashSet<>()).add(why);
  }
}
