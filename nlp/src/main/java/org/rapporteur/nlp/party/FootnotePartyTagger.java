package org.rapporteur.nlp.party;

import org.rapporteur.core.mention.Explanation;
import org.rapporteur.core.mention.PartyBasis;
import org.rapporteur.core.mention.PartyMention;
import org.rapporteur.core.text.Span;
import org.rapporteur.nlp.draft.Draft;
import org.rapporteur.nlp.draft.Footnotes;
import org.rapporteur.nlp.draft.Tagger;

/// A party named in a footnote is also mentioned by the passage that calls the footnote, with the
/// place of its name in the footnote: committees often name States nowhere else.
public final class FootnotePartyTagger implements Tagger {
  @Override
  public void tag(Draft draft) {
    for (Footnotes.Call call : Footnotes.of(draft)) {
      for (PartyMention named : PartyRun.named(call.note().mentions(PartyMention.class))) {
        PartyMention mention =
            new PartyMention(
                named.span(),
                named.surface(),
                named.party(),
                PartyBasis.FOOTNOTE,
                "party: footnote " + call.mark().label());
        call.caller().mentions().add(mention);
        Span mark = Span.at(call.mark().offset());
        draft.explain(() -> new Explanation.Evidence(mention, mark, "the footnote is called here"));
      }
    }
  }
}
