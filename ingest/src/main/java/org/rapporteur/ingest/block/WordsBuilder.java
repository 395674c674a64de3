package org.rapporteur.ingest.block;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.core.document.FootnoteMark;

/// Gathers running text: white space of every kind becomes one space, soft hyphens go, ligatures
/// are spelt out, control characters are dropped.
public final class WordsBuilder {
  private final StringBuilder text = new StringBuilder();
  private final List<FootnoteMark> marks = new ArrayList<>();
  private boolean spacePending;

  /// Adds characters as a parser delivers them.
  public WordsBuilder append(CharSequence characters) {
    for (int i = 0; i < characters.length(); i++) {
      append(characters.charAt(i));
    }
    return this;
  }

  private void append(char c) {
    if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
      spacePending = true;
    } else if (c == '\u00AD' || c == '\uFEFF' || c == '\u200B' || Character.isISOControl(c)) {
      return;
    } else if (c >= '\uFB00' && c <= '\uFB04') {
      flushSpace();
      text.append(ligature(c));
    } else {
      flushSpace();
      text.append(c);
    }
  }

  private static String ligature(char c) {
    return switch (c) {
      case '\uFB00' -> "ff";
      case '\uFB01' -> "fi";
      case '\uFB02' -> "fl";
      case '\uFB03' -> "ffi";
      default -> "ffl";
    };
  }

  private void flushSpace() {
    if (spacePending && !text.isEmpty()) {
      text.append(' ');
    }
    spacePending = false;
  }

  /// Calls a footnote here.
  public WordsBuilder mark(String label) {
    marks.add(new FootnoteMark(text.length(), label));
    return this;
  }

  /// Whether nothing but white space was added.
  public boolean isEmpty() {
    return text.isEmpty() && marks.isEmpty();
  }

  /// What was gathered; the builder is empty afterwards.
  public Words take() {
    Words words = new Words(text.toString(), marks);
    text.setLength(0);
    marks.clear();
    spacePending = false;
    return words;
  }
}
