package org.rapporteur.nlp.provision;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.core.mention.InstrumentRef;
import org.rapporteur.nlp.draft.Draft;
import org.rapporteur.nlp.draft.Footnotes;
import org.rapporteur.nlp.text.SentenceEnds;

/// The law of which the sentence spoke that calls a footnote, so that "See Article 17" below it is
/// understood. Used by one thread for one document.
final class FootnoteContext {
  private final Draft draft;
  private final Map<Draft.Entry, Footnotes.Call> calls = new HashMap<>();
  private final Map<Draft.Entry, List<PlacedLaw>> laws = new HashMap<>();

  FootnoteContext(Draft draft) {
    this.draft = draft;
    Footnotes.of(draft).forEach(call -> calls.put(call.note(), call));
  }

  /// Keeps the laws of a passage for its footnotes.
  void keep(Draft.Entry entry, List<PlacedLaw> found) {
    if (!entry.passage().marks().isEmpty()) {
      laws.put(entry, found);
    }
  }

  /// The last law before the mark in the sentence that calls a footnote.
  Optional<InstrumentRef> lawAbove(Draft.Entry note) {
    Footnotes.Call call = calls.get(note);
    if (call == null) {
      return Optional.empty();
    }
    int mark = call.mark().offset();
    Optional<InstrumentRef> last = Optional.empty();
    for (PlacedLaw law : laws.getOrDefault(call.caller(), List.of())) {
      int end = law.span().end();
      if (end <= mark && !SentenceEnds.between(draft.text(), end, Math.max(end, mark - 1))) {
        last = law.meaning().meaningIfResolved();
      }
    }
    return last;
  }
}
