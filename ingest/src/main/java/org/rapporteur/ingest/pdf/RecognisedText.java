package org.rapporteur.ingest.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.rapporteur.ingest.ocr.Box;
import org.rapporteur.ingest.ocr.RecognisedLine;
import org.rapporteur.ingest.ocr.RecognisedPage;
import org.rapporteur.ingest.ocr.RecognisedWord;

/// Pages of which some were recognised in their images; the others have text of their own.
final class RecognisedText implements PageText {
  private static final Face FACE = new Face(false, 0.1f);

  /// The height of type from the deepest descender to the highest ascender, in ems.
  private static final float HEIGHT = 0.95f;

  private final PageText own;
  private final Map<Integer, RecognisedPage> recognised;

  /// @param own what the file itself says
  /// @param recognised the pages that were recognised by their numbers, counted from 1
  RecognisedText(PageText own, Map<Integer, RecognisedPage> recognised) {
    this.own = own;
    this.recognised = Map.copyOf(recognised);
  }

  @Override
  public int pages() {
    return own.pages();
  }

  @Override
  public PageContent page(int number) throws IOException {
    RecognisedPage page = recognised.get(number);
    return page == null ? own.page(number) : content(number, page);
  }

  private static PageContent content(int number, RecognisedPage page) {
    boolean upright = page.quarters() % 2 == 0;
    Sheet sheet =
        new Sheet(
            number,
            upright ? page.width() : page.height(),
            upright ? page.height() : page.width(),
            (4 - page.quarters()) % 4,
            page.confidence());
    List<Glyph> glyphs = new ArrayList<>();
    for (RecognisedLine line : page.lines()) {
      if (!line.isVertical()) {
        line.words().forEach(word -> add(word, line, glyphs));
      }
    }
    List<Rule> rules = page.rules().stream().map(RecognisedText::rule).toList();
    return new PageContent(sheet, glyphs, rules, true, List.of());
  }

  /// A word's characters share its width alike.
  private static void add(RecognisedWord word, RecognisedLine line, List<Glyph> glyphs) {
    int[] characters = word.text().codePoints().toArray();
    float width = word.box().width() / characters.length;
    float size = line.size() / HEIGHT;
    float x = word.box().x();
    for (int character : characters) {
      String text = Character.toString(character);
      glyphs.add(new Glyph(text, x, x + width, line.baseline(), size, FACE));
      x += width;
    }
    glyphs.add(new Glyph(" ", x, x, line.baseline(), size, FACE));
  }

  private static Rule rule(Box box) {
    return new Rule(box.x(), box.y(), box.right(), box.bottom());
  }
}
