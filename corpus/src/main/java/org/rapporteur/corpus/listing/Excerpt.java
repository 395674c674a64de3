package org.rapporteur.corpus.listing;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.core.text.Span;

/// The part of a passage that shows best what was found in it.
///
/// @param text the whole passage on one line
/// @param highlights the words found in it, in order
/// @param window the part to show, which begins and ends with whole words
public record Excerpt(String text, List<Span> highlights, Span window) {
  /// Passages up to this length are shown whole; of longer ones as much as this.
  public static final int LENGTH = 420;

  /// How much is shown before the first word found.
  private static final int BEFORE = 60;

  /// The part of a passage that shows most of the words found.
  ///
  /// @param text the passage on one line
  /// @param highlights the words found in it, in order and apart from one another
  public static Excerpt of(String text, List<Span> highlights) {
    if (text.length() <= LENGTH) {
      return new Excerpt(text, highlights, trimmed(text, 0, text.length()));
    }
    int start = Math.max(0, richest(highlights) - BEFORE);
    start = Math.min(start, text.length() - LENGTH);
    int end = start + LENGTH;
    return new Excerpt(
        text, highlights, trimmed(text, afterSpace(text, start), lastSpace(text, end)));
  }

  /// The word found from which on a window covers most of them.
  private static int richest(List<Span> highlights) {
    int best = 0;
    int most = 0;
    for (Span first : highlights) {
      int covered = 0;
      for (Span span : highlights) {
        if (span.start() >= first.start() && span.end() <= first.start() + LENGTH - BEFORE) {
          covered++;
        }
      }
      if (covered > most) {
        most = covered;
        best = first.start();
      }
    }
    return best;
  }

  private static int afterSpace(String text, int from) {
    int space = from == 0 ? -1 : text.indexOf(' ', from - 1);
    return from == 0 || space < 0 || space > from + BEFORE ? from : space + 1;
  }

  private static int lastSpace(String text, int to) {
    int space = to == text.length() ? -1 : text.lastIndexOf(' ', to);
    return space < to - BEFORE ? to : space;
  }

  private static Span trimmed(String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && text.charAt(start) == ' ') {
      start++;
    }
    while (end > start && text.charAt(end - 1) == ' ') {
      end--;
    }
    return new Span(start, end);
  }

  /// Whether words stand before the window.
  public boolean isCutBefore() {
    return !text.substring(0, window.start()).isBlank();
  }

  /// Whether words stand after the window.
  public boolean isCutAfter() {
    return !text.substring(window.end()).isBlank();
  }

  /// The window broken into lines between words, with room at both ends for a mark of the cut.
  public List<Span> lines(int width) {
    int room = Math.max(20, width - 4);
    List<Span> lines = new ArrayList<>();
    int start = window.start();
    while (window.end() - start > room) {
      int space = text.lastIndexOf(' ', start + room);
      int end = space > start ? space : start + room;
      if (Character.isLowSurrogate(text.charAt(end))) {
        end--;
      }
      lines.add(trimmed(text, start, end));
      start = end;
      while (start < window.end() && text.charAt(start) == ' ') {
        start++;
      }
    }
    lines.add(new Span(start, window.end()));
    return lines;
  }
}
