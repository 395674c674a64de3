package org.rapporteur.ingest.format;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the footnotes at the feet of the pages of plain text, page after page, by their running
/// numbers, and the marks that call them.
///
/// A numbered line may also be a paragraph of the document or of a text it quotes. It is a footnote
/// if its number is the next one due, the footnotes after it run to the page's end, and the page's
/// text has digits that call most of them.
final class FootnoteFinder {
  private static final Pattern NUMBERED = Pattern.compile("\\s?(\\d{1,4})\\.?\\s+(\\S.*)");

  /// How many numbers a page may leap, where a footnote was lost.
  private static final int LEAP = 3;

  private int due = 1;

  /// A footnote's number and lines.
  record Note(String label, List<String> lines) {}

  /// A page parted into its text, with marks, and its foot.
  ///
  /// @param body the lines of text, footnote marks told apart
  /// @param continuation the lines with which the last footnote of an earlier page goes on
  /// @param notes the footnotes that begin here
  /// @param after what stands below the footnotes, such as a box
  record Page(List<String> body, List<String> continuation, List<Note> notes, List<String> after) {}

  /// Parts the next page.
  Page find(TextPage page) {
    List<String> lines = page.lines();
    for (int first = due; first <= due + LEAP; first++) {
      for (int at = lines.size() - 1; at >= 0; at--) {
        if (label(lines.get(at)) == first) {
          Foot foot = read(lines, at, first);
          List<String> body = lines.subList(0, foot.start);
          GluedMarks marks = new GluedMarks(body, first, first + foot.notes.size() - 1);
          if (foot.reachesEnd && marks.found() * 2 >= foot.notes.size()) {
            due = first + foot.notes.size();
            return new Page(marks.lines(), lines.subList(foot.start, at), foot.notes, foot.after);
          }
        }
      }
    }
    return new Page(lines, List.of(), List.of(), List.of());
  }

  private static int label(String line) {
    Matcher m = NUMBERED.matcher(line);
    return m.matches() ? Integer.parseInt(m.group(1)) : -1;
  }

  /// A page's foot as read from one line on.
  private record Foot(int start, List<Note> notes, List<String> after, boolean reachesEnd) {}

  private static Foot read(List<String> lines, int at, int first) {
    int start = at;
    while (start > 0 && !lines.get(start - 1).isBlank()) {
      start--; // lines right above go on with the footnote of an earlier page
    }
    List<Note> notes = new ArrayList<>();
    List<String> current = new ArrayList<>();
    int next = first;
    int i = at;
    for (; i < lines.size(); i++) {
      String line = lines.get(i);
      if (label(line) == next) {
        if (!current.isEmpty()) {
          notes.add(new Note(Integer.toString(next - 1), List.copyOf(current)));
        }
        Matcher m = NUMBERED.matcher(line);
        current = new ArrayList<>(List.of(m.matches() ? m.group(2) : line));
        next++;
      } else if (line.isBlank() && !nextNoteFollows(lines, i, next)) {
        break;
      } else if (!line.isBlank()) {
        current.add(line);
      }
    }
    notes.add(new Note(Integer.toString(next - 1), List.copyOf(current)));
    List<String> after = lines.subList(i, lines.size());
    long left = after.stream().filter(line -> !line.isBlank()).count();
    return new Foot(start, notes, after, left * 4 <= lines.size());
  }

  private static boolean nextNoteFollows(List<String> lines, int from, int next) {
    for (int i = from; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        return label(lines.get(i)) == next;
      }
    }
    return false;
  }
}
