package org.rapporteur.ingest.pdf;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The number or sign with which a footnote begins.
///
/// @param label without a full stop; empty if the line begins with none
/// @param glyphs how many glyphs of the line print it, the space behind it among them
/// @param raised whether it is raised
record NoteLabel(String label, int glyphs, boolean raised) {
  static final NoteLabel NONE = new NoteLabel("", 0, false);

  private static final Pattern START =
      Pattern.compile("((\\d{1,4})[.)]?|\\*{1,3}|[†‡])(?:\\s+(?=\\S)|(?=[\\p{L}“\"‘(\\[«])|$)");
  private static final Pattern SIGN = Pattern.compile("\\*{1,3}|[†‡]");

  static NoteLabel of(Line line) {
    List<Glyph> glyphs = line.glyphs();
    StringBuilder raised = new StringBuilder();
    int n = 0;
    while (n < glyphs.size() && line.isRaised(glyphs.get(n)) && !glyphs.get(n).isBlank()) {
      raised.append(glyphs.get(n++).text());
    }
    if (!raised.isEmpty()) {
      String label = raised.toString();
      boolean is = label.length() <= 4 && (glyphs.getFirst().isNumber() || isSign(label));
      return is ? new NoteLabel(label, withSpace(glyphs, n), true) : NONE;
    }
    Matcher m = START.matcher(line.text());
    if (!m.lookingAt()) {
      return NONE;
    }
    int units = 0;
    n = 0;
    while (n < glyphs.size() && units < m.end(1)) {
      units += glyphs.get(n++).text().length();
    }
    String label = m.group(2) != null ? m.group(2) : m.group(1);
    return new NoteLabel(label, withSpace(glyphs, n), false);
  }

  private static int withSpace(List<Glyph> glyphs, int from) {
    int n = from;
    while (n < glyphs.size() && glyphs.get(n).isBlank()) {
      n++;
    }
    return n;
  }

  static boolean isSign(String text) {
    return SIGN.matcher(text).matches();
  }

  boolean exists() {
    return !label.isEmpty();
  }

  boolean isNumber() {
    return exists() && Character.isDigit(label.charAt(0));
  }

  int number() {
    return Integer.parseInt(label);
  }
}
