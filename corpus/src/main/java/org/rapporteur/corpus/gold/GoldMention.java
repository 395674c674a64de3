package org.rapporteur.corpus.gold;

import org.jspecify.annotations.Nullable;
import org.rapporteur.core.instrument.Provision;
import org.rapporteur.core.instrument.RecommendationCode;
import org.rapporteur.core.mention.Mention;
import org.rapporteur.core.mention.PartyBasis;
import org.rapporteur.core.mention.PartyMention;
import org.rapporteur.core.mention.ProvisionBasis;
import org.rapporteur.core.mention.ProvisionMention;
import org.rapporteur.core.mention.RecommendationMention;
import org.rapporteur.core.party.Party;
import org.rapporteur.core.text.Folding;

/// A mention as a person annotated it. Its meaning is null where the words rightly stay uncertain.
sealed interface GoldMention {
  /// The words; empty where none express it.
  String words();

  Certainty certainty();

  Kind kind();

  /// The word for its basis, empty if its kind has none.
  String basis();

  /// What it means, for a person.
  String meaning();

  /// Whether a find of its kind means the same, and as certainly.
  boolean agrees(Mention found);

  /// A party.
  record OfParty(String words, @Nullable Party party, PartyBasis of, Certainty certainty)
      implements GoldMention {
    @Override
    public Kind kind() {
      return Kind.PARTY;
    }

    @Override
    public String basis() {
      return of.label();
    }

    @Override
    public String meaning() {
      return party == null ? certainty.label() : party.code();
    }

    @Override
    public boolean agrees(Mention found) {
      return found instanceof PartyMention mention
          && certainty == Certainty.of(mention)
          && (party == null
              ? same(words, found)
              : mention.party().meaningIfResolved().filter(party::equals).isPresent());
    }
  }

  /// A provision; the address is null where it cannot be read.
  record OfProvision(
      String words,
      @Nullable Provision provision,
      @Nullable GoldLaw law,
      ProvisionBasis of,
      Certainty certainty)
      implements GoldMention {
    @Override
    public Kind kind() {
      return Kind.PROVISION;
    }

    @Override
    public String basis() {
      return of.label();
    }

    @Override
    public String meaning() {
      String address = provision == null ? "" : provision + " ";
      return address + (law == null ? certainty.label() : law);
    }

    @Override
    public boolean agrees(Mention found) {
      if (!(found instanceof ProvisionMention mention) || certainty != Certainty.of(mention)) {
        return false;
      }
      boolean lawAgrees =
          law == null || mention.instrument().meaningIfResolved().filter(law::is).isPresent();
      return lawAgrees
          && (provision == null
              ? mention.provision() == null && same(words, found)
              : provision.equals(mention.provision()));
    }
  }

  /// A recommendation referred to by its code.
  record OfRecommendation(String words, @Nullable RecommendationCode code, Certainty certainty)
      implements GoldMention {
    @Override
    public Kind kind() {
      return Kind.RECOMMENDATION;
    }

    @Override
    public String basis() {
      return "";
    }

    @Override
    public String meaning() {
      return code == null ? certainty.label() : code.toString();
    }

    @Override
    public boolean agrees(Mention found) {
      return found instanceof RecommendationMention mention
          && certainty == Certainty.of(mention)
          && (code == null
              ? same(words, found)
              : mention.code().meaningIfResolved().filter(code::equals).isPresent());
    }
  }

  private static boolean same(String words, Mention found) {
    return Folding.fold(words).equals(Folding.fold(found.surface()));
  }
}
