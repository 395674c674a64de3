package org.rapporteur.ingest.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/// The text that a PDF itself holds.
final class TextLayer implements PageText {
  /// The share of a page that pictures must cover for it to be a scan.
  private static final float PICTURED = 0.3f;

  private final List<PDPage> pages = new ArrayList<>();
  private final Faces faces = new Faces();

  TextLayer(PDDocument document) {
    // The number of pages that a damaged file states may be wrong.
    document.getPages().forEach(pages::add);
  }

  @Override
  public int pages() {
    return pages.size();
  }

  @Override
  public PageContent page(int number) throws IOException {
    PDPage page = pages.get(number - 1);
    PageEngine engine = new PageEngine(faces, new PageGeometry(page));
    if (page.hasContents()) {
      engine.processPage(page);
    }
    engine.showAnnotations(page);
    PageDrawing drawing = engine.drawing();
    Sheet shown = sheet(page, number);
    int turn = drawing.commonestTurn();
    Sheet sheet = shown.turned(turn);
    List<PageContent> aside = new ArrayList<>();
    for (int other = 0; other < 4; other++) {
      if (other != turn && drawing.runs(other)) {
        Sheet turned = shown.turned(other);
        aside.add(new PageContent(turned, drawing.glyphs(turned), List.of(), false, List.of()));
      }
    }
    return new PageContent(
        sheet,
        drawing.glyphs(sheet),
        drawing.rules(sheet),
        drawing.pictureShare() > PICTURED,
        aside);
  }

  private static Sheet sheet(PDPage page, int number) {
    PDRectangle crop = page.getCropBox();
    boolean upright = page.getRotation() % 180 == 0;
    float width = upright ? crop.getWidth() : crop.getHeight();
    float height = upright ? crop.getHeight() : crop.getWidth();
    return new Sheet(number, width, height, 0, Float.NaN);
  }
}
