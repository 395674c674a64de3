package org.rapporteur.corpus.specimens;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/// Breaks lines into pages and sets every footnote at the foot of the page that has its mark. What
/// does not fit of a footnote goes to the foot of the next page.
///
/// @param height the height of a page
/// @param separator the height of what stands between text and footnotes
/// @param notes the lines of a footnote, by its number
/// @param <T> what a line consists of
record PageComposer<T>(
    double height, double separator, IntFunction<List<PageComposer.Line<T>>> notes) {

  /// A line of text or of a footnote.
  ///
  /// @param marks numbers of the footnotes that are marked in it
  /// @param newPage whether it begins a page
  /// @param keep whether the next line should stand on the same page
  record Line<T>(T content, double height, List<Integer> marks, boolean newPage, boolean keep) {}

  /// A page: its text, and the footnotes below it.
  record Page<T>(List<T> text, List<T> notes) {}

  List<Page<T>> pages(List<Line<T>> lines) {
    List<Page<T>> pages = new ArrayList<>();
    List<Line<T>> carried = new ArrayList<>();
    int from = 0;
    while (from < lines.size() || !carried.isEmpty()) {
      List<Line<T>> text = new ArrayList<>();
      List<Line<T>> feet = new ArrayList<>(carried);
      carried.clear();
      boolean full = false;
      while (!full && from < lines.size()) {
        Line<T> line = lines.get(from);
        if (line.newPage() && !text.isEmpty()) {
          break;
        }
        List<Line<T>> added = new ArrayList<>();
        line.marks().forEach(mark -> added.addAll(notes.apply(mark)));
        int room = room(text, feet, line, added);
        if (room < Math.min(2, added.size()) && !text.isEmpty()) {
          break;
        }
        text.add(line);
        feet.addAll(added.subList(0, Math.max(room, 0)));
        carried.addAll(added.subList(Math.max(room, 0), added.size()));
        full = !carried.isEmpty();
        from++;
      }
      // A heading at the foot of a page moves to the next one.
      while (!full
          && from < lines.size()
          && text.size() > 1
          && text.getLast().keep()
          && text.getLast().marks().isEmpty()) {
        text.removeLast();
        from--;
      }
      pages.add(new Page<>(contents(text), contents(feet)));
    }
    return pages;
  }

  /// How many lines of the new footnotes fit when the line is added; -1 when it does not fit
  /// itself.
  private int room(List<Line<T>> text, List<Line<T>> feet, Line<T> line, List<Line<T>> added) {
    boolean anyNote = !feet.isEmpty() || !added.isEmpty();
    double left = height - sum(text) - sum(feet) - line.height() - (anyNote ? separator : 0);
    if (left < 0) {
      return -1;
    }
    int fitting = 0;
    while (fitting < added.size() && left >= added.get(fitting).height()) {
      left -= added.get(fitting).height();
      fitting++;
    }
    return fitting;
  }

  private double sum(List<Line<T>> lines) {
    return lines.stream().mapToDouble(Line::height).sum();
  }

  private List<T> contents(List<Line<T>> lines) {
    return lines.stream().map(Line::content).toList();
  }
}
