package org.rapporteur.index.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.core.document.Citation;
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

/// Lists mentions. Only the passages that have what is asked for are read; the rest are counted.
final class LedgerListing {
  private final IndexSearcher searcher;
  private final Catalogue files;
  private final Filters filters;
  private final boolean parties;
  private final boolean provisions;
  private long rows;

  LedgerListing(IndexSearcher searcher, Catalogue files, Filters filters) {
    this.searcher = searcher;
    this.files = files;
    this.filters = filters;
    this.parties = !filters.parties().isEmpty();
    this.provisions = !filters.provisions().isEmpty();
  }

  Receipt list(Consumer<LedgerRow> consumer) throws IOException {
    PassageSets sets = new PassageSets(searcher);
    List<Query> scoping = FilterCompiler.scope(filters);
    FixedBitSet scope = sets.of(FilterCompiler.all(scoping));
    List<Query> asking = new ArrayList<>(scoping);
    asking.addAll(FilterCompiler.mentions(filters, Schema.PARTY_ANY, Schema.ARTICLE_ANY));
    FixedBitSet wanted = parties || provisions ? sets.of(FilterCompiler.all(asking)) : scope;
    int documents = 0;
    try (SequentialStore store = new SequentialStore(searcher.getLeafContexts())) {
      for (Catalogue.File file : files.read()) {
        if (within(scope, file) || scoping.isEmpty()) {
          documents++;
        }
        if (within(wanted, file)) {
          list(file, wanted, store, consumer);
        }
      }
    }
    Uncertain uncertain = sets.uncertainIn(scope);
    boolean ofParties = parties || !provisions;
    boolean ofProvisions = provisions || !parties;
    return Receipts.of(
        files,
        documents,
        scope.cardinality(),
        rows,
        (ofParties ? uncertain.partyUnresolved() : 0)
            + (ofProvisions ? uncertain.provisionUnresolved() : 0),
        (ofParties ? uncertain.partyAmbiguous() : 0)
            + (ofProvisions ? uncertain.provisionAmbiguous() : 0));
  }

  /// Whether a set has a passage of a file.
  private static boolean within(FixedBitSet set, Catalogue.File file) {
    return next(set, file.firstPassage(), file.document()) < file.document();
  }

  /// The first passage in a set from one place up to another, else some number beyond it.
  static int next(FixedBitSet set, int from, int to) {
    return from >= to ? DocIdSetIterator.NO_MORE_DOCS : set.nextSetBit(from, to);
  }

  private void list(
      Catalogue.File file, FixedBitSet wanted, SequentialStore store, Consumer<LedgerRow> consumer)
      throws IOException {
    Tables tables = Tables.decode(store.read(file.document(), Schema.STORED_TABLES));
    Optional<Metadata> metadata = file.entry().metadata();
    int end = file.document();
    for (int doc = next(wanted, file.firstPassage(), end);
        doc < end;
        doc = next(wanted, doc + 1, end)) {
      StoredPassage passage = PassageCodec.decode(store.read(doc, Schema.STORED_PASSAGE), tables);
      list(new Row(file, metadata.orElseThrow(), passage), consumer);
    }
  }

  private void list(Row row, Consumer<LedgerRow> consumer) {
    List<Mention> mentions = row.passage.tagged().mentions();
    if (parties && provisions) {
      for (Mention left : mentions) {
        if (left instanceof PartyMention party && asked(party)) {
          for (Mention right : mentions) {
            if (right instanceof ProvisionMention provision && asked(provision)) {
              emit(row.of(party, provision), consumer);
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
            emit(row.of(party, null), consumer);
          }
        }
        case ProvisionMention provision -> {
          if (!parties && asked(provision)) {
            emit(row.of(null, provision), consumer);
          }
        }
        case RecommendationMention recommendation -> {}
      }
    }
  }

  private void emit(LedgerRow row, Consumer<LedgerRow> consumer) {
    consumer.accept(row);
    rows++;
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
  private record Row(Catalogue.File file, Metadata metadata, StoredPassage passage) {
    LedgerRow of(@Nullable PartyMention left, @Nullable ProvisionMention right) {
      Passage place = passage.tagged().passage();
      Locator locator = place.locator();
      Party party = left == null ? null : left.party().meaningIfResolved().orElseThrow();
      PartyBasis partyBasis = left == null ? null : left.basis();
      ProvisionRef ref = right == null ? null : right.ref().orElseThrow();
      ProvisionBasis provisionBasis = right == null ? null : right.basis();
      return new LedgerRow(
          file.entry().source().name(),
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
          passage.text(),
          Citation.of(file.entry().source(), metadata, locator));
    }
  }
}
