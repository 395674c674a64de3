package org.rapporteur.nlp.recommendation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.core.document.Passage;
import org.rapporteur.core.instrument.Instrument;
import org.rapporteur.core.instrument.RecommendationCode;
import org.rapporteur.core.instrument.RecommendationScheme;
import org.rapporteur.core.mention.Recommendation;
import org.rapporteur.core.party.Party;
import org.rapporteur.nlp.draft.Draft;
import org.rapporteur.nlp.draft.Footnotes;
import org.rapporteur.nlp.draft.Tagger;

/// Reads every recommendation of the document as it was adopted. Who made it and to whom it is
/// addressed stands where the instrument's [RecommendationScheme] says: see [RecommendationReader]
/// and [MakerReader].
public final class RecommendationTagger implements Tagger {
  @Override
  public void tag(Draft draft) {
    Optional<Instrument> instrument = draft.instrument();
    if (instrument.isEmpty()) {
      return;
    }
    UrgencyScale scale = UrgencyScale.of(instrument.get(), draft.document().metadata().roundText());
    RecommendationScheme scheme = instrument.get().recommendations();
    BracketedStates states = new BracketedStates(instrument.get(), draft.instruments().parties());
    Map<Draft.Entry, List<Footnotes.Call>> calls = new HashMap<>();
    for (Footnotes.Call call : Footnotes.of(draft)) {
      calls.computeIfAbsent(call.caller(), key -> new ArrayList<>()).add(call);
    }
    for (Draft.Entry entry : draft.entries()) {
      RecommendationCode code = entry.passage().locator().recommendation();
      if (entry.passage().kind() == Passage.Kind.RECOMMENDATION && code != null) {
        List<Footnotes.Call> notes = calls.getOrDefault(entry, List.of());
        Recommendation read =
            new RecommendationReader(draft.text(), entry, notes, scale).read(code);
        entry.setRecommendation(
            madeBy(addressed(read, draft, scheme), draft, entry, scheme, states));
      }
    }
  }

  private static Recommendation addressed(
      Recommendation read, Draft draft, RecommendationScheme scheme) {
    return switch (scheme.addressedTo()) {
      case TEXT -> read;
      case SUBJECT -> read.addressedTo(draft.document().metadata().partyValue());
    };
  }

  private static Recommendation madeBy(
      Recommendation read,
      Draft draft,
      Draft.Entry entry,
      RecommendationScheme scheme,
      BracketedStates states) {
    return switch (scheme.madeBy()) {
      case BODY -> read;
      case BRACKETS -> {
        Party subject = draft.document().metadata().partyValue().orElse(null);
        yield read.madeBy(new MakerReader(draft.text(), entry, states, subject).read());
      }
    };
  }
}
