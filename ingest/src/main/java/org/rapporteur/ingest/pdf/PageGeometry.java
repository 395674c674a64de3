package org.rapporteur.ingest.pdf;

import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/// Turns places in a page's own coordinates into places on the page as it is shown: cropped,
/// turned, in points from the top left.
final class PageGeometry {
  private final int quarters;
  private final float left;
  private final float bottom;
  private final float width;
  private final float height;

  PageGeometry(PDPage page) {
    PDRectangle crop = page.getCropBox();
    quarters = Math.floorMod(page.getRotation() / 90, 4);
    left = crop.getLowerLeftX();
    bottom = crop.getLowerLeftY();
    width = crop.getWidth();
    height = crop.getHeight();
  }

  float x(float x, float y) {
    return switch (quarters) {
      case 1 -> y - bottom;
      case 2 -> width - (x - left);
      case 3 -> height - (y - bottom);
      default -> x - left;
    };
  }

  float y(float x, float y) {
    return switch (quarters) {
      case 1 -> x - left;
      case 2 -> y - bottom;
      case 3 -> width - (x - left);
      default -> height - (y - bottom);
    };
  }

  float area() {
    return Math.max(1, width * height);
  }
}
