package org.rapporteur.corpus.specimens;

import java.util.List;

/// A line of a PDF page, placed within its text area.
///
/// @param spans what is printed, from left to right
/// @param height from this line to the next, in points
/// @param frame the rules around it
record PdfLine(List<Span> spans, double height, Frame frame) {

  /// A stretch of text in one style.
  ///
  /// @param x distance from the left edge of the text area, in points
  /// @param rise how far it is raised above the line, in points
  record Span(double x, String text, boolean bold, double size, double rise) {}

  /// The rules of a box or of a table's row.
  ///
  /// @param edges where vertical rules stand
  /// @param top whether there is a rule above
  /// @param bottom whether there is a rule below
  record Frame(List<Double> edges, boolean top, boolean bottom) {
    static final Frame NONE = new Frame(List.of(), false, false);
  }

  static PdfLine space(double height) {
    return new PdfLine(List.of(), height, Frame.NONE);
  }

  PdfLine closed() {
    return new PdfLine(spans, height, new Frame(frame.edges(), frame.top(), true));
  }
}
