package org.rapporteur.nlp.recommendation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.core.document.Passage;
import org.rapporteur.core.instrument.Instrument;
import org.rapporteur.core.instrument.RecommendationCode;
import org.rapporteur.nlp.draft.Draft;
import org.rapporteur.nlp.draft.Footnotes;
import org.rapporteur.nlp.draft.Tagger;

/// Reads every recommendation of the document as it was adopted: see [RecommendationReader].
public final class RecommendationTagger implements Tagger {
  @Override
  public void tag(Draft draft) {
    Optional<Instrument> instrument = draft.instrument();
    if (instrument.isEmpty()) {
      return;
    }
    UrgencyScale scale = UrgencyScale.of(instrument.get(), draft.document().metadata().roundText());
    Map<Draft.Entry, List<Footnotes.Call>> calls = new HashMap<>();
    for (Footnotes.Call call : Footnotes.of(draft)) {
      calls.computeIfAbsent(call.caller(), key -> new ArrayList<>()).add(call);
    }
    for (Draft.Entry entry : draft.entries()) {
      RecommendationCode code = entry.passage().locator().recommendation();
      if (entry.passage().kind() == Passage.Kind.RECOMMENDATION && code != null) {
        List<Footnotes.Call> notes = calls.getOrDefault(entry, List.of());
        entry.setRecommendation(
            new RecommendationReader(draft.text(), entry, notes, scale).read(code));
      }
    }
  }
}
