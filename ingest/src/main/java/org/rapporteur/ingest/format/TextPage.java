package org.rapporteur.ingest.format;

import java.util.ArrayList;
import java.util.List;

/// The lines of one page of plain text.
///
/// @param lines the lines as they stand
record TextPage(List<String> lines) {
  TextPage {
    lines = List.copyOf(lines);
  }

  /// Splits text at form feeds and, where a converter put a space for them, at lines that begin
  /// with one space; if more than a few lines do, the space is indentation.
  static List<TextPage> split(String text) {
    List<String> lines = text.lines().toList();
    long spaced = lines.stream().filter(TextPage::beginsWithOneSpace).count();
    boolean spaceBreaks = spaced * 20 < lines.size();
    List<TextPage> pages = new ArrayList<>();
    List<String> current = new ArrayList<>();
    for (String line : lines) {
      boolean feeds = line.indexOf('\f') >= 0;
      if ((feeds || (spaceBreaks && beginsWithOneSpace(line))) && !current.isEmpty()) {
        pages.add(new TextPage(current));
        current = new ArrayList<>();
      }
      current.add(feeds ? line.replace("\f", "") : line);
    }
    if (!current.isEmpty()) {
      pages.add(new TextPage(current));
    }
    return pages;
  }

  private static boolean beginsWithOneSpace(String line) {
    return line.length() > 1 && line.charAt(0) == ' ' && line.charAt(1) != ' ';
  }
}
