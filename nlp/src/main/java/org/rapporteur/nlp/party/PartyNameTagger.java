package org.rapporteur.nlp.party;

import org.rapporteur.core.mention.PartyMention;
import org.rapporteur.core.party.Parties;
import org.rapporteur.core.text.Span;
import org.rapporteur.nlp.draft.Draft;
import org.rapporteur.nlp.draft.Tagger;
import org.rapporteur.nlp.text.CapitalsView;
import org.rapporteur.nlp.text.Letters;
import org.rapporteur.nlp.text.NameTrie;

/// Parties by name and nationality, in one pass over the text.
///
/// | text | party |
/// |---|---|
/// | `in Guinea-Bissau` | Guinea-Bissau, not Guinea |
/// | `the Republic of Moldova` | one mention, the whole name |
/// | `l’Estonie`, `D'ESTONIE` | Estonia |
/// | `le code pénal danois` | Denmark, by nationality |
/// | `the former Yugoslav Republic of Macedonia` | North Macedonia |
/// | `Air Malta`, `Monaco Conference` | none |
public final class PartyNameTagger implements Tagger {
  private final PartyNames names;
  private final WordTraps traps;

  /// @param parties the parties and their spellings
  public PartyNameTagger(Parties parties) {
    names = new PartyNames(parties);
    traps = new WordTraps(names, parties.names());
  }

  @Override
  public void tag(Draft draft) {
    CapitalsView capitals = new CapitalsView(draft.text());
    draft.entries().forEach(entry -> tag(draft.text(), capitals, entry));
  }

  private void tag(String text, CapitalsView capitals, Draft.Entry entry) {
    int end = entry.end();
    int at = entry.start();
    while (at < end) {
      if (!Letters.isWord(text.charAt(at))) {
        at++;
        continue;
      }
      NameTrie.Match<Naming> match = names.longestAt(text, capitals, at, end);
      if (match == null) {
        at = afterWord(text, at, end);
        continue;
      }
      add(text, new Span(at, match.end()), match.value(), entry);
      at = match.end();
    }
  }

  private void add(String text, Span span, Naming naming, Draft.Entry entry) {
    boolean capital = !Character.isLowerCase(text.charAt(span.start()));
    if (naming.readsIn(entry.language(), capital)
        && !traps.catches(text, span, naming, entry.passage().span())) {
      entry
          .mentions()
          .add(
              new PartyMention(span, span.in(text), naming.party(), naming.basis(), naming.rule()));
    }
  }

  private static int afterWord(String text, int at, int end) {
    int next = at + 1;
    while (next < end && Letters.isWord(text.charAt(next))) {
      next++;
    }
    return next;
  }
}
