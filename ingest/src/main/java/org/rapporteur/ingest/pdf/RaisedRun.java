package org.rapporteur.ingest.pdf;

import java.util.ArrayList;
import java.util.List;

/// Raised characters inside a line, which may call a footnote.
///
/// @param text the characters
/// @param before the text of the line in front of them
record RaisedRun(String text, String before) {

  /// Those of a line, but for any at its very start.
  static List<RaisedRun> in(Line line) {
    List<RaisedRun> found = new ArrayList<>();
    StringBuilder before = new StringBuilder();
    StringBuilder run = new StringBuilder();
    for (Glyph glyph : line.glyphs()) {
      if (line.isRaised(glyph) && !glyph.isBlank()) {
        run.append(glyph.text());
        continue;
      }
      add(found, run, before);
      before.append(glyph.text());
      if (glyph.text().equals("*")) {
        found.add(new RaisedRun("*", before.toString()));
      }
    }
    add(found, run, before);
    return found;
  }

  private static void add(List<RaisedRun> found, StringBuilder run, StringBuilder before) {
    if (!run.isEmpty() && !before.isEmpty()) {
      found.add(new RaisedRun(run.toString(), before.toString()));
    }
    run.setLength(0);
  }
}
