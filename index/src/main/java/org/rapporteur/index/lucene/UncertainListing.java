package org.rapporteur.index.lucene;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.apache.lucene.search.FieldExistsQuery;
import org.rapporteur.core.instrument.Provision;
import org.rapporteur.core.mention.InstrumentRef;
import org.rapporteur.core.mention.Mention;
import org.rapporteur.core.mention.PartyMention;
import org.rapporteur.core.mention.ProvisionMention;
import org.rapporteur.core.mention.RecommendationMention;
import org.rapporteur.core.mention.Resolution;
import org.rapporteur.core.party.Party;
import org.rapporteur.index.Filters;
import org.rapporteur.index.Receipt;
import org.rapporteur.index.UncertainRow;

/// Lists the mentions that the ledger leaves out because their meaning is not certain, as far as
/// they may mean what is asked for.
final class UncertainListing {
  private final PassageListing passages;
  private final Filters filters;
  private final boolean parties;
  private final boolean provisions;

  UncertainListing(PassageListing passages, Filters filters) {
    this.passages = passages;
    this.filters = filters;
    this.parties = !filters.parties().isEmpty();
    this.provisions = !filters.provisions().isEmpty();
  }

  Receipt list(Consumer<UncertainRow> consumer) throws IOException {
    return passages.list(List.of(new FieldExistsQuery(Schema.UNCERTAIN)), this::list, consumer);
  }

  private void list(PassageListing.Found found, Consumer<UncertainRow> consumer) {
    List<Mention> mentions = found.passage().tagged().mentions();
    if (parties && provisions && !mayMeet(mentions)) {
      return;
    }
    for (Mention mention : mentions) {
      if (isUncertain(mention) && mayBeAsked(mention)) {
        consumer.accept(
            new UncertainRow(found.document(), found.locator(), mention, found.citation()));
      }
    }
  }

  /// Whether there may be a mention of a party and one of a provision that are both asked for.
  private boolean mayMeet(List<Mention> mentions) {
    return mentions.stream().anyMatch(m -> m instanceof PartyMention && mayBeAsked(m))
        && mentions.stream().anyMatch(m -> m instanceof ProvisionMention && mayBeAsked(m));
  }

  private static boolean isUncertain(Mention mention) {
    return switch (mention) {
      case PartyMention party -> party.party().meaningIfResolved().isEmpty();
      case ProvisionMention provision -> provision.instrument().meaningIfResolved().isEmpty();
      case RecommendationMention recommendation -> false; // no row of the ledger is about one
    };
  }

  private boolean mayBeAsked(Mention mention) {
    return switch (mention) {
      case PartyMention party -> parties ? mayBe(party.party()) : !provisions;
      case ProvisionMention provision -> provisions ? mayBe(provision) : !parties;
      case RecommendationMention recommendation -> false;
    };
  }

  private boolean mayBe(Resolution<Party> resolution) {
    return switch (resolution) {
      case Resolution.Resolved<Party>(Party party) -> filters.parties().contains(party);
      case Resolution.Ambiguous<Party>(List<Party> candidates) ->
          candidates.stream().anyMatch(filters.parties()::contains);
      case Resolution.Unresolved<Party> unresolved -> true;
    };
  }

  /// A provision of an unknown law may be one of any, but only at its own address.
  private boolean mayBe(ProvisionMention mention) {
    Provision address = mention.provision();
    boolean unknown = mention.instrument() instanceof Resolution.Unresolved<InstrumentRef>;
    return filters.provisions().stream()
        .anyMatch(asked ->
            unknown
                ? address == null || asked.provision().contains(address)
                : mention.candidates().stream().anyMatch(asked::contains));
  }
}
