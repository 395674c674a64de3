package org.rapporteur.nlp.draft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.core.document.FootnoteMark;
import org.rapporteur.core.document.Passage;

/// Which footnote is called where. A label may be used again in another part of a document, so a
/// footnote belongs to the passage that called its label last before it.
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
    Map<String, Call> lastCall = new HashMap<>();
    List<Call> calls = new ArrayList<>();
    for (Draft.Entry entry : draft.entries()) {
      Passage passage = entry.passage();
      if (passage.kind() == Passage.Kind.FOOTNOTE) {
        Call call = lastCall.get(passage.locator().footnote());
        if (call != null) {
          calls.add(new Call(call.caller(), call.mark(), entry));
        }
      }
      for (FootnoteMark mark : passage.marks()) {
        lastCall.put(mark.label(), new Call(entry, mark, entry));
      }
    }
    return calls;
  }
}
