package org.rapporteur.nlp.language;

import java.util.List;
import java.util.regex.Pattern;
import org.rapporteur.core.document.Passage;
import org.rapporteur.core.document.Voice;
import org.rapporteur.nlp.draft.Draft;
import org.rapporteur.nlp.draft.Tagger;

/// Voices that the words themselves tell: a quotation signed "– Child from Monaco" or "– Enfant de
/// Monaco" is a child's, one signed "– NGO Safe Harbour" civil society's. The signature may be a
/// paragraph of its own. Nothing but such a signature changes what the layout told.
public final class VoiceTagger implements Tagger {
  private static final int SIGNATURE = 80;
  private static final Pattern CHILD =
      Pattern.compile(
          "(?:^|[\\s”\"»])[-–—−] ?(?:(?:Child|Children|Girl|Boy|Young person|Young people)\\b.{0,20}?"
              + "\\bfrom |(?:Enfants?|Fille|Garçon|Jeune) (?:de |du |des |d[’'])).{2,40}$");
  private static final Pattern CIVIL_SOCIETY =
      Pattern.compile(
          "(?:^|[\\s”\"»])[-–—−] ?(?:NGO|ONG|Civil society organisation|Association) \\p{Lu}.{1,60}$");

  @Override
  public void tag(Draft draft) {
    List<Draft.Entry> entries = draft.entries();
    for (int i = 0; i < entries.size(); i++) {
      Draft.Entry entry = entries.get(i);
      if (!mayBeSigned(entry.passage())) {
        continue;
      }
      int from = Math.max(entry.start(), entry.end() - SIGNATURE);
      String tail = draft.text().substring(from, entry.end()).strip();
      Voice voice = signed(tail, entry.passage().voice());
      if (voice != entry.passage().voice()) {
        entry.setPassage(entry.passage().withVoice(voice));
        boolean alone = from == entry.start() && tail.matches("[-–—−].*");
        if (alone && i > 0 && mayBeSigned(entries.get(i - 1).passage())) {
          Draft.Entry quoted = entries.get(i - 1);
          quoted.setPassage(quoted.passage().withVoice(voice));
        }
      }
    }
  }

  private static boolean mayBeSigned(Passage passage) {
    return passage.kind() == Passage.Kind.TEXT || passage.kind() == Passage.Kind.QUOTATION;
  }

  private static Voice signed(String tail, Voice otherwise) {
    if (CHILD.matcher(tail).find()) {
      return Voice.CHILDREN;
    }
    return CIVIL_SOCIETY.matcher(tail).find() ? Voice.CIVIL_SOCIETY : otherwise;
  }
}
