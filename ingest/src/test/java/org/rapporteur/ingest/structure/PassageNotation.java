package org.rapporteur.ingest.structure;

import org.rapporteur.core.document.Locator;
import org.rapporteur.core.document.Passage;
import org.rapporteur.ingest.block.BlockNotation;

/// Passages as people read them in test data: a line with kind, voice, place and section, and below
/// it the words, with their footnote marks.
final class PassageNotation {
  private PassageNotation() {}

  static String write(Composition composition) {
    StringBuilder out = new StringBuilder();
    for (Passage passage : composition.passages()) {
      out.append(passage.kind()).append(" by ").append(passage.voice().label());
      Locator place = passage.locator();
      add(out, " page ", place.page());
      add(out, " § ", place.paragraph());
      add(out, " Q ", place.question() == null ? "" : place.question().toString());
      add(out, " follow-up ", place.followUp() == 0 ? "" : Integer.toString(place.followUp()));
      add(out, " Rec. ", String.valueOf(place.recommendation()).replace("null", ""));
      add(out, " fn. ", place.footnote());
      add(out, "\n    in ", place.sectionText());
      String text = passage.span().in(composition.text());
      String words = BlockNotation.marked(text, passage.marks(), passage.span().start());
      out.append('\n').append(words.indent(2)).append('\n');
    }
    return out.toString();
  }

  private static void add(StringBuilder out, String label, String value) {
    if (!value.isEmpty()) {
      out.append(label).append(value);
    }
  }
}
