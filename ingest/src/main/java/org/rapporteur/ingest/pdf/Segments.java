package org.rapporteur.ingest.pdf;

import java.util.ArrayList;
import java.util.List;

/// Puts the characters of a page together to stretches of text that no wide gap interrupts, row by
/// row from the top. The order of drawing only says which characters are looked at together; where
/// they stand decides.
final class Segments {
  /// A gap wider than this, in ems, may be more than one between words.
  static final float WIDE = 0.9f;

  /// How far back a character may begin before the end of the last, in ems.
  private static final float OVERLAP = 0.4f;

  private final Sheet sheet;
  private final List<Line> runs = new ArrayList<>();
  private List<Glyph> run = new ArrayList<>();

  private Segments(Sheet sheet) {
    this.sheet = sheet;
  }

  /// The rows of a page from the top, each from left to right.
  static List<List<Line>> rows(PageContent page) {
    Segments segments = new Segments(page.sheet());
    for (Glyph glyph : page.glyphs()) {
      segments.add(glyph);
    }
    segments.endRun();
    return new Rows(segments.runs).rows();
  }

  private void add(Glyph glyph) {
    if (glyph.isBlank()) {
      if (!run.isEmpty() && !run.getLast().isBlank()) {
        run.add(Line.space(run.getLast()));
      }
      return;
    }
    if (!run.isEmpty()) {
      Glyph last = run.getLast();
      float gap = glyph.x() - last.right();
      float em = Math.max(glyph.size(), last.size());
      boolean goesOn =
          Math.abs(glyph.baseline() - last.baseline()) < 0.08f * em
              && gap > -OVERLAP * em
              && gap < WIDE * em
              && glyph.size() > 0.6f * em
              && last.size() > 0.6f * em;
      if (!goesOn) {
        endRun();
      } else if (!last.isBlank() && gap > last.face().wordGap() * em) {
        run.add(Line.space(last));
      }
    }
    run.add(glyph);
  }

  /// A space at the end stays: it may be all that parts this run from the next.
  private void endRun() {
    if (!run.isEmpty()) {
      runs.add(new Line(sheet, run, runs.size()));
    }
    run = new ArrayList<>();
  }
}
