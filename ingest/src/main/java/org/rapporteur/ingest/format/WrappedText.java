package org.rapporteur.ingest.format;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import org.rapporteur.ingest.block.Hyphens;

/// Text whose lines a page layout broke: pages are told, footnotes taken from their feet and tied
/// to the digits glued to the text above, and lines joined to paragraphs, across pages too.
final class WrappedText {
  private static final Pattern ITEM =
      Pattern.compile(
          "(?:\\d{1,3}\\.\\s+\\S|[−–—•►▶→-]\\s*\\S|[a-z]{1,2}[.)]\\s|\\([a-z]{1,3}\\)\\s"
              + "|Question \\d{1,2}[.:]|\\d{1,2}\\.\\d{1,2}\\.\\s).*");
  private static final Pattern OWN_LINE =
      Pattern.compile(
          "(?:Recomm[ea]ndations?|RECOMM[EA]NDATIONS?) [IVXLC]{1,7}[-–‑]\\s?\\d+\\D?.{0,8}"
              + "|Promising practices?:?|Explanatory report");

  /// The first half of `25(1)(a-c)`, broken at its hyphen.
  private static final Pattern RANGE = Pattern.compile(".*\\([a-z0-9]{1,4}-");

  private static final Pattern OPEN_END = Pattern.compile(".*[\\p{L}\\p{N},;–\\-]");
  private static final Pattern SENTENCE_END = Pattern.compile(".*[.:;?!”\"’)\\]]");

  /// A line shorter than this was not broken by the page's edge.
  private static final int FULL_LINE = 60;

  /// Fewer lines show no spacing.
  private static final int FEWEST_SPACED = 6;

  private final List<TextPage> pages;
  private final Hyphens hyphens = new Hyphens();

  WrappedText(String text) {
    pages = TextPage.split(text);
    text.lines().forEach(hyphens::learn);
  }

  List<TextBlock> blocks() {
    FootnoteFinder finder = new FootnoteFinder();
    List<TextBlock> blocks = new ArrayList<>();
    int lastBody = -1;
    int lastNote = -1;
    Deque<TextPage> left = new ArrayDeque<>(pages);
    while (!left.isEmpty()) {
      TextPage page = left.pop();
      FootnoteFinder.Page found = finder.find(page);
      if (!found.next().isEmpty()) {
        left.push(new TextPage(page.label(), page.furniture(), found.next()));
        page = new TextPage("", "", page.lines());
      }
      boolean first = true;
      for (String paragraph : paragraphs(found.body())) {
        if (first && lastBody >= 0 && runsOn(blocks.get(lastBody).text(), paragraph)) {
          String whole = join(blocks.get(lastBody).text(), paragraph);
          blocks.set(lastBody, TextBlock.paragraph(blocks.get(lastBody).page(), whole));
        } else {
          blocks.add(TextBlock.paragraph(page.label(), paragraph));
          lastBody = blocks.size() - 1;
        }
        first = false;
      }
      if (lastNote < 0) {
        // no footnote goes on: a paragraph right above the first one
        for (String paragraph : paragraphs(found.continuation())) {
          blocks.add(TextBlock.paragraph(page.label(), paragraph));
          lastBody = blocks.size() - 1;
        }
      } else if (!found.continuation().isEmpty()) {
        TextBlock note = blocks.get(lastNote);
        String whole = join(note.text(), joinAll(found.continuation()));
        blocks.set(lastNote, TextBlock.footnote(note.page(), note.label(), whole));
      }
      for (FootnoteFinder.Note note : found.notes()) {
        blocks.add(TextBlock.footnote(page.label(), note.label(), joinAll(note.lines())));
        lastNote = blocks.size() - 1;
      }
      for (String box : paragraphs(found.after())) {
        blocks.add(TextBlock.paragraph(page.label(), box));
      }
      if (!page.furniture().isEmpty()) {
        blocks.add(new TextBlock(page.label(), TextBlock.Kind.FURNITURE, "", page.furniture()));
      }
    }
    return blocks;
  }

  private List<String> paragraphs(List<String> lines) {
    List<String> found = new ArrayList<>();
    String current = "";
    String above = "";
    boolean spaced = isDoubleSpaced(lines);
    int blanks = 0;
    for (String raw : lines) {
      String line = raw.strip();
      if (line.isEmpty()) {
        blanks++;
        continue;
      }
      if (!current.isEmpty() && startsParagraph(above, line, blanks > 0, spaced && blanks == 1)) {
        found.add(current);
        current = "";
      }
      current = current.isEmpty() ? line : join(current, line);
      above = line;
      blanks = 0;
    }
    if (!current.isEmpty()) {
      found.add(current);
    }
    return found;
  }

  /// Whether an empty line stands between nearly all lines, so that one parts nothing.
  private static boolean isDoubleSpaced(List<String> lines) {
    int gaps = 0;
    int pairs = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        pairs++;
        gaps += lines.get(i + 1).isBlank() ? 1 : 0;
      }
    }
    return pairs >= FEWEST_SPACED && gaps * 10 >= pairs * 9;
  }

  /// @param blank whether an empty line is between them
  /// @param spacing whether that line is only the spacing of the text
  private static boolean startsParagraph(
      String above, String line, boolean blank, boolean spacing) {
    String before = MarkedText.unmarked(above);
    String bare = MarkedText.unmarked(line);
    if (OWN_LINE.matcher(before).matches() || OWN_LINE.matcher(bare).matches()) {
      return true;
    }
    if (RANGE.matcher(before).matches()) {
      return blank;
    }
    if (ITEM.matcher(bare).matches()) {
      return blank || SENTENCE_END.matcher(before).matches() || before.length() < FULL_LINE;
    }
    boolean full =
        before.length() >= FULL_LINE && !before.endsWith(";") && OPEN_END.matcher(before).matches();
    return blank && !goesOn(before, bare) && !(spacing && full);
  }

  /// Whether a line after an empty one still belongs to the sentence above, as where a page layout
  /// left a gap inside a paragraph.
  private static boolean goesOn(String above, String line) {
    return OPEN_END.matcher(above).matches()
        && (above.endsWith("-") || Character.isLowerCase(line.codePointAt(0)));
  }

  /// Whether the first paragraph of a page goes on with the last of the page before.
  private static boolean runsOn(String before, String after) {
    String end = MarkedText.unmarked(before);
    if (ITEM.matcher(after).matches()
        || OWN_LINE.matcher(after).matches()
        || OWN_LINE.matcher(end).matches()) {
      return false;
    }
    boolean open = OPEN_END.matcher(end.substring(Math.max(0, end.length() - 80))).matches();
    return open && (Character.isLowerCase(after.codePointAt(0)) || end.length() > 2 * FULL_LINE);
  }

  private String joinAll(List<String> lines) {
    String all = "";
    for (String line : lines) {
      all = all.isEmpty() ? line.strip() : join(all, line.strip());
    }
    return all;
  }

  private String join(String above, String below) {
    if (above.endsWith("-")
        && above.length() > 1
        && Character.isLetter(above.charAt(above.length() - 2))) {
      String tail = above.substring(Math.max(0, above.length() - 60));
      return hyphens.isTypesetters(tail, below)
          ? above.substring(0, above.length() - 1) + below
          : above + below;
    }
    return above + " " + below;
  }
}
