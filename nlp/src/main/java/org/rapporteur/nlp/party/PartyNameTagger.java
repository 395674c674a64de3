package org.rapporteur.nlp.party;

import org.jspecify.annotations.Nullable;
import org.rapporteur.core.mention.Explanation;
import org.rapporteur.core.mention.PartyBasis;
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
/// | `(iEstonia, Malta)`, a letter left over from the keyboard | Estonia, Malta |
/// | `Air Malta`, `Monaco Conference`, `the University of Malta` | none |
/// | `Danish, English and Polish.` | none: languages |
public final class PartyNameTagger implements Tagger {
  private static final int SHORTEST_AFTER_STRAY_LETTER = 5;
  private final PartyNames names;
  private final WordTraps traps;

  /// @param parties the parties and their spellings
  public PartyNameTagger(Parties parties) {
    names = new PartyNames(parties);
    traps = new WordTraps(names);
  }

  @Override
  public void tag(Draft draft) {
    CapitalsView capitals = new CapitalsView(draft.text());
    for (Draft.Entry entry : draft.entries()) {
      int before = entry.mentions().size();
      tag(draft, capitals, entry);
      LanguageLists.remove(draft, entry, before);
    }
  }

  private void tag(Draft draft, CapitalsView capitals, Draft.Entry entry) {
    String text = draft.text();
    NameTrie<Naming> small = names.small(entry.language());
    int end = entry.end();
    int at = entry.start();
    while (at < end) {
      if (!Letters.isWord(text.charAt(at))) {
        at++;
        continue;
      }
      NameTrie.Match<Naming> match = names.longestAt(text, capitals, at, end, small);
      if (match == null && isStray(text, at, end)) {
        at++;
        match = afterStray(names.longestAt(text, capitals, at, end, small), at);
      }
      if (match == null) {
        at = afterWord(text, at, end);
        continue;
      }
      add(draft, new Span(at, match.end()), match.value(), entry);
      at = match.end();
    }
  }

  /// Whether a single small letter stands at an offset, glued to a word with a capital.
  private static boolean isStray(String text, int at, int end) {
    return at + 2 < end
        && isSmall(text.charAt(at))
        && Character.isUpperCase(text.charAt(at + 1))
        && isSmall(text.charAt(at + 2));
  }

  private static boolean isSmall(char c) {
    return c >= 'a' && c <= 'z';
  }

  private static NameTrie.@Nullable Match<Naming> afterStray(
      NameTrie.@Nullable Match<Naming> match, int at) {
    return match != null
            && match.end() - at >= SHORTEST_AFTER_STRAY_LETTER
            && match.value().basis() == PartyBasis.NAME
        ? match
        : null;
  }

  private void add(Draft draft, Span span, Naming naming, Draft.Entry entry) {
    String text = draft.text();
    boolean capital = !Character.isLowerCase(text.charAt(span.start()));
    if (!naming.readsIn(entry.language(), capital)) {
      String language = entry.language().displayName();
      reject(draft, span, naming, "it is no name in text in " + language);
      return;
    }
    String trap = traps.catches(text, span, naming, entry.passage().span());
    if (trap != null) {
      reject(draft, span, naming, trap);
      return;
    }
    entry
        .mentions()
        .add(new PartyMention(span, span.in(text), naming.party(), naming.basis(), naming.rule()));
  }

  private static void reject(Draft draft, Span span, Naming naming, String reason) {
    draft.explain(
        () -> new Explanation.Rejection(span, naming.names().getFirst().party().nameEn(), reason));
  }

  private static int afterWord(String text, int at, int end) {
    int next = at + 1;
    while (next < end && Letters.isWord(text.charAt(next))) {
      next++;
    }
    return next;
  }
}
