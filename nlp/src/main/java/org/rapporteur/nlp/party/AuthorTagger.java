package org.rapporteur.nlp.party;

import java.util.Optional;
import org.rapporteur.core.document.Genre;
import org.rapporteur.core.document.Voice;
import org.rapporteur.core.mention.Explanation;
import org.rapporteur.core.mention.PartyBasis;
import org.rapporteur.core.mention.PartyMention;
import org.rapporteur.core.mention.Resolution;
import org.rapporteur.core.party.Party;
import org.rapporteur.core.text.Span;
import org.rapporteur.nlp.draft.Draft;
import org.rapporteur.nlp.draft.Tagger;

/// A State's own words are about that State: every passage of a reply or an alliance form in which
/// the State speaks mentions it, at the place where the passage begins and without words.
public final class AuthorTagger implements Tagger {
  @Override
  public void tag(Draft draft) {
    Optional<Party> author = draft.document().metadata().partyValue();
    boolean own = draft.genre() == Genre.REPLY || draft.genre() == Genre.ALLIANCE_FORM;
    if (!own || author.isEmpty()) {
      return;
    }
    for (Draft.Entry entry : draft.entries()) {
      if (entry.passage().voice() == Voice.STATE) {
        Span start = Span.at(entry.start());
        PartyMention mention =
            new PartyMention(
                start,
                "",
                new Resolution.Resolved<>(author.get()),
                PartyBasis.AUTHOR,
                "party: author");
        entry.mentions().add(mention);
        draft.explain(
            () -> new Explanation.Evidence(mention, start, "the State's own words begin here"));
      }
    }
  }
}
