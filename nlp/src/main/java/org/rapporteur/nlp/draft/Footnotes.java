package org.rapporteur.nlp.draft;

import java.util.List;
import org.rapporteur.core.document.FootnoteCall;
import org.rapporteur.core.document.FootnoteMark;

/// Which footnote of a draft is called where, see [FootnoteCall].
public final class Footnotes {
  private Footnotes() {}

  /// A footnote and the place that calls it.
  ///
  /// @param caller the passage that calls it
  /// @param mark the place in that passage
  /// @param note the footnote itself
  public record Call(Draft.Entry caller, FootnoteMark mark, Draft.Entry note) {}

  /// All calls of a document whose footnote is in it, in the order of the footnotes.
  public static List<Call> of(Draft draft) {
    List<Draft.Entry> entries = draft.entries();
    return FootnoteCall.of(entries.stream().map(Draft.Entry::passage).toList()).stream()
        .map(call ->
            new Call(
                entries.get(call.caller().ordinal()),
                call.mark(),
                entries.get(call.note().ordinal())))
        .toList();
  }
}
