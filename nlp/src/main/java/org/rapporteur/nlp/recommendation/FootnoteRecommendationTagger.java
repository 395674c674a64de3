package org.rapporteur.nlp.recommendation;

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
/// the sentence of the mark, in one before it, or in the line that leads in the list of which the
/// passage is an item.
///
/// | text | footnote 7 | cited by the text |
/// |---|---|---|
/// | `The Committee invites parties to publish them.⁷` | `Recommendation III-5.` | III-5, an invitation |
/// | `The Committee requests all parties:` / `- to publish them;⁷` | `Recommendation III-5.` | III-5, a request |
public final class FootnoteRecommendationTagger implements Tagger {
  private static final int LONGEST_LIST = 30;
  private static final int LONGEST_REACH = 2000;

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
        .map(verb ->
            new Explanation.Evidence(
                mention, verb.span(), "the verb of its sentence: " + verb.urgency().name()))
        .orElseGet(() ->
            new Explanation.Evidence(
                mention, Span.at(call.mark().offset()), "the footnote is called here"));
  }

  private static Optional<UrgencyScale.MainVerb> verb(
      Draft draft, Footnotes.Call call, UrgencyScale scale) {
    Draft.Entry caller = call.caller();
    Optional<UrgencyScale.MainVerb> own =
        last(draft.text(), caller.start(), call.mark().offset(), scale);
    return own.isPresent() ? own : leadIn(draft, caller, scale);
  }

  /// The verb of the last sentence in a range that has one.
  private static Optional<UrgencyScale.MainVerb> last(
      String text, int floor, int until, UrgencyScale scale) {
    int end = until;
    while (end > floor && until - end < LONGEST_REACH) {
      int start = SentenceEnds.startOf(text, floor, Math.max(floor, end - 1));
      Optional<UrgencyScale.MainVerb> verb = scale.committeesVerb(text, new Span(start, end));
      if (verb.isPresent()) {
        return verb;
      }
      end = start;
    }
    return Optional.empty();
  }

  /// The verb of the nearest passage before that ends in a colon and has one: lists may be nested.
  private static Optional<UrgencyScale.MainVerb> leadIn(
      Draft draft, Draft.Entry item, UrgencyScale scale) {
    int at = item.passage().ordinal() - 1;
    for (int i = at; i >= Math.max(0, at - LONGEST_LIST); i--) {
      Span span = draft.entries().get(i).passage().span();
      if (span.in(draft.text()).stripTrailing().endsWith(":")) {
        Optional<UrgencyScale.MainVerb> verb = last(draft.text(), span.start(), span.end(), scale);
        if (verb.isPresent()) {
          return verb;
        }
      }
    }
    return Optional.empty();
  }
}
