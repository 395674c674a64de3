package org.rapporteur.web.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.core.instrument.Provision;
import org.rapporteur.core.mention.InstrumentRef;
import org.rapporteur.core.mention.Mention;
import org.rapporteur.core.mention.PartyMention;
import org.rapporteur.core.mention.ProvisionMention;
import org.rapporteur.core.mention.RecommendationMention;
import org.rapporteur.core.mention.Resolution;
import org.rapporteur.core.mention.TaggedPassage;
import org.rapporteur.core.party.Party;
import org.rapporteur.corpus.format.Cell;
import org.rapporteur.corpus.format.Listing;
import org.rapporteur.index.IndexedDocument;

/// A mention in a document, certain or not.
record DocumentMention(IndexedDocument document, TaggedPassage passage, Mention mention) {
  static final Listing<DocumentMention> LISTING =
      Listing.<DocumentMention>of("mentions")
          .key("passage", row -> row.document.id(row.passage.passage()))
          .key("kind", DocumentMention::kind)
          .key("start", row -> row.mention.span().start())
          .key("end", row -> row.mention.span().end())
          .prose("words", row -> row.mention.surface())
          .key("meaning", row -> row.resolution().meaningIfResolved().orElse(null))
          .key("provision", DocumentMention::provision)
          .detail("candidates", row -> new Cell.Many(row.candidates(), ";"))
          .key("basis", DocumentMention::basis)
          .detail("rule", row -> row.mention.rule())
          .key("citation", row -> row.document.citation(row.passage));

  private String kind() {
    return switch (mention) {
      case PartyMention party -> "party";
      case ProvisionMention provision -> "provision";
      case RecommendationMention recommendation -> "recommendation";
    };
  }

  private @Nullable String basis() {
    return switch (mention) {
      case PartyMention party -> party.basis().label();
      case ProvisionMention provision -> provision.basis().label();
      case RecommendationMention recommendation -> null;
    };
  }

  private @Nullable Provision provision() {
    return mention instanceof ProvisionMention provision ? provision.provision() : null;
  }

  /// What is meant in one word each: the code of a party or recommendation, the identifier of an
  /// instrument.
  private Resolution<String> resolution() {
    return switch (mention) {
      case PartyMention(var span, var words, Resolution<Party> party, var basis, var rule) ->
          named(party, Party::code);
      case ProvisionMention provision -> named(provision.instrument(), InstrumentRef::id);
      case RecommendationMention recommendation ->
          named(recommendation.code(), code -> code.toString());
    };
  }

  private interface Name<T> {
    String of(T meant);
  }

  private static <T> Resolution<String> named(Resolution<T> resolution, Name<T> name) {
    return switch (resolution) {
      case Resolution.Resolved<T>(T meaning) -> new Resolution.Resolved<>(name.of(meaning));
      case Resolution.Ambiguous<T>(List<T> candidates) ->
          new Resolution.Ambiguous<>(candidates.stream().map(name::of).toList());
      case Resolution.Unresolved<T>(String reason, String words) ->
          new Resolution.Unresolved<>(reason, words);
    };
  }

  private List<String> candidates() {
    return resolution() instanceof Resolution.Ambiguous<String>(List<String> candidates)
        ? candidates
        : List.of();
  }
}
