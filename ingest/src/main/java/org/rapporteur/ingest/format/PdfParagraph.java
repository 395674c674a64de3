package org.rapporteur.ingest.format;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Lines of a PDF that make one block.
///
/// @param page the page on which it begins
/// @param kind what it is
/// @param lines its lines, at least one
record PdfParagraph(String page, Kind kind, List<Line> lines) {
  private static final Pattern FOOTNOTE_START =
      Pattern.compile("(\\d{1,4})(?:[.)]?(?:\\s.*)?|[\\p{L}“\"‘(\\[].*)");
  private static final Pattern UNFINISHED = Pattern.compile(".*[\\p{L}\\p{N},;–’')\\]-]");

  /// What a block of a PDF is.
  enum Kind {
    BODY,
    HEADING,
    FOOTNOTE
  }

  PdfParagraph {
    lines = List.copyOf(lines);
  }

  Line first() {
    return lines.getFirst();
  }

  Line last() {
    return lines.getLast();
  }

  /// The number with which a footnote begins, or empty.
  static String footnoteLabel(Line line) {
    Matcher m = FOOTNOTE_START.matcher(line.text());
    return m.matches() ? m.group(1) : "";
  }

  /// Whether the words end as a sentence or item does not.
  boolean isUnfinished() {
    StringBuilder out = new StringBuilder();
    Line last = last();
    last.glyphs().stream().filter(g -> !last.isRaised(g)).forEach(g -> out.append(g.text()));
    return UNFINISHED.matcher(out.toString().strip()).matches();
  }

  /// This block and one that goes on with it on the next page.
  PdfParagraph with(PdfParagraph continuation) {
    List<Line> all = new ArrayList<>(lines);
    all.addAll(continuation.lines);
    return new PdfParagraph(page, kind, all);
  }
}
