package org.rapporteur.corpus.brief;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.rapporteur.core.mention.InstrumentRef;
import org.rapporteur.core.mention.Mention;
import org.rapporteur.core.mention.PartyMention;
import org.rapporteur.core.mention.ProvisionMention;
import org.rapporteur.core.mention.RecommendationMention;
import org.rapporteur.core.mention.Resolution;
import org.rapporteur.core.mention.TaggedPassage;
import org.rapporteur.core.party.Party;

/// What a report leaves uncertain for a party: names that may mean it, and citations of unknown
/// laws in passages that the brief quotes.
final class Doubts {
  private static final Collector<CharSequence, ?, String> OR = Collectors.joining(" or ");

  private final ReportReading reading;
  private final Party party;

  Doubts(ReportReading reading, Party party) {
    this.reading = reading;
    this.party = party;
  }

  /// @param quoted the identifiers of the passages that the brief quotes
  List<Doubt> in(List<TaggedPassage> passages, Set<String> quoted) {
    List<Doubt> doubts = new ArrayList<>();
    for (TaggedPassage passage : passages) {
      Quote quote = reading.quote(passage);
      Set<Mention> seen = new HashSet<>();
      for (Mention mention : passage.mentions()) {
        if (seen.add(mention)) {
          reason(mention, quoted.contains(quote.passageId()))
              .ifPresent(reason -> doubts.add(new Doubt(mention.surface(), reason, quote)));
        }
      }
    }
    return doubts;
  }

  private Optional<String> reason(Mention mention, boolean quoted) {
    return switch (mention) {
      case PartyMention named -> ofParty(named.party());
      case ProvisionMention cited -> quoted ? ofLaw(cited.instrument()) : Optional.empty();
      case RecommendationMention other -> Optional.empty();
    };
  }

  private Optional<String> ofParty(Resolution<Party> meaning) {
    return switch (meaning) {
      case Resolution.Resolved<Party> resolved -> Optional.empty();
      case Resolution.Ambiguous<Party>(List<Party> candidates) ->
          candidates.contains(party)
              ? Optional.of("may mean " + candidates.stream().map(Party::shortEn).collect(OR))
              : Optional.empty();
      case Resolution.Unresolved<Party>(String reason, String words) -> Optional.of(reason);
    };
  }

  private static Optional<String> ofLaw(Resolution<InstrumentRef> meaning) {
    return switch (meaning) {
      case Resolution.Resolved<InstrumentRef> resolved -> Optional.empty();
      case Resolution.Ambiguous<InstrumentRef>(List<InstrumentRef> candidates) ->
          Optional.of("may belong to " + candidates.stream().map(InstrumentRef::title).collect(OR));
      case Resolution.Unresolved<InstrumentRef>(String reason, String words) -> Optional.of(reason);
    };
  }
}
