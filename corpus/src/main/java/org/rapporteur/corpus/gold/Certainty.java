package org.rapporteur.corpus.gold;

import java.util.Locale;
import org.rapporteur.core.mention.Mention;
import org.rapporteur.core.mention.PartyMention;
import org.rapporteur.core.mention.ProvisionMention;
import org.rapporteur.core.mention.RecommendationMention;
import org.rapporteur.core.mention.Resolution;

/// Whether the words of a mention have one meaning.
enum Certainty {
  RESOLVED,
  AMBIGUOUS,
  UNRESOLVED;

  /// The word for it, in files.
  String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Certainty of(Mention mention) {
    return switch (resolution(mention)) {
      case Resolution.Resolved<?> resolved -> RESOLVED;
      case Resolution.Ambiguous<?> ambiguous -> AMBIGUOUS;
      case Resolution.Unresolved<?> unresolved -> UNRESOLVED;
    };
  }

  static Resolution<?> resolution(Mention mention) {
    return switch (mention) {
      case PartyMention party -> party.party();
      case ProvisionMention provision -> provision.instrument();
      case RecommendationMention recommendation -> recommendation.code();
    };
  }
}
