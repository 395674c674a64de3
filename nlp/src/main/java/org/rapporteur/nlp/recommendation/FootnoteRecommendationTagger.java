package org.rapporteur.nlp.recommendation;

import java.util.Optional;
import org.rapporteur.core.instrument.Instrument;
import org.rapporteur.core.mention.Explanation;
import org.rapporteur.core.mention.RecommendationMention;
import org.rapporteur.core.text.Span;
import org.rapporteur.nlp.draft.Draft;
import org.rapporteur.nlp.draft.Footnotes;
import org.rapporteur.nlp.draft.Tagger;

/// A recommendation cited in a footnote is also cited by the passage that calls the footnote: a
/// factsheet has the verb in its text and the code below. [CitedUrgency] says how pressing it is.
///
/// | text | footnote 7 | cited by the text |
/// |---|---|---|
/// | `The Committee invites parties to publish them.⁷` | `Recommendation III-5.` | III-5, an invitation |
/// | `The Committee requests all parties:` / `- to publish them;⁷` | `Recommendation III-5.` | III-5, a request |
public final class FootnoteRecommendationTagger implements Tagger {
  @Override
  public void tag(Draft draft) {
    Optional<Instrument> instrument = draft.instrument();
    if (instrument.isEmpty()) {
      return;
    }
    CitedUrgency urgency = new CitedUrgency(draft.document(), instrument.get());
    for (Footnotes.Call call : Footnotes.of(draft)) {
      for (RecommendationMention cited : call.note().mentions(RecommendationMention.class)) {
        RecommendationMention mention =
            new RecommendationMention(
                cited.span(),
                cited.surface(),
                cited.code(),
                "recommendation: footnote " + call.mark().label());
        call.caller().mentions().add(mention);
        draft.explain(() -> evidence(call, urgency, mention));
      }
    }
  }

  private static Explanation evidence(
      Footnotes.Call call, CitedUrgency urgency, RecommendationMention mention) {
    return urgency.at(call.caller().passage(), call.mark().offset()).stream()
        .findFirst()
        .map(verb ->
            new Explanation.Evidence(
                mention, verb.span(), "the verb of its sentence: " + verb.urgency().name()))
        .orElseGet(() ->
            new Explanation.Evidence(
                mention, Span.at(call.mark().offset()), "the footnote is called here"));
  }
}
