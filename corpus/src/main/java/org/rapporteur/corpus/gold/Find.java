package org.rapporteur.corpus.gold;

import java.util.List;
import java.util.stream.Collectors;
import org.rapporteur.core.mention.InstrumentRef;
import org.rapporteur.core.mention.Mention;
import org.rapporteur.core.mention.PartyMention;
import org.rapporteur.core.mention.ProvisionMention;
import org.rapporteur.core.mention.RecommendationMention;
import org.rapporteur.core.mention.Resolution;

/// A mention that was found. Two finds of equal mentions are two.
final class Find {
  private final Mention mention;

  Find(Mention mention) {
    this.mention = mention;
  }

  Mention mention() {
    return mention;
  }

  Kind kind() {
    return switch (mention) {
      case PartyMention party -> Kind.PARTY;
      case ProvisionMention provision -> Kind.PROVISION;
      case RecommendationMention recommendation -> Kind.RECOMMENDATION;
    };
  }

  String basis() {
    return Bases.of(mention);
  }

  boolean isCertain() {
    return Certainty.of(mention) == Certainty.RESOLVED;
  }

  /// What it means, its candidates, or why nothing is known, for a person.
  String meaning() {
    String address =
        mention instanceof ProvisionMention provision && provision.provision() != null
            ? provision.provision() + " "
            : "";
    return address
        + switch (Certainty.resolution(mention)) {
          case Resolution.Resolved<?>(Object meaning) -> words(meaning);
          case Resolution.Ambiguous<?>(List<?> candidates) ->
              candidates.stream().map(Find::words).collect(Collectors.joining(" or "));
          case Resolution.Unresolved<?>(String reason, String named) ->
              named.isEmpty() ? reason : "“" + named + "”: " + reason;
        };
  }

  private static String words(Object meaning) {
    return meaning instanceof InstrumentRef law ? law.id() : String.valueOf(meaning);
  }
}
