package org.rapporteur.corpus.specimens;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/// Breaks lines into pages and sets every footnote at the foot of the page that has its mark. What
/// does not fit of a footnote, since footnotes take up a sixth of a page at most, goes to the foot
/// of the next page.
///
/// @param height the height of a page
/// @param separator the height of what stands between text and footnotes
/// @param notes the lines of a footnote, by its number
/// @param <T> what a line consists of
record PageComposer<T>(
    double height, double separator, IntFunction<List<PageComposer.Line<T>>> notes) {

  private static final double LARGEST_SHARE_OF_NOTES = 1.0 / 6;

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
    List<Line<T>> carried = List.of();
    int from = 0;
    while (from < lines.size() || !carried.isEmpty()) {
      Filling filling = new Filling(carried);
      from = filling.fill(lines, from);
      carried = filling.carried;
      pages.add(new Page<>(contents(filling.text), contents(filling.feet)));
    }
    return pages;
  }

  private static <T> List<T> contents(List<Line<T>> lines) {
    return lines.stream().map(Line::content).toList();
  }

  private static <T> double sum(List<Line<T>> lines) {
    return lines.stream().mapToDouble(Line::height).sum();
  }

  /// One page while it is filled.
  private final class Filling {
    private final List<Line<T>> text = new ArrayList<>();
    private final List<Line<T>> feet;
    private final List<Line<T>> carried = new ArrayList<>();

    Filling(List<Line<T>> carriedHere) {
      feet = new ArrayList<>(carriedHere);
    }

    /// Adds lines from an index on while they fit; returns the index of the first that does not.
    int fill(List<Line<T>> lines, int from) {
      int next = from;
      while (next < lines.size()) {
        Line<T> line = lines.get(next);
        if (line.newPage() && !text.isEmpty()) {
          return next;
        }
        if (!add(line) && !text.isEmpty()) {
          return next - headingsAtTheFoot();
        }
        next++;
      }
      return next;
    }

    /// Adds a line with the beginning of its footnotes, if there is room; the first line of a page
    /// is always added.
    private boolean add(Line<T> line) {
      List<Line<T>> added = new ArrayList<>();
      line.marks().forEach(mark -> added.addAll(notes.apply(mark)));
      int fitting = fitting(line, added);
      boolean divided = !carried.isEmpty() && !added.isEmpty();
      boolean fits = fitting >= Math.min(2, added.size()) && !divided;
      if (!fits && !text.isEmpty()) {
        return false;
      }
      text.add(line);
      feet.addAll(added.subList(0, Math.max(fitting, 0)));
      carried.addAll(added.subList(Math.max(fitting, 0), added.size()));
      return fits;
    }

    /// How many lines of new footnotes fit when a line is added; -1 when it does not fit itself.
    private int fitting(Line<T> line, List<Line<T>> added) {
      boolean anyNote = !feet.isEmpty() || !added.isEmpty();
      double left = height - sum(text) - sum(feet) - line.height() - (anyNote ? separator : 0);
      double leftForNotes = height * LARGEST_SHARE_OF_NOTES - sum(feet);
      if (left < 0) {
        return -1;
      }
      int count = 0;
      double used = 0;
      for (Line<T> note : added) {
        used += note.height();
        if (used > left || used > leftForNotes) {
          return count;
        }
        count++;
      }
      return count;
    }

    /// Takes headings at the foot of the page back, for the next page, and counts their lines.
    private int headingsAtTheFoot() {
      int count = 0;
      while (text.size() > 1 && text.getLast().keep() && text.getLast().marks().isEmpty()) {
        text.removeLast();
        count++;
      }
      return count;
    }
  }
}
