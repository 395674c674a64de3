package org.rapporteur.web.document;

import java.util.stream.Collectors;
import org.rapporteur.core.mention.Mention;
import org.rapporteur.core.mention.PartyMention;
import org.rapporteur.core.mention.ProvisionMention;
import org.rapporteur.core.mention.RecommendationMention;
import org.rapporteur.core.mention.Resolution;
import org.rapporteur.index.InstrumentProvision;
import org.rapporteur.web.filter.FilterLinks;
import org.rapporteur.web.http.Query;
import org.rapporteur.web.page.Names;

/// A mention in words.
///
/// @param kind what is mentioned
/// @param surface the words of the text, empty if none express it
/// @param meaning what they mean
/// @param basis on what basis it counts
/// @param rule the name of the rule that found it
/// @param address the search for what is meant, empty if that is not certain
public record MentionView(
    Segment.Kind kind, String surface, String meaning, String basis, String rule, String address) {

  static MentionView of(Mention mention, Names names) {
    return switch (mention) {
      case PartyMention party -> of(party, names);
      case ProvisionMention provision -> of(provision, names);
      case RecommendationMention recommendation -> of(recommendation, names);
    };
  }

  private static MentionView of(PartyMention mention, Names names) {
    boolean certain = mention.party().meaningIfResolved().isPresent();
    return new MentionView(
        certain ? Segment.Kind.PARTY : Segment.Kind.UNCERTAIN,
        mention.surface(),
        meaning(mention.party(), names::of, names),
        names.words().of(mention.basis()),
        mention.rule(),
        mention
            .party()
            .meaningIfResolved()
            .map(party -> Query.of("/").and("party", party).toString())
            .orElse(""));
  }

  private static MentionView of(ProvisionMention mention, Names names) {
    boolean certain = mention.ref().isPresent();
    String address = mention.provision() == null ? "" : mention.provision().toString();
    String law = meaning(mention.instrument(), ref -> names.instrument(ref.id()), names);
    return new MentionView(
        certain ? Segment.Kind.PROVISION : Segment.Kind.UNCERTAIN,
        mention.surface(),
        mention
            .ref()
            .map(ref -> names.of(InstrumentProvision.of(ref)))
            .orElse(names.words().get("article", address) + ", " + law),
        names.words().of(mention.basis()),
        mention.rule(),
        mention
            .ref()
            .map(ref ->
                Query.of("/")
                    .and("article", FilterLinks.value(InstrumentProvision.of(ref)))
                    .toString())
            .orElse(""));
  }

  private static MentionView of(RecommendationMention mention, Names names) {
    boolean certain = mention.code().meaningIfResolved().isPresent();
    return new MentionView(
        certain ? Segment.Kind.RECOMMENDATION : Segment.Kind.UNCERTAIN,
        mention.surface(),
        meaning(mention.code(), code -> names.words().get("recommendation", code), names),
        names.words().get("mention.code"),
        mention.rule(),
        mention
            .code()
            .meaningIfResolved()
            .map(code -> Query.of("/").and("recommendation", code).toString())
            .orElse(""));
  }

  private interface Naming<T> {
    String of(T meant);
  }

  private static <T> String meaning(Resolution<T> resolution, Naming<T> naming, Names names) {
    return switch (resolution) {
      case Resolution.Resolved<T>(T meant) -> naming.of(meant);
      case Resolution.Ambiguous<T>(var candidates) ->
          candidates.stream()
              .map(naming::of)
              .collect(Collectors.joining(names.words().get("mention.or")));
      case Resolution.Unresolved<T>(String reason, String words) ->
          names.words().get("mention.unresolved", reason);
    };
  }

  /// All of it in one line.
  public String note() {
    return meaning + " (" + basis + ")";
  }
}
