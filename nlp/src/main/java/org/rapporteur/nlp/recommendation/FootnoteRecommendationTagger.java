package org.rapporteur.nlp.recommendation;

import java.util.List;
import java.util.Optional;
import org.rapporteur.core.instrument.Instrument;
import org.rapporteur.core.mention.Explanation;
import org.rapporteur.core.mention.RecommendationMention;
import org.rapporteur.core.text.Span;
import org.rapporteur.nlp.draft.Draft;
import org.rapporteur.nlp.draft.Footnotes;
import org.rapporteur.nlp.draft.Tagger;
import org.rapporteur.nlp.text.SentenceEnds;

/// A recommendation cited in a footnote is also cited by the passage that calls the footnote: a
/// factsheet has the verb in its text and the code below. What says how pressing it is stands in
/// the sentence of the mark, or in the line that leads in the list of which the passage is an item.
///
/// | text | footnote 7 | cited by the text |
/// |---|---|---|
/// | `The Committee invites parties to publish them.⁷` | `Recommendation III-5.` | III-5, an invitation |
/// | `The Committee requests all parties:` / `- to publish them;⁷` | `Recommendation III-5.` | III-5, a request |
public final class FootnoteRecommendationTagger implements Tagger {
  private static final int LONGEST_LIST = 30;

  @Override
  public void tag(Draft draft) {
    Optional<Instrument> instrument = draft.instrument();
    if (instrument.isEmpty()) {
      return;
    }
    UrgencyScale scale = UrgencyScale.of(instrument.get(), draft.document().metadata().roundText());
    for (Footnotes.Call call : Footnotes.of(draft)) {
      for (RecommendationMention cited : call.note().mentions(RecommendationMention.class)) {
        RecommendationMention mention =
            new RecommendationMention(
                cited.span(),
                cited.surface(),
                cited.code(),
                "recommendation: footnote " + call.mark().label());
        call.caller().mentions().add(mention);
        draft.explain(() -> evidence(draft, call, scale, mention));
      }
    }
  }

  private static Explanation evidence(
      Draft draft, Footnotes.Call call, UrgencyScale scale, RecommendationMention mention) {
    return verb(draft, call, scale)
        .map(
            verb ->
                new Explanation.Evidence(
                    mention, verb.span(), "the verb of its sentence: " + verb.urgency().name()))
        .orElseGet(
            () ->
                new Explanation.Evidence(
                    mention, Span.at(call.mark().offset()), "the footnote is called here"));
  }

  private static Optional<UrgencyScale.MainVerb> verb(
      Draft draft, Footnotes.Call call, UrgencyScale scale) {
    String text = draft.text();
    int mark = call.mark().offset();
    int start = SentenceEnds.startOf(text, call.caller().start(), Math.max(call.caller().start(), mark - 1));
    Optional<UrgencyScale.MainVerb> own = scale.mainVerb(text, new Span(start, mark));
    return own.isPresent() ? own : leadIn(draft, call.caller(), scale);
  }

  /// The verb of the nearest passage before that ends in a colon.
  private static Optional<UrgencyScale.MainVerb> leadIn(
      Draft draft, Draft.Entry item, UrgencyScale scale) {
    List<Draft.Entry> entries = draft.entries();
    int at = item.passage().ordinal() - 1;
    for (int i = at; i >= Math.max(0, at - LONGEST_LIST); i--) {
      Span span = entries.get(i).passage().span();
      if (span.in(draft.text()).stripTrailing().endsWith(":")) {
        return scale.mainVerb(draft.text(), span);
      }
    }
    return Optional.empty();
  }
}
