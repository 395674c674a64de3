package org.rapporteur.corpus.listing;

import java.util.List;
import java.util.function.Function;
import org.rapporteur.core.mention.Mention;
import org.rapporteur.core.mention.PartyMention;
import org.rapporteur.core.mention.ProvisionMention;
import org.rapporteur.core.mention.RecommendationMention;
import org.rapporteur.core.mention.Resolution;
import org.rapporteur.corpus.format.Cell;
import org.rapporteur.corpus.format.Listing;
import org.rapporteur.index.UncertainRow;

/// The columns of mentions whose meaning is not certain.
public final class UncertainMentions {
  /// The columns of `mentions --uncertain`.
  public static final Listing<UncertainRow> LISTING =
      Listing.<UncertainRow>of("uncertain mentions")
          .detail("document", UncertainRow::document)
          .detail("page", row -> row.locator().page())
          .detail("paragraph", row -> row.locator().paragraph())
          .detail("question", row -> row.locator().question())
          .detail("footnote", row -> row.locator().footnote())
          .key("kind", row -> kind(row.mention()))
          .prose("words", row -> row.mention().surface())
          .key("address", row -> address(row.mention()))
          .key("named", row -> named(resolution(row.mention())))
          .key("candidates", row -> candidates(row.mention()))
          .prose("reason", row -> reason(resolution(row.mention())))
          .key("citation", UncertainRow::citation);

  private UncertainMentions() {}

  private static String kind(Mention mention) {
    return switch (mention) {
      case PartyMention party -> "party";
      case ProvisionMention provision -> "provision";
      case RecommendationMention recommendation -> "recommendation";
    };
  }

  private static Resolution<?> resolution(Mention mention) {
    return switch (mention) {
      case PartyMention party -> party.party();
      case ProvisionMention provision -> provision.instrument();
      case RecommendationMention recommendation -> recommendation.code();
    };
  }

  private static Object address(Mention mention) {
    return mention instanceof ProvisionMention provision && provision.provision() != null
        ? provision.provision()
        : new Cell.None();
  }

  private static Cell candidates(Mention mention) {
    return switch (mention) {
      case PartyMention party -> candidates(party.party(), meant -> meant.code());
      case ProvisionMention provision -> candidates(provision.instrument(), law -> law.id());
      case RecommendationMention recommendation ->
          candidates(recommendation.code(), code -> code.toString());
    };
  }

  private static <T> Cell candidates(Resolution<T> resolution, Function<T, String> words) {
    return new Cell.Many(
        resolution instanceof Resolution.Ambiguous<T>(List<T> meant)
            ? meant.stream().map(words).toList()
            : List.of(),
        ";");
  }

  private static String named(Resolution<?> resolution) {
    return resolution instanceof Resolution.Unresolved<?>(String reason, String words) ? words : "";
  }

  private static String reason(Resolution<?> resolution) {
    return switch (resolution) {
      case Resolution.Resolved<?> resolved -> "";
      case Resolution.Ambiguous<?> ambiguous -> "more than one is possible";
      case Resolution.Unresolved<?>(String reason, String words) -> reason;
    };
  }
}
