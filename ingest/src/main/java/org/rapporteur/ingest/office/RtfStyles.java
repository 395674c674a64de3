package org.rapporteur.ingest.office;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.ingest.office.RtfTokens.Word;

/// Which styles of an RTF file are those of headings.
final class RtfStyles {
  private static final Pattern HEADING = Pattern.compile("heading ([1-9])");

  /// Outline levels run from 0 to 8; 9 is text.
  private static final int TEXT = 9;

  private final Map<Integer, Integer> levels = new HashMap<>();
  private final StringBuilder name = new StringBuilder();
  private int style = 0;

  /// Reads a control word inside the style sheet.
  void read(Word word) {
    switch (word.name()) {
      case "s", "cs", "ds", "ts" -> {
        style = word.name().equals("s") ? word.or(0) : -1;
        name.setLength(0);
      }
      case "outlinelevel" -> levels.put(style, level(word.or(TEXT)));
      default -> {}
    }
  }

  /// Reads text inside the style sheet, which is a style's name and a semicolon.
  void name(String characters) {
    name.append(characters);
    int end = name.indexOf(";");
    if (end >= 0) {
      String known = name.substring(0, end).split(",", 2)[0].strip().toLowerCase(Locale.ROOT);
      Matcher heading = HEADING.matcher(known);
      if (style >= 0 && heading.matches()) {
        levels.put(style, Integer.parseInt(heading.group(1)));
      } else if (style >= 0 && known.equals("title")) {
        levels.put(style, 1);
      }
      name.setLength(0);
      style = 0;
    }
  }

  /// The heading level of a paragraph, 0 for text.
  ///
  /// @param style its style, -1 if it names none
  /// @param outline its own outline level, -1 if it has none
  int heading(int style, int outline) {
    return outline >= 0 ? level(outline) : levels.getOrDefault(style, 0);
  }

  private static int level(int outline) {
    return outline < 0 || outline >= TEXT ? 0 : outline + 1;
  }
}
