package org.rapporteur.nlp.recommendation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.core.document.Document;
import org.rapporteur.core.document.Passage;
import org.rapporteur.core.instrument.Instrument;
import org.rapporteur.core.text.Span;
import org.rapporteur.nlp.text.SentenceEnds;

/// How pressing a text says that a recommendation is which it cites in a footnote. The verb stands
/// in the sentence of the mark, in one before it, or in the line that leads in the list of which
/// the passage is an item. Thread-safe.
public final class CitedUrgency {
  private static final int LONGEST_LIST = 30;
  private static final int LONGEST_REACH = 2000;

  private final String text;
  private final List<Passage> passages;
  private final UrgencyScale scale;

  /// @param instrument the instrument whose scale it is, in the round of the document
  public CitedUrgency(Document document, Instrument instrument) {
    this.text = document.text();
    this.passages = document.passages();
    this.scale = UrgencyScale.of(instrument, document.metadata().roundText());
  }

  /// The verbs of the sentence that speaks of what is cited: the Committee's, then those joined to
  /// it; empty if there is none.
  ///
  /// @param caller the passage with the mark
  /// @param mark the offset of the mark in the text
  public List<UrgencyScale.MainVerb> at(Passage caller, int mark) {
    List<UrgencyScale.MainVerb> own = last(caller.span().start(), mark);
    return own.isEmpty() ? leadIn(caller) : own;
  }

  /// The verbs of the last sentence in a range that has one.
  private List<UrgencyScale.MainVerb> last(int floor, int until) {
    int end = until;
    while (end > floor && until - end < LONGEST_REACH) {
      int start = SentenceEnds.startOf(text, floor, Math.max(floor, end - 1));
      Optional<UrgencyScale.MainVerb> verb = scale.committeesVerb(text, new Span(start, end));
      if (verb.isPresent()) {
        List<UrgencyScale.MainVerb> verbs = new ArrayList<>(List.of(verb.get()));
        verbs.addAll(scale.joinedVerbs(text, new Span(verb.get().span().end(), end)));
        return verbs;
      }
      end = start;
    }
    return List.of();
  }

  /// The verbs of the nearest passage before that ends in a colon and has one: lists may be nested.
  private List<UrgencyScale.MainVerb> leadIn(Passage item) {
    int at = item.ordinal() - 1;
    for (int i = at; i >= Math.max(0, at - LONGEST_LIST); i--) {
      Span span = passages.get(i).span();
      if (span.in(text).stripTrailing().endsWith(":")) {
        List<UrgencyScale.MainVerb> verbs = last(span.start(), span.end());
        if (!verbs.isEmpty()) {
          return verbs;
        }
      }
    }
    return List.of();
  }
}
