package org.rapporteur.ingest.pdf;

import java.util.List;

/// What is drawn on a page, as far as reading needs it.
///
/// @param sheet the page
/// @param glyphs its characters in the order in which they are drawn
/// @param rules its straight rules
/// @param pictured whether a picture covers a good part of it
/// @param aside what runs another way than most of the text, such as the legend of a chart's axis
record PageContent(
    Sheet sheet, List<Glyph> glyphs, List<Rule> rules, boolean pictured, List<PageContent> aside) {
  PageContent {
    glyphs = List.copyOf(glyphs);
    rules = List.copyOf(rules);
    aside = List.copyOf(aside);
  }

  /// Whether it has characters that can be seen.
  boolean hasText() {
    return glyphs.stream().anyMatch(glyph -> !glyph.isBlank());
  }
}
