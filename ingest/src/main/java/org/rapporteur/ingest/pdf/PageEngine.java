package org.rapporteur.ingest.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.state.SetGraphicsStateParameters;
import org.apache.pdfbox.contentstream.operator.state.SetMatrix;
import org.apache.pdfbox.contentstream.operator.text.BeginText;
import org.apache.pdfbox.contentstream.operator.text.EndText;
import org.apache.pdfbox.contentstream.operator.text.MoveText;
import org.apache.pdfbox.contentstream.operator.text.MoveTextSetLeading;
import org.apache.pdfbox.contentstream.operator.text.NextLine;
import org.apache.pdfbox.contentstream.operator.text.SetCharSpacing;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.contentstream.operator.text.SetTextHorizontalScaling;
import org.apache.pdfbox.contentstream.operator.text.SetTextLeading;
import org.apache.pdfbox.contentstream.operator.text.SetTextRenderingMode;
import org.apache.pdfbox.contentstream.operator.text.SetTextRise;
import org.apache.pdfbox.contentstream.operator.text.SetWordSpacing;
import org.apache.pdfbox.contentstream.operator.text.ShowText;
import org.apache.pdfbox.contentstream.operator.text.ShowTextAdjusted;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLine;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLineAndSpace;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/// Goes through what a page draws and notes characters, rules and pictures. Colours, images and
/// shadings are not looked at, which is what makes it quick. Used once, for one page.
final class PageEngine extends PDFStreamEngine {
  private final Faces faces;
  private final PageGeometry geometry;
  private final PageDrawing drawing = new PageDrawing();
  private @Nullable PDFont lastFont;
  private Faces.@Nullable Known last;

  PageEngine(Faces faces, PageGeometry geometry) {
    this.faces = faces;
    this.geometry = geometry;
    addOperator(new BeginText(this));
    addOperator(new EndText(this));
    addOperator(new MoveText(this));
    addOperator(new MoveTextSetLeading(this));
    addOperator(new NextLine(this));
    addOperator(new SetCharSpacing(this));
    addOperator(new SetFontAndSize(this));
    addOperator(new SetTextHorizontalScaling(this));
    addOperator(new SetTextLeading(this));
    addOperator(new SetTextRenderingMode(this));
    addOperator(new SetTextRise(this));
    addOperator(new SetWordSpacing(this));
    addOperator(new ShowText(this));
    addOperator(new ShowTextAdjusted(this));
    addOperator(new ShowTextLine(this));
    addOperator(new ShowTextLineAndSpace(this));
    addOperator(new Concatenate(this));
    addOperator(new Save(this));
    addOperator(new Restore(this));
    addOperator(new SetMatrix(this));
    addOperator(new SetGraphicsStateParameters(this));
    addOperator(new PictureOperator(this, geometry, drawing));
    addOperator(new PictureOperator.Inline(this, geometry, drawing));
    PathOperator.addAll(this, new Path(geometry, drawing));
  }

  PageDrawing drawing() {
    return drawing;
  }

  /// Reads what has been entered in the page's form fields and written on it; links and comments
  /// that pop up are no part of the page.
  void showAnnotations(PDPage page) throws IOException {
    if (page.getCOSObject().getItem(org.apache.pdfbox.cos.COSName.ANNOTS) == null) {
      return;
    }
    for (PDAnnotation annotation : page.getAnnotations()) {
      boolean text = List.of("Widget", "FreeText", "Stamp").contains(annotation.getSubtype() + "");
      if (text && !annotation.isHidden() && !annotation.isNoView()) {
        processAnnotations(page, annotation);
      }
    }
  }

  private void processAnnotations(PDPage page, PDAnnotation annotation) throws IOException {
    var appearance = getAppearance(annotation);
    if (appearance == null) {
      return;
    }
    if (getCurrentPage() == null) {
      processPage(new PDPage(page.getMediaBox())); // sets up an empty page to draw on
    }
    processAnnotation(annotation, appearance);
  }

  @Override
  protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement)
      throws IOException {
    Faces.Known known = last != null && font.equals(lastFont) ? last : faces.of(font);
    last = known;
    lastFont = font;
    String text = known.unicode(code);
    if (text.isEmpty() || text.equals("\0")) {
      return;
    }
    float x = matrix.getTranslateX();
    float y = matrix.getTranslateY();
    float a = matrix.getScaleX();
    float b = matrix.getShearY();
    float c = matrix.getShearX();
    float d = matrix.getScaleY();
    float endX = x + displacement.getX() * a + displacement.getY() * c;
    float endY = y + displacement.getX() * b + displacement.getY() * d;
    float size = known.scale() * (float) Math.sqrt(c * c + d * d);
    boolean still = endX == x && endY == y;
    drawing.add(
        new PlacedGlyph(
            text,
            geometry.x(x, y),
            geometry.y(x, y),
            geometry.x(endX, endY),
            geometry.y(endX, endY),
            turn(still ? x + a : endX, still ? y + b : endY, x, y),
            size,
            known.face()));
  }

  /// The nearest quarter turn of a stretch of text on the page as shown.
  private int turn(float toX, float toY, float x, float y) {
    float dx = geometry.x(toX, toY) - geometry.x(x, y);
    float dy = geometry.y(toX, toY) - geometry.y(x, y);
    if (Math.abs(dx) >= Math.abs(dy)) {
      return dx >= 0 ? 0 : 2;
    }
    return dy > 0 ? 1 : 3;
  }
}
