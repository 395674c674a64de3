package org.rapporteur.ingest.pdf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Finds the footnotes of a page: small type, or type below a short rule, that ends a column with
/// nothing but the like below it, and begins with a number that the page calls or that is due. Goes
/// through the pages in order. Used once, for one document.
final class FootFinder {
  /// How many footnotes in a row may be missing.
  private static final int LEAP = 5;

  private final Typography type;
  private int due = 1;
  private boolean unfinished;

  FootFinder(Typography type) {
    this.type = type;
  }

  /// A page parted.
  ///
  /// @param regions what is above the footnotes
  /// @param notes the lines of its footnotes, those that go on from the page before in front
  record Parted(List<Region> regions, List<Note> notes) {}

  /// A footnote, or what the footnote before it goes on with.
  ///
  /// @param label its number or sign, empty if it goes on
  /// @param skip how many glyphs of its first line print the label
  record Note(String label, int skip, List<Line> lines) {}

  Parted part(PageLayout page) {
    List<Region> above = new ArrayList<>();
    List<Note> notes = new ArrayList<>();
    Set<String> called = called(page);
    for (Region region : page.regions()) {
      if (!(region instanceof Region.Flow flow) || isAside(flow, page)) {
        above.add(region);
        continue;
      }
      int start = start(flow, page, called);
      if (start > 0) {
        above.add(new Region.Flow(flow.lines().subList(0, start), flow.column()));
      }
      if (start < flow.lines().size()) {
        notes.addAll(notes(flow.lines().subList(start, flow.lines().size()), called));
      }
    }
    return new Parted(above, notes);
  }

  private static boolean isAside(Region.Flow flow, PageLayout page) {
    return flow.lines().getFirst().sheet().turn() != page.sheet().turn();
  }

  /// The raised numbers and signs on a page that do not begin a line.
  private static Set<String> called(PageLayout page) {
    Set<String> called = new HashSet<>();
    for (Region region : page.regions()) {
      collect(region, called);
    }
    return called;
  }

  private static void collect(Region region, Set<String> called) {
    switch (region) {
      case Region.Flow flow -> flow.lines().forEach(line -> collect(line, called));
      case Region.Box(List<Region> inner) -> inner.forEach(part -> collect(part, called));
      case Region.Table(List<Region.Row> rows, _) -> {
        for (Region.Row row : rows) {
          row.cells().forEach(cell -> cell.lines().forEach(line -> collect(line, called)));
        }
      }
    }
  }

  private static void collect(Line line, Set<String> called) {
    RaisedRun.in(line).forEach(run -> called.add(run.text()));
  }

  /// The line at which a flow's footnotes begin, or its end.
  private int start(Region.Flow flow, PageLayout page, Set<String> called) {
    List<Line> lines = flow.lines();
    int none = lines.size();
    if (!endsColumn(flow, page)) {
      return none;
    }
    int ruled = belowSeparator(lines, page);
    int small = smallRun(lines);
    if (ruled < none) {
      boolean begins =
          isPlausible(NoteLabel.of(lines.get(ruled)), called, true)
              || (unfinished && small <= ruled);
      boolean allLess = lines.subList(ruled, none).stream().noneMatch(type::isLarge);
      if (begins && allLess && (ruled >= small || isSameSize(lines, ruled))) {
        return ruled;
      }
    }
    for (int i = small; i < none; i++) {
      if (isPlausible(NoteLabel.of(lines.get(i)), called, i >= ruled)) {
        boolean before = i > small && unfinished && (small > 0 || ruled < none);
        return before ? small : i;
      }
    }
    boolean continues = unfinished && ruled == small && small < none;
    return continues ? small : none;
  }

  private static boolean isSameSize(List<Line> lines, int from) {
    return lines.subList(from, lines.size()).stream()
        .allMatch(line -> Math.abs(line.size() - lines.get(from).size()) < 0.3f);
  }

  /// Whether nothing but small type is below a flow.
  private boolean endsColumn(Region.Flow flow, PageLayout page) {
    Line last = flow.lines().getLast();
    for (Region.Flow other : page.flows()) {
      if (other.equals(flow)) {
        continue;
      }
      for (Line line : other.lines()) {
        boolean below =
            line.top() > last.baseline()
                && line.left() < last.right()
                && line.right() > last.left();
        if (below && !type.isSmall(line)) {
          return false;
        }
      }
    }
    return true;
  }

  /// The start of the run of small type of one size that ends a flow; a box above may be in small
  /// type of another size.
  private int smallRun(List<Line> lines) {
    int start = lines.size();
    while (start > 0 && type.isSmall(lines.get(start - 1))) {
      Line line = lines.get(start - 1);
      boolean like =
          Math.abs(line.size() - lines.getLast().size()) <= 0.08f * lines.getLast().size();
      if (!like && !NoteLabel.of(line).raised()) {
        break;
      }
      start--;
    }
    return start;
  }

  /// The first line below a short rule that underlines nothing, the lowest such rule counting.
  private int belowSeparator(List<Line> lines, PageLayout page) {
    float width = page.sheet().readingWidth();
    for (int i = lines.size() - 1; i >= 0; i--) {
      Line below = lines.get(i);
      float from = i == 0 ? below.top() - 20 : lines.get(i - 1).baseline() + 1.5f;
      for (Rule rule : page.levels()) {
        boolean between = rule.at() > from && rule.at() < below.top() + 0.35f * below.size();
        boolean shortOne = rule.length() > 25 && rule.length() < 0.55f * width;
        boolean atLeft = Math.abs(rule.left() - below.left()) < 40;
        boolean apart =
            i == 0 || rule.at() - lines.get(i - 1).baseline() > 0.45f * lines.get(i - 1).size();
        if (between && shortOne && atLeft && apart) {
          return i;
        }
      }
    }
    return lines.size();
  }

  /// A label that the page calls or that is due. A bare year is neither, and the very first needs
  /// more than to be a number.
  ///
  /// @param ruled whether a rule stands above
  private boolean isPlausible(NoteLabel label, Set<String> called, boolean ruled) {
    if (!label.exists()) {
      return false;
    }
    boolean sure = due > 1 || ruled || label.raised();
    return called.contains(label.label()) || (sure && isDue(label));
  }

  private boolean isDue(NoteLabel label) {
    return label.isNumber() && label.number() >= due && label.number() <= due + LEAP;
  }

  /// Parts the lines of a foot. A number at a line's start begins a footnote only if it is called
  /// and goes on with the count; else a line break brought it there.
  private List<Note> notes(List<Line> lines, Set<String> called) {
    List<Note> found = new ArrayList<>();
    NoteLabel open = NoteLabel.NONE;
    int start = 0;
    for (int i = 0; i < lines.size(); i++) {
      NoteLabel label = NoteLabel.of(lines.get(i));
      if (begins(label, called, found.isEmpty() && !open.exists())) {
        if (i > start) {
          found.add(new Note(open.label(), open.glyphs(), lines.subList(start, i)));
        }
        open = label;
        start = i;
        due = label.isNumber() ? label.number() + 1 : due;
      }
    }
    found.add(new Note(open.label(), open.glyphs(), lines.subList(start, lines.size())));
    unfinished = !Paragraphs.endsSentence(lines.getLast());
    return found;
  }

  private boolean begins(NoteLabel label, Set<String> called, boolean first) {
    if (!isPlausible(label, called, true)) {
      return false;
    }
    boolean sure = !label.isNumber() || (label.raised() && called.contains(label.label()));
    return sure || isDue(label) || (first && called.contains(label.label()));
  }
}
