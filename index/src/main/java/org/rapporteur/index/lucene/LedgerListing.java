package org.rapporteur.index.lucene;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.rapporteur.core.document.Locator;
import org.rapporteur.core.document.Metadata;
import org.rapporteur.core.document.Passage;
import org.rapporteur.core.mention.Mention;
import org.rapporteur.core.mention.PartyBasis;
import org.rapporteur.core.mention.PartyMention;
import org.rapporteur.core.mention.ProvisionBasis;
import org.rapporteur.core.mention.ProvisionMention;
import org.rapporteur.core.mention.ProvisionRef;
import org.rapporteur.core.mention.RecommendationMention;
import org.rapporteur.core.party.Party;
import org.rapporteur.index.Filters;
import org.rapporteur.index.LedgerRow;
import org.rapporteur.index.Receipt;

/// Lists mentions whose meaning is certain.
final class LedgerListing {
  private final PassageListing passages;
  private final Filters filters;
  private final boolean parties;
  private final boolean provisions;

  LedgerListing(PassageListing passages, Filters filters) {
    this.passages = passages;
    this.filters = filters;
    this.parties = !filters.parties().isEmpty();
    this.provisions = !filters.provisions().isEmpty();
  }

  Receipt list(Consumer<LedgerRow> consumer) throws IOException {
    return passages.list(
        FilterCompiler.mentions(filters, Schema.PARTY_ANY, Schema.ARTICLE_ANY),
        this::list,
        consumer);
  }

  private void list(PassageListing.Found found, Consumer<LedgerRow> consumer) {
    Row row = new Row(found);
    List<Mention> mentions = found.passage().tagged().mentions();
    if (parties && provisions) {
      for (Mention left : mentions) {
        if (left instanceof PartyMention party && asked(party)) {
          for (Mention right : mentions) {
            if (right instanceof ProvisionMention provision && asked(provision)) {
              consumer.accept(row.of(party, provision));
            }
          }
        }
      }
      return;
    }
    for (Mention mention : mentions) {
      switch (mention) {
        case PartyMention party -> {
          if (!provisions && asked(party)) {
            consumer.accept(row.of(party, null));
          }
        }
        case ProvisionMention provision -> {
          if (!parties && asked(provision)) {
            consumer.accept(row.of(null, provision));
          }
        }
        case RecommendationMention recommendation -> {}
      }
    }
  }

  private boolean asked(PartyMention mention) {
    Optional<Party> party = mention.party().meaningIfResolved();
    return party.isPresent() && (!parties || filters.parties().contains(party.get()));
  }

  private boolean asked(ProvisionMention mention) {
    Optional<ProvisionRef> ref = mention.ref();
    return ref.isPresent()
        && (!provisions
            || filters.provisions().stream().anyMatch(asked -> asked.contains(ref.get())));
  }

  /// The part of a row that all rows of a passage share.
  private record Row(PassageListing.Found found) {
    LedgerRow of(@Nullable PartyMention left, @Nullable ProvisionMention right) {
      Passage place = found.passage().tagged().passage();
      Metadata metadata = found.metadata();
      Locator locator = found.locator();
      Party party = left == null ? null : left.party().meaningIfResolved().orElseThrow();
      PartyBasis partyBasis = left == null ? null : left.basis();
      ProvisionRef ref = right == null ? null : right.ref().orElseThrow();
      ProvisionBasis provisionBasis = right == null ? null : right.basis();
      return new LedgerRow(
          found.document(),
          metadata.symbolText(),
          metadata.genre().value(),
          locator.page(),
          locator.section(),
          locator.paragraph(),
          locator.question(),
          locator.recommendation(),
          locator.footnote(),
          place.voice(),
          party,
          partyBasis,
          ref == null ? null : ref.instrument(),
          ref == null ? null : ref.provision(),
          provisionBasis,
          found.passage().text(),
          found.citation(),
          found.passage().id());
    }
  }
}
