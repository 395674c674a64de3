package org.rapporteur.ingest.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Takes the text inside frames of rules off a page's segments and makes tables and boxes of it.
final class Frames {
  /// A frame around more of the page than this is the page's own.
  private static final float WHOLE_PAGE = 0.75f;

  private final List<Frame> frames;
  private final Function<List<Line>, List<Region>> order;

  /// @param order how the text inside a box is put in order
  Frames(Sheet sheet, List<Rule> rules, Function<List<Line>, List<Region>> order) {
    float page = sheet.width() * sheet.height();
    this.order = order;
    this.frames =
        new ArrayList<>(
            new Lattice(rules)
                .frames().stream()
                    .filter(Frame::isSane)
                    .filter(frame -> !frame.isBox() || frame.area() < WHOLE_PAGE * page)
                    .toList());
    frames.sort(Comparator.comparingDouble(Frame::area));
  }

  /// The segments that no frame holds, and the frames that hold some.
  List<Placed> apply(List<Line> segments) {
    List<Placed> placed = new ArrayList<>();
    Map<Frame, List<Line>> held = new LinkedHashMap<>();
    for (Line segment : segments) {
      Frame holder = holder(segment);
      if (holder == null) {
        placed.add(segment);
      } else {
        held.computeIfAbsent(holder, _ -> new ArrayList<>()).add(segment);
      }
    }
    held.forEach((frame, lines) -> {
      Region region = region(frame, lines);
      if (region instanceof Region.Flow(List<Line> loose, _)) {
        placed.addAll(loose);
      } else {
        placed.add(new Framed(frame.left(), frame.top(), frame.right(), frame.bottom(), region));
      }
    });
    return placed;
  }

  private @Nullable Frame holder(Line segment) {
    for (Frame frame : frames) {
      if (frame.contains(segment.middle(), segment.centre())) {
        return frame;
      }
    }
    return null;
  }

  /// A table if at least two fields have text; what a chart's net holds stays as it is.
  private Region region(Frame frame, List<Line> lines) {
    if (frame.isBox()) {
      return new Region.Box(order.apply(lines));
    }
    Map<Integer, List<Line>> fields = new TreeMap<>();
    for (Line line : lines) {
      for (Line part : parted(line, frame)) {
        int field = frame.fieldAt(part.middle(), part.centre());
        fields.computeIfAbsent(field, _ -> new ArrayList<>()).add(part);
      }
    }
    if (fields.size() < 2) {
      return new Region.Flow(lines, Region.Column.PAGE);
    }
    List<Region.Row> rows = new ArrayList<>();
    for (int row = 0; row < frame.rows(); row++) {
      List<Region.Cell> cells = new ArrayList<>();
      for (int column = 0; column < frame.columns(); column++) {
        int field = row * frame.columns() + column;
        if (frame.isFirst(field)) {
          cells.add(new Region.Cell(CellLines.of(fields.getOrDefault(field, List.of()))));
        } else if (frame.isBelowItself(field)) {
          cells.add(Region.Cell.EMPTY);
        }
      }
      if (cells.stream().anyMatch(cell -> !cell.lines().isEmpty())) {
        rows.add(new Region.Row(cells));
      }
    }
    return new Region.Table(rows, frame.edges());
  }

  /// A segment's parts on either side of rules that pass between its words.
  private static List<Line> parted(Line line, Frame frame) {
    List<Line> parts = new ArrayList<>();
    List<Glyph> part = new ArrayList<>();
    int field = -1;
    for (Glyph glyph : line.glyphs()) {
      if (glyph.isBlank()) {
        if (!part.isEmpty()) {
          part.add(glyph);
        }
        continue;
      }
      int here = frame.fieldAt((glyph.x() + glyph.right()) / 2, line.centre());
      if (here != field && !part.isEmpty()) {
        parts.add(new Line(line.sheet(), part, line.order()));
        part = new ArrayList<>();
      }
      field = here;
      part.add(glyph);
    }
    parts.add(new Line(line.sheet(), part, line.order()));
    return parts;
  }
}
