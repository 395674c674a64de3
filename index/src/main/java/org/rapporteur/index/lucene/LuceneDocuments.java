package org.rapporteur.index.lucene;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.IndexOptions;
import org.jspecify.annotations.Nullable;
import org.rapporteur.core.document.Metadata;
import org.rapporteur.core.document.Passage;
import org.rapporteur.core.mention.Mention;
import org.rapporteur.core.mention.PartyBasis;
import org.rapporteur.core.mention.PartyMention;
import org.rapporteur.core.mention.ProvisionMention;
import org.rapporteur.core.mention.ProvisionRef;
import org.rapporteur.core.mention.RecommendationMention;
import org.rapporteur.core.mention.Resolution;
import org.rapporteur.core.mention.TaggedDocument;
import org.rapporteur.core.mention.TaggedPassage;
import org.rapporteur.core.party.Party;
import org.rapporteur.index.CatalogueEntry;
import org.rapporteur.index.InstrumentProvision;
import org.rapporteur.index.Revision;

/// Makes the Lucene documents of a source: its passages in order, then its entry. They are written
/// as one block, which Lucene keeps together.
final class LuceneDocuments {
  private static final FieldType KEYWORD = keyword();
  private static final FieldType WORDS = words();

  private LuceneDocuments() {}

  private static FieldType keyword() {
    FieldType type = new FieldType();
    type.setIndexOptions(IndexOptions.DOCS);
    type.setTokenized(false);
    type.setOmitNorms(true);
    type.freeze();
    return type;
  }

  private static FieldType words() {
    FieldType type = new FieldType();
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
    type.freeze();
    return type;
  }

  /// @param arrivals when each passage came
  /// @param revision what its last replacement changed, null if there was none
  static List<Document> of(
      CatalogueEntry entry,
      Metadata metadata,
      TaggedDocument tagged,
      List<Instant> arrivals,
      @Nullable Revision revision)
      throws IOException {
    List<Document> block = new ArrayList<>(tagged.passages().size() + 1);
    Tables.Builder tables = new Tables.Builder(tagged.document().digest());
    PassageId ids = new PassageId(tagged.document().digest());
    for (int i = 0; i < tagged.passages().size(); i++) {
      TaggedPassage passage = tagged.passages().get(i);
      StoredPassage stored =
          new StoredPassage(
              ids.next(passage.passage()),
              tagged.document().textOf(passage.passage()),
              passage,
              tagged.document().passages().get(i).voice(),
              arrivals.get(i));
      block.add(passage(entry, metadata, stored, tables));
    }
    Document last = entry(entry);
    last.add(StoredValues.field(Schema.STORED_TABLES, tables.encode()));
    if (revision != null) {
      last.add(StoredValues.field(Schema.STORED_REVISION, RevisionCodec.encode(revision)));
    }
    block.add(last);
    return block;
  }

  /// The entry of a file, without passages.
  static Document entry(CatalogueEntry entry) throws IOException {
    Document document = new Document();
    addKeys(document, entry);
    add(document, Schema.ENTRY_OF, entry.file());
    add(document, Schema.TYPE, Schema.ENTRY);
    document.add(StoredValues.field(Schema.STORED_ENTRY, EntryCodec.encode(entry)));
    document.add(StoredValues.field(Schema.LOCATIONS, LocationCodec.encode(entry.locations())));
    return document;
  }

  private static void addKeys(Document document, CatalogueEntry entry) {
    add(document, Schema.FILE, entry.file());
    add(document, Schema.DOCUMENT, Schema.document(entry.file(), entry.entry()));
  }

  private static Document passage(
      CatalogueEntry entry, Metadata metadata, StoredPassage stored, Tables.Builder tables)
      throws IOException {
    TaggedPassage tagged = stored.tagged();
    Passage passage = tagged.passage();
    Document document = new Document();
    addKeys(document, entry);
    add(document, Schema.TYPE, Schema.PASSAGE);
    add(document, Schema.SINCE, Schema.term(stored.since()));
    add(document, Schema.ID, stored.id());
    add(document, Schema.KIND, Schema.term(passage.kind()));
    add(document, Schema.GENRE, Schema.term(metadata.genre().value()));
    add(document, Schema.VOICE, Schema.term(passage.voice()));
    add(document, Schema.LANGUAGE, tagged.language().code());
    metadata.year().ifPresent(year -> add(document, Schema.YEAR, Schema.term(year)));
    if (passage.locator().question() != null) {
      for (String term : Schema.terms(passage.locator().question())) {
        add(document, Schema.QUESTION, term);
      }
    }
    if (tagged.recommendation() != null) {
      add(document, Schema.IS_RECOMMENDATION, Schema.PASSAGE);
      if (tagged.recommendation().urgency() != null) {
        add(document, Schema.URGENCY, tagged.recommendation().urgency().name());
      }
    }
    addMentions(document, metadata, tagged);
    for (String field : Schema.textFields(tagged.language())) {
      document.add(new Field(field, stored.text(), WORDS));
    }
    document.add(StoredValues.field(Schema.STORED_PASSAGE, PassageCodec.encode(stored, tables)));
    return document;
  }

  private static void addMentions(Document document, Metadata metadata, TaggedPassage tagged) {
    Set<Keyword> keywords = new HashSet<>();
    // A passage of a party's own document is found by that party, whatever the tagger says.
    metadata.partyValue().ifPresent(party -> keywords.add(new Keyword(Schema.PARTY, party.code())));
    if (tagged.passage().locator().recommendation() != null) {
      String code = tagged.passage().locator().recommendation().toString();
      keywords.add(new Keyword(Schema.RECOMMENDATION, code));
    }
    for (Mention mention : tagged.mentions()) {
      switch (mention) {
        case PartyMention party -> party(keywords, party.party(), party.basis());
        case ProvisionMention provision -> provision(keywords, provision);
        case RecommendationMention recommendation ->
            recommendation
                .code()
                .meaningIfResolved()
                .ifPresent(
                    code -> keywords.add(new Keyword(Schema.RECOMMENDATION, code.toString())));
      }
    }
    keywords.forEach(keyword -> add(document, keyword.field, keyword.term));
    Uncertain uncertain = Uncertain.in(tagged.mentions());
    if (!uncertain.equals(Uncertain.NONE)) {
      document.add(new NumericDocValuesField(Schema.UNCERTAIN, uncertain.packed()));
    }
  }

  private static void party(Set<Keyword> keywords, Resolution<Party> resolution, PartyBasis basis) {
    switch (resolution) {
      case Resolution.Resolved<Party>(Party party) -> {
        keywords.add(new Keyword(Schema.PARTY_ANY, party.code()));
        if (basis != PartyBasis.LIST) {
          keywords.add(new Keyword(Schema.PARTY, party.code()));
        }
      }
      case Resolution.Ambiguous<Party>(List<Party> candidates) ->
          candidates.forEach(party -> keywords.add(new Keyword(Schema.PARTY_MAYBE, party.code())));
      case Resolution.Unresolved<Party> unresolved -> {}
    }
  }

  private static void provision(Set<Keyword> keywords, ProvisionMention mention) {
    boolean found =
        switch (mention.basis()) {
          case CITED, EXPANDED, INHERITED -> true;
          case HEADING, QUESTION -> false;
        };
    boolean certain = mention.ref().isPresent();
    for (ProvisionRef ref : mention.candidates()) {
      for (String term : Schema.terms(InstrumentProvision.of(ref))) {
        keywords.add(new Keyword(certain ? Schema.ARTICLE_ANY : Schema.ARTICLE_MAYBE, term));
        if (certain && found) {
          keywords.add(new Keyword(Schema.ARTICLE, term));
        }
      }
    }
  }

  private record Keyword(String field, String term) {}

  private static void add(Document document, String field, String term) {
    document.add(new Field(field, term, KEYWORD));
  }
}
