package org.rapporteur.core.document;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where on the pages of its file a passage is printed, and how surely it was read there.
///
/// @param boxes the boxes around its lines in reading order: one for each column and page that it
///   runs through; none if the format has no pages
/// @param confidence how sure text recognition (OCR) is of these pages, 0 to 1; null if the file
///   itself says the text
public record Placement(List<PageBox> boxes, @Nullable Double confidence) {
  /// Of a format that has no pages.
  public static final Placement NONE = new Placement(List.of(), null);

  /// Lines further apart than this many times their height are in boxes of their own.
  private static final float GAP = 3;

  /// @throws IllegalArgumentException if the confidence is not between 0 and 1
  public Placement {
    boxes = List.copyOf(boxes);
    if (confidence != null && !(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("not a confidence: " + confidence);
    }
  }

  /// The placement of lines that follow one another.
  public static Placement ofLines(List<PageBox> lines, @Nullable Double confidence) {
    List<PageBox> boxes = new ArrayList<>();
    for (PageBox line : lines) {
      if (!boxes.isEmpty() && goesOn(boxes.getLast(), line)) {
        boxes.set(boxes.size() - 1, boxes.getLast().around(line));
      } else {
        boxes.add(line);
      }
    }
    return new Placement(boxes, confidence);
  }

  private static boolean goesOn(PageBox box, PageBox line) {
    return box.page() == line.page()
        && line.x() < box.right()
        && box.x() < line.right()
        && line.bottom() > box.y()
        && line.y() - box.bottom() < GAP * line.height();
  }
}
