package org.rapporteur.ingest.format;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds the footnotes at the feet of the pages of plain text, page after page, by their running
/// numbers, and the marks that call them.
///
/// A numbered line may also be a paragraph of the document or of a text it quotes. It is a footnote
/// if its number is the next one due, or the first of an excerpt, the footnotes after it run to the
/// page's end, and the page's text has digits that call most of them.
final class FootnoteFinder {
  private static final Pattern NUMBERED =
      Pattern.compile("\\s?(\\d{1,4})(?:[.,]?\\s+|\\.(?=\\p{L}))(\\S.*)");

  /// Digits right behind a word, its stop or its bracket.
  private static final Pattern GLUED =
      Pattern.compile("(?<=[\\p{L}.,;:”’)])\\d{1,6}(?![\\p{L}\\d])");

  /// How many numbers a page may leap, where footnotes were lost; all of its own must then be
  /// called.
  private static final int LEAP = 20;

  private static final int MOST_ON_A_PAGE = 60;

  /// How many lines of a footnote may follow an empty one, as where it holds a list.
  private static final int MOST_AFTER_A_BLANK = 8;

  /// A longer page is a text without page breaks, of which every list would be tried as a foot.
  private static final int LONGEST_PAGE = 3_000;

  private int due = 1;

  /// A footnote's number and lines.
  record Note(String label, List<String> lines) {}

  /// A page parted into its text, with marks, and its foot.
  ///
  /// @param body the lines of text, footnote marks told apart
  /// @param continuation the lines with which the last footnote of an earlier page goes on
  /// @param notes the footnotes that begin here
  /// @param after what stands below the footnotes, such as a box
  /// @param next the page after it, where the break between the two was lost
  record Page(
      List<String> body,
      List<String> continuation,
      List<Note> notes,
      List<String> after,
      List<String> next) {}

  /// Parts the next page.
  Page find(TextPage page) {
    List<String> lines = page.lines();
    List<Integer> labels =
        lines.size() > LONGEST_PAGE
            ? List.of()
            : lines.stream().map(FootnoteFinder::label).toList();
    for (int first = due; first <= due + LEAP; first++) {
      Page found = from(first, lines, labels, first > due);
      if (found != null) {
        return found;
      }
    }
    for (int first : due == 1 ? called(lines, labels) : List.<Integer>of()) {
      Page found = from(first, lines, labels, true);
      if (found != null) {
        return found;
      }
    }
    return new Page(lines, List.of(), List.of(), List.of(), List.of());
  }

  /// The labels of lines with which the footnotes of an excerpt may begin, whatever was before it:
  /// digits glued to a word of the text call them.
  private static List<Integer> called(List<String> lines, List<Integer> labels) {
    Set<Integer> glued = new HashSet<>();
    for (String line : lines) {
      Matcher m = GLUED.matcher(line);
      while (m.find()) {
        for (int length = 1; length <= Math.min(3, m.group().length()); length++) {
          glued.add(Integer.parseInt(m.group().substring(0, length)));
        }
      }
    }
    return labels.stream().filter(n -> n > 1 + LEAP && glued.contains(n)).distinct().toList();
  }

  /// The page if its footnotes begin with this number.
  ///
  /// @param leaps whether the number is not the one due
  private @Nullable Page from(int first, List<String> lines, List<Integer> labels, boolean leaps) {
    for (int last = highest(labels, first); last >= first; last--) {
      List<Integer> starts = run(labels, first, last);
      if (starts.isEmpty()) {
        continue;
      }
      Foot foot = read(lines, starts, first);
      if (foot.broken) {
        continue; // a list or paragraphs
      }
      List<Integer> below = labels.subList(lines.size() - foot.after.size(), lines.size());
      boolean merged = filled(foot.after) * 3 > filled(lines) || below.contains(last + 1);
      if (merged) {
        GluedMarks above = new GluedMarks(lines.subList(0, foot.start), first, last);
        if (above.found() == starts.size()) {
          due = last + 1;
          return new Page(
              above.lines(), continuation(lines, foot, starts), foot.notes, List.of(), foot.after);
        }
      }
      if (repeats(below, first, last)) {
        continue; // a list, with the page's foot still below
      }
      List<String> text = new ArrayList<>(lines.subList(0, foot.start));
      text.addAll(foot.after); // a box printed beside the footnotes may call them too
      GluedMarks marks = new GluedMarks(text, first, last);
      int needed = merged || leaps ? starts.size() : (starts.size() + 1) / 2;
      if (marks.found() >= needed && marks.certain() > 0) {
        due = last + 1;
        return new Page(
            marks.lines().subList(0, foot.start),
            continuation(lines, foot, starts),
            foot.notes,
            marks.lines().subList(foot.start, text.size()),
            List.of());
      }
    }
    return null;
  }

  private static List<String> continuation(List<String> lines, Foot foot, List<Integer> starts) {
    return lines.subList(foot.start, starts.getFirst());
  }

  /// The highest number that may be that of the page's last footnote.
  private static int highest(List<Integer> labels, int first) {
    int highest = first;
    for (int label : labels) {
      highest = label <= first + MOST_ON_A_PAGE ? Math.max(highest, label) : highest;
    }
    return highest;
  }

  /// The lines at which footnotes with these running numbers begin, as near the page's end as they
  /// stand; none if one is missing.
  private static List<Integer> run(List<Integer> labels, int first, int last) {
    List<Integer> starts = new ArrayList<>();
    int wanted = last;
    for (int at = labels.size() - 1; at >= 0 && wanted >= first; at--) {
      if (labels.get(at) == wanted) {
        starts.addFirst(at);
        wanted--;
      }
    }
    return wanted < first ? starts : List.of();
  }

  private static int label(String line) {
    Matcher m = NUMBERED.matcher(line);
    return m.matches() ? Integer.parseInt(m.group(1)) : -1;
  }

  private static boolean repeats(List<Integer> labels, int first, int last) {
    return labels.stream().anyMatch(n -> n >= first && n <= last);
  }

  /// A page's foot.
  ///
  /// @param broken whether so much text stands between two of the notes that they are none
  private record Foot(int start, List<Note> notes, List<String> after, boolean broken) {}

  private static Foot read(List<String> lines, List<Integer> starts, int first) {
    int start = starts.getFirst();
    while (start > 0 && !lines.get(start - 1).isBlank()) {
      start--; // lines right above go on with the footnote of an earlier page
    }
    List<Note> notes = new ArrayList<>();
    int end = lines.size();
    boolean broken = false;
    for (int i = 0; i < starts.size(); i++) {
      boolean lastNote = i == starts.size() - 1;
      end = lastNote ? blankFrom(lines, starts.get(i)) : starts.get(i + 1);
      int blank = blankFrom(lines, starts.get(i));
      broken |= blank < end && filled(lines.subList(blank, end)) > MOST_AFTER_A_BLANK;
      Matcher m = NUMBERED.matcher(lines.get(starts.get(i)));
      List<String> words = new ArrayList<>(List.of(m.matches() ? m.group(2) : ""));
      lines.subList(starts.get(i) + 1, end).stream().filter(l -> !l.isBlank()).forEach(words::add);
      notes.add(new Note(Integer.toString(first + i), List.copyOf(words)));
    }
    return new Foot(start, notes, lines.subList(end, lines.size()), broken);
  }

  private static long filled(List<String> lines) {
    return lines.stream().filter(line -> !line.isBlank()).count();
  }

  private static int blankFrom(List<String> lines, int from) {
    int at = from;
    while (at < lines.size() && !lines.get(at).isBlank()) {
      at++;
    }
    return at;
  }
}
