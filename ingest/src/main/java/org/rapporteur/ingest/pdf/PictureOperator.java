package org.rapporteur.ingest.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.util.Matrix;

/// Goes into forms and notes how much of the page a picture covers, without decoding it.
final class PictureOperator extends OperatorProcessor {
  private final PageEngine engine;
  private final DrawObject forms;
  private final PageGeometry geometry;
  private final PageDrawing drawing;

  PictureOperator(PageEngine engine, PageGeometry geometry, PageDrawing drawing) {
    super(engine);
    this.engine = engine;
    this.forms = new DrawObject(engine);
    this.geometry = geometry;
    this.drawing = drawing;
  }

  @Override
  public void process(Operator operator, List<COSBase> operands) throws IOException {
    boolean picture =
        !operands.isEmpty()
            && operands.getFirst() instanceof COSName name
            && engine.getResources() != null
            && engine.getResources().isImageXObject(name);
    if (picture) {
      drawing.addPicture(share(engine, geometry));
    } else {
      forms.process(operator, operands);
    }
  }

  @Override
  public String getName() {
    return OperatorName.DRAW_OBJECT;
  }

  private static float share(PageEngine engine, PageGeometry geometry) {
    Matrix matrix = engine.getGraphicsState().getCurrentTransformationMatrix();
    float area = matrix.getScaleX() * matrix.getScaleY() - matrix.getShearX() * matrix.getShearY();
    return Math.min(1, Math.abs(area) / geometry.area());
  }

  /// A picture inside the page's own commands.
  static final class Inline extends OperatorProcessor {
    private final PageEngine engine;
    private final PageGeometry geometry;
    private final PageDrawing drawing;

    Inline(PageEngine engine, PageGeometry geometry, PageDrawing drawing) {
      super(engine);
      this.engine = engine;
      this.geometry = geometry;
      this.drawing = drawing;
    }

    @Override
    public void process(Operator operator, List<COSBase> operands) {
      drawing.addPicture(share(engine, geometry));
    }

    @Override
    public String getName() {
      return OperatorName.BEGIN_INLINE_IMAGE;
    }
  }
}
