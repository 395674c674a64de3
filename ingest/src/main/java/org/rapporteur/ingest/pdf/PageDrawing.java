package org.rapporteur.ingest.pdf;

import java.util.ArrayList;
import java.util.List;

/// What a page has drawn so far.
final class PageDrawing {
  /// A page with more rules than this is a drawing; they say nothing about its text.
  private static final int MOST_RULES = 20_000;

  private final List<PlacedGlyph> glyphs = new ArrayList<>(2000);
  private final List<Rule> rules = new ArrayList<>();
  private final int[] byTurn = new int[4];
  private float pictures;

  void add(PlacedGlyph glyph) {
    glyphs.add(glyph);
    byTurn[glyph.turn()]++;
  }

  void add(Rule rule) {
    if (rules.size() < MOST_RULES) {
      rules.add(rule);
    }
  }

  /// @param share the share of the page that a picture covers
  void addPicture(float share) {
    pictures += share;
  }

  float pictureShare() {
    return pictures;
  }

  /// The way most of the text runs.
  int commonestTurn() {
    int best = 0;
    for (int turn = 1; turn < byTurn.length; turn++) {
      best = byTurn[turn] > byTurn[best] ? turn : best;
    }
    return best;
  }

  /// Whether some text runs this way.
  boolean runs(int turn) {
    return byTurn[turn] > 0;
  }

  /// The rules, seen so that the sheet's text is level.
  List<Rule> rules(Sheet sheet) {
    if (rules.size() >= MOST_RULES) {
      return List.of();
    }
    return sheet.turn() == 0 ? rules : rules.stream().map(rule -> rule.read(sheet)).toList();
  }

  /// The characters that run the sheet's way, in drawing order.
  List<Glyph> glyphs(Sheet sheet) {
    List<Glyph> found = new ArrayList<>(glyphs.size());
    for (PlacedGlyph glyph : glyphs) {
      if (glyph.turn() == sheet.turn()) {
        found.add(glyph.read(sheet));
      }
    }
    return found;
  }
}
