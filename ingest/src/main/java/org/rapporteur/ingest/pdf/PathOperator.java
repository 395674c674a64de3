package org.rapporteur.ingest.pdf;

import java.awt.geom.Point2D;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;

/// One of the commands that build and paint paths.
final class PathOperator extends OperatorProcessor {
  private static final List<String> NAMES =
      List.of(
          "m", "l", "c", "v", "y", "h", "re", "S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "n");

  private final PageEngine engine;
  private final Path path;
  private final String name;

  private PathOperator(PageEngine engine, Path path, String name) {
    super(engine);
    this.engine = engine;
    this.path = path;
    this.name = name;
  }

  /// Teaches an engine all of them.
  static void addAll(PageEngine engine, Path path) {
    NAMES.forEach(name -> engine.addOperator(new PathOperator(engine, path, name)));
  }

  @Override
  public String getName() {
    return name;
  }

  @Override
  public void process(Operator operator, List<COSBase> operands) {
    switch (name) {
      case "m" -> {
        if (operands.size() >= 2) {
          Point2D.Float to = point(operands, 0);
          path.moveTo(to.x, to.y);
        }
      }
      case "l" -> {
        if (operands.size() >= 2) {
          Point2D.Float to = point(operands, 0);
          path.lineTo(to.x, to.y);
        }
      }
      case "c", "v", "y" -> {
        if (operands.size() >= 2) {
          Point2D.Float to = point(operands, operands.size() - 2);
          path.curveTo(to.x, to.y);
        }
      }
      case "h" -> path.close();
      case "re" -> rectangle(operands);
      case "n" -> path.end();
      default -> paint();
    }
  }

  private void paint() {
    switch (name) {
      case "s", "b", "b*" -> {
        path.close();
        path.stroke();
      }
      case "S", "B", "B*" -> path.stroke();
      default -> path.fill();
    }
    path.end();
  }

  private void rectangle(List<COSBase> operands) {
    if (operands.size() < 4) {
      return;
    }
    float x = number(operands.get(0));
    float y = number(operands.get(1));
    float width = number(operands.get(2));
    float height = number(operands.get(3));
    Point2D.Float from = engine.transformedPoint(x, y);
    path.moveTo(from.x, from.y);
    line(x + width, y);
    line(x + width, y + height);
    line(x, y + height);
    line(x, y);
  }

  private void line(float x, float y) {
    Point2D.Float to = engine.transformedPoint(x, y);
    path.lineTo(to.x, to.y);
  }

  private Point2D.Float point(List<COSBase> operands, int at) {
    return engine.transformedPoint(number(operands.get(at)), number(operands.get(at + 1)));
  }

  private static float number(COSBase operand) {
    return operand instanceof COSNumber number ? number.floatValue() : 0;
  }
}
