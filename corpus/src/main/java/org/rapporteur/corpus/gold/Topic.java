package org.rapporteur.corpus.gold;

import org.jspecify.annotations.Nullable;
import org.rapporteur.core.mention.Mention;
import org.rapporteur.core.mention.PartyMention;
import org.rapporteur.core.mention.ProvisionMention;
import org.rapporteur.core.mention.RecommendationMention;
import org.rapporteur.core.text.Folding;

/// What mentions of one meaning have in common, so that only those are compared: the address of a
/// provision, the party or the code, else the words.
///
/// @param kind the kind of mention
/// @param key the rest
record Topic(Kind kind, String key) {
  static Topic of(Mention mention) {
    return switch (mention) {
      case ProvisionMention found -> new Topic(Kind.PROVISION, text(found.provision()));
      case PartyMention found ->
          of(Kind.PARTY, found.party().meaningIfResolved().orElse(null), found.surface());
      case RecommendationMention found ->
          of(Kind.RECOMMENDATION, found.code().meaningIfResolved().orElse(null), found.surface());
    };
  }

  static Topic of(GoldMention mention) {
    return switch (mention) {
      case GoldMention.OfProvision gold -> new Topic(Kind.PROVISION, text(gold.provision()));
      case GoldMention.OfParty gold -> of(Kind.PARTY, gold.party(), gold.words());
      case GoldMention.OfRecommendation gold -> of(Kind.RECOMMENDATION, gold.code(), gold.words());
    };
  }

  /// The words of a mention of a kind.
  static Topic ofWords(Kind kind, String words) {
    return new Topic(kind, "words " + Folding.fold(words));
  }

  private static Topic of(Kind kind, @Nullable Object meaning, String words) {
    return meaning == null ? ofWords(kind, words) : new Topic(kind, meaning.toString());
  }

  private static String text(@Nullable Object address) {
    return address == null ? "" : address.toString();
  }
}
