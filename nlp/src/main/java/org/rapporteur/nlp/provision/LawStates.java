package org.rapporteur.nlp.provision;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.core.document.Genre;
import org.rapporteur.core.document.Passage;
import org.rapporteur.core.document.Voice;
import org.rapporteur.core.mention.PartyMention;
import org.rapporteur.core.party.Party;
import org.rapporteur.core.text.Span;
import org.rapporteur.nlp.draft.Draft;
import org.rapporteur.nlp.text.SentenceEnds;

/// Which State made a law that the text names. Used by one thread for one document.
final class LawStates {
  private static final int SENTENCE_REACH = 160;
  private static final int LINE_REACH = 1500;
  private final Draft draft;
  private final Map<String, Party> ofTitle = new HashMap<>();

  LawStates(Draft draft) {
    this.draft = draft;
  }

  /// Forgets the laws of the passage before: the same title may be another State's in the next.
  void beginPassage() {
    ofTitle.clear();
  }

  /// Keeps whose law of a title the passage spoke of.
  void keep(String title, Party state) {
    ofTitle.put(title, state);
  }

  /// The State in the law's name, else the one that the line speaks of, else that of a law of the
  /// same name before, else the document's own.
  @Nullable Party of(NationalName name, Span law, PartiesAround parties, Draft.Entry entry) {
    if (name.state() != null) {
      return name.state();
    }
    Optional<Party> reviewed = draft.document().metadata().partyValue();
    if (entry.passage().kind() == Passage.Kind.RECOMMENDATION
        && draft.genre() == Genre.COUNTRY_REPORT
        && reviewed.isPresent()) {
      return reviewed.get(); // those in brackets recommend that it change its law
    }
    int floor = Math.max(entry.start(), law.start() - LINE_REACH);
    int newline = draft.text().substring(floor, law.start()).lastIndexOf('\n');
    int line = newline < 0 ? floor : floor + newline + 1;
    int sentence = SentenceEnds.startOf(draft.text(), line, law.start());
    Party nearest = null;
    boolean several = false;
    for (PartyMention mention : parties.beginningIn(new Span(line, law.start()))) {
      Optional<Party> party = mention.party().meaningIfResolved();
      if (party.isPresent() && makesLaws(party.get())) {
        several |= nearest != null && !nearest.equals(party.get());
        several &= mention.span().start() < sentence;
        nearest = party.get();
      }
    }
    if (nearest != null && !several) {
      return nearest;
    }
    Party sameName = ofTitle.get(name.title());
    if (sameName != null) {
      return sameName;
    }
    boolean reply = entry.passage().voice() == Voice.STATE;
    Party next = nearest == null && !reply ? nextInSentence(law.end(), parties, entry.end()) : null;
    if (next != null) {
      return next;
    }
    return draft.document().metadata().partyValue().filter(p -> draft.monitors()).orElse(null);
  }

  private static boolean makesLaws(Party party) {
    return party.kind() != Party.Kind.ORGANISATION;
  }

  /// "According to section 3 of its Criminal Code, Latvia …".
  private @Nullable Party nextInSentence(int from, PartiesAround parties, int limit) {
    int end = SentenceEnds.firstIn(draft.text(), from, Math.min(limit, from + SENTENCE_REACH));
    int reach = end < 0 ? Math.min(limit, from + SENTENCE_REACH) : end;
    List<PartyMention> rest = parties.beginningIn(new Span(from, Math.max(from, reach)));
    return rest.isEmpty() ? null : rest.getFirst().party().meaningIfResolved().orElse(null);
  }
}
