package org.rapporteur.nlp.language;

import java.util.List;
import java.util.Optional;
import org.rapporteur.core.document.Passage;
import org.rapporteur.core.document.Signature;
import org.rapporteur.core.document.Voice;
import org.rapporteur.nlp.draft.Draft;
import org.rapporteur.nlp.draft.Tagger;

/// Voices that the words themselves tell: a quotation that is a passage of its own belongs to
/// whoever signs it, `“Ask us first.” – Child from Monaco`. The signature may be a paragraph of its
/// own. Nothing but such a [Signature] changes what the layout told; a sentence that quotes keeps
/// the voice of whoever quotes.
public final class VoiceTagger implements Tagger {
  @Override
  public void tag(Draft draft) {
    List<Draft.Entry> entries = draft.entries();
    for (int i = 0; i < entries.size(); i++) {
      Draft.Entry entry = entries.get(i);
      Optional<Signature> signature =
          mayBeSigned(entry) ? Signature.of(words(draft, entry)) : Optional.empty();
      if (signature.isEmpty()) {
        continue;
      }
      Voice voice = signature.get().voice();
      if (!signature.get().isAlone()) {
        if (Signature.isUnder(words(draft, entry).substring(0, signature.get().start()))) {
          entry.setPassage(entry.passage().withVoice(voice));
        }
      } else if (i > 0
          && mayBeSigned(entries.get(i - 1))
          && Signature.isUnder(words(draft, entries.get(i - 1)))) {
        entry.setPassage(entry.passage().withVoice(voice));
        entries.get(i - 1).setPassage(entries.get(i - 1).passage().withVoice(voice));
      }
    }
  }

  private static String words(Draft draft, Draft.Entry entry) {
    return draft.text().substring(entry.start(), entry.end());
  }

  private static boolean mayBeSigned(Draft.Entry entry) {
    Passage.Kind kind = entry.passage().kind();
    return kind == Passage.Kind.TEXT || kind == Passage.Kind.QUOTATION;
  }
}
