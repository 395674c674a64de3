package org.rapporteur.core.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A footnote and the place that calls it. A label may be used again in another part of a document,
/// so a footnote belongs to the passage that called its label last before it.
///
/// @param caller the passage that calls it
/// @param mark the place in that passage
/// @param note the footnote itself
public record FootnoteCall(Passage caller, FootnoteMark mark, Passage note) {
  /// All calls whose footnote is among these passages, in the order of the footnotes.
  public static List<FootnoteCall> of(List<Passage> passages) {
    Map<String, FootnoteCall> lastCall = new HashMap<>();
    List<FootnoteCall> calls = new ArrayList<>();
    for (Passage passage : passages) {
      if (passage.kind() == Passage.Kind.FOOTNOTE) {
        FootnoteCall call = lastCall.get(passage.locator().footnote());
        if (call != null) {
          calls.add(new FootnoteCall(call.caller(), call.mark(), passage));
        }
      }
      for (FootnoteMark mark : passage.marks()) {
        lastCall.put(mark.label(), new FootnoteCall(passage, mark, passage));
      }
    }
    return calls;
  }
}
