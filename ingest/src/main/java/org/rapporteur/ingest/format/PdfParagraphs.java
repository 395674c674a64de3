package org.rapporteur.ingest.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.rapporteur.ingest.format.PdfParagraph.Kind;

/// Puts the lines of a PDF's pages together to headings, paragraphs and footnotes. A paragraph that
/// runs over a page's end, around the footnotes, is one paragraph.
final class PdfParagraphs {
  private static final Pattern ITEM_START =
      Pattern.compile(
          "(?:[-–—−•▪►▶→\\uF0B7]\\s*\\S|\\(?[a-z]{1,3}[.)]\\s|\\(?\\d{1,3}(?:\\.\\d{1,3})*[.)]\\s"
              + "|Recommendations? [IVXL]+-|Question \\d).*");

  /// Type larger than the body's by this factor is a heading's.
  private static final float LARGE = 1.08f;

  /// Type smaller than the body's by this factor is a footnote's.
  private static final float SMALL = 0.93f;

  /// A gap greater than the usual line pitch by this factor parts paragraphs.
  private static final float GAP = 1.2f;

  /// A line that ends beyond this share of the text's width was broken by its edge.
  private static final float FULL = 0.8f;

  private static final Pattern SENTENCE_END = Pattern.compile(".*[.?!:;][”’\"]?\\d{0,3}");

  private static final Pattern RUNNING = Pattern.compile(".*[\\p{Ll},(]");

  /// How many footnotes in a row may be missing.
  private static final int LEAP = 5;

  private final List<PageFurniture.Page> pages;
  private final float bodySize;
  private final float rightEdge;
  private final float pitch;
  private final NavigableSet<Integer> largeSizes = new TreeSet<>();

  PdfParagraphs(List<List<Line>> document) {
    PageFurniture furniture = new PageFurniture(document);
    pages = document.stream().map(furniture::strip).toList();
    List<Glyph> all =
        pages.stream()
            .flatMap(page -> page.lines().stream())
            .flatMap(line -> line.glyphs().stream())
            .toList();
    bodySize = all.isEmpty() ? 1 : Line.mostCommon(all);
    rightEdge = (float) all.stream().mapToDouble(Glyph::right).max().orElse(0);
    pitch = pitch();
    pages.stream()
        .flatMap(page -> page.lines().stream())
        .filter(line -> line.size() > LARGE * bodySize)
        .forEach(line -> largeSizes.add(Math.round(line.size())));
  }

  /// The blocks in reading order; a page's footnotes after the paragraph that runs over its end.
  List<PdfParagraph> assemble() {
    List<PdfParagraph> blocks = new ArrayList<>();
    int lastBody = -1;
    int lastNote = -1;
    int due = 1;
    for (int i = 0; i < pages.size(); i++) {
      List<Line> lines = pages.get(i).lines();
      String label =
          pages.get(i).label().isEmpty() ? Integer.toString(i + 1) : pages.get(i).label();
      int foot = footStart(lines);
      for (PdfParagraph body : paragraphs(label, lines.subList(0, foot))) {
        if (lastBody >= 0
            && isNewPage(blocks.get(lastBody), body)
            && continues(blocks.get(lastBody), body)) {
          blocks.set(lastBody, blocks.get(lastBody).with(body));
        } else {
          blocks.add(body);
          lastBody = blocks.size() - 1;
        }
      }
      for (PdfParagraph note : footnotes(label, lines.subList(foot, lines.size()), due)) {
        boolean begins = isDue(note.first(), due);
        if (lastNote >= 0 && !begins) {
          blocks.set(lastNote, blocks.get(lastNote).with(note));
        } else {
          blocks.add(note);
          lastNote = blocks.size() - 1;
        }
        due = begins ? 1 + Integer.parseInt(PdfParagraph.footnoteLabel(note.first())) : due;
      }
    }
    return blocks;
  }

  /// The running heads and feet of all pages, each once.
  List<String> furniture() {
    return pages.stream().flatMap(page -> page.running().stream()).distinct().toList();
  }

  /// The rank of a heading's type size among all headings, 1 for the largest.
  int headingLevel(PdfParagraph heading) {
    return Math.min(6, 1 + largeSizes.tailSet(Math.round(heading.first().size()), false).size());
  }

  /// Where the footnotes of a page begin: the run of small type that ends the page, all of one size
  /// since a box above may be in small type too, if a number stands in front of one of its lines.
  private int footStart(List<Line> lines) {
    int start = lines.size();
    while (start > 0
        && lines.get(start - 1).size() < SMALL * bodySize
        && !sizeChanges(lines.get(start - 1), lines.getLast())) {
      start--;
    }
    boolean numbered =
        lines.subList(start, lines.size()).stream()
            .anyMatch(line -> !PdfParagraph.footnoteLabel(line).isEmpty());
    return numbered ? start : lines.size();
  }

  private List<PdfParagraph> paragraphs(String page, List<Line> lines) {
    List<PdfParagraph> found = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= lines.size(); i++) {
      if (i == lines.size() || breaksBetween(lines.get(i - 1), lines.get(i))) {
        List<Line> block = lines.subList(start, i);
        found.add(new PdfParagraph(page, isHeading(block) ? Kind.HEADING : Kind.BODY, block));
        start = i;
      }
    }
    return found;
  }

  /// The distance between the lines of a paragraph, in points: of all distances between lines of
  /// body type, the smallest that is not rare. In a document of short paragraphs it is not the
  /// commonest.
  private float pitch() {
    Map<Integer, Integer> steps = new TreeMap<>();
    int total = 0;
    for (PageFurniture.Page page : pages) {
      for (int i = 1; i < page.lines().size(); i++) {
        Line above = page.lines().get(i - 1);
        Line below = page.lines().get(i);
        float step = below.baseline() - above.baseline();
        boolean body = isBodyType(above) && isBodyType(below);
        if (body && step > 0.95f * bodySize && step < 2.5f * bodySize) {
          steps.merge(Math.round(2 * step), 1, Integer::sum);
          total++;
        }
      }
    }
    for (Map.Entry<Integer, Integer> step : steps.entrySet()) {
      if (step.getValue() >= 3 && step.getValue() * 20 >= total) {
        return step.getKey() / 2f;
      }
    }
    return 1.3f * bodySize;
  }

  private boolean isBodyType(Line line) {
    return Math.abs(line.size() - bodySize) < 0.05f * bodySize;
  }

  private boolean breaksBetween(Line above, Line below) {
    float step = below.baseline() - above.baseline();
    boolean weightChanges = above.bold() != below.bold() && above.text().length() < 75;
    float usual = Math.max(pitch, 1.2f * above.size());
    return step < 0
        || step > GAP * usual
        || endsOnPurpose(above, below)
        || sizeChanges(above, below)
        || weightChanges
        || (ITEM_START.matcher(below.text()).matches() && !runsInto(above, below));
  }

  private static boolean sizeChanges(Line above, Line below) {
    return Math.abs(above.size() - below.size()) > 0.08f * above.size();
  }

  /// Whether a sentence ends on a line that the next word would still have fitted on.
  private boolean endsOnPurpose(Line above, Line below) {
    return SENTENCE_END.matcher(above.text()).matches()
        && !Character.isLowerCase(below.text().codePointAt(0))
        && above.right() + below.firstWordWidth() + 0.5f * above.size() < 0.97f * rightEdge;
  }

  /// Whether a number at a line's start was brought there by the line break: "between 14 and" over
  /// "16. On the other hand".
  private boolean runsInto(Line above, Line below) {
    boolean number = Character.isDigit(below.text().charAt(0));
    return number && above.right() > FULL * rightEdge && RUNNING.matcher(above.text()).matches();
  }

  private boolean isHeading(List<Line> lines) {
    boolean large = lines.stream().allMatch(line -> line.size() > LARGE * bodySize);
    boolean bold = lines.stream().allMatch(Line::bold);
    int length = lines.stream().mapToInt(line -> line.text().length()).sum();
    return (large && length < 400) || (bold && length < 250);
  }

  private static boolean isNewPage(PdfParagraph before, PdfParagraph after) {
    return !before.page().equals(after.page())
        && before.last().baseline() > after.first().baseline();
  }

  private boolean continues(PdfParagraph before, PdfParagraph after) {
    String next = after.first().text();
    boolean lowerCase = Character.isLowerCase(next.codePointAt(0));
    if (before.kind() != after.kind()
        || Math.abs(before.last().size() - after.first().size()) >= 0.5f
        || !before.isUnfinished()) {
      return false;
    }
    if (before.kind() == Kind.HEADING) {
      return lowerCase;
    }
    boolean full = before.last().right() > FULL * rightEdge;
    return !ITEM_START.matcher(next).matches() && (full || lowerCase);
  }

  /// Parts the lines of a page's foot. A number at a line's start begins a footnote only if it is
  /// the next one due; else a line break brought it there.
  private static List<PdfParagraph> footnotes(String page, List<Line> lines, int firstDue) {
    List<PdfParagraph> found = new ArrayList<>();
    int start = 0;
    int due = firstDue;
    for (int i = 0; i < lines.size(); i++) {
      if (isDue(lines.get(i), due)) {
        if (i > start) {
          found.add(new PdfParagraph(page, Kind.FOOTNOTE, lines.subList(start, i)));
        }
        start = i;
        due = 1 + Integer.parseInt(PdfParagraph.footnoteLabel(lines.get(i)));
      }
    }
    if (start < lines.size()) {
      found.add(new PdfParagraph(page, Kind.FOOTNOTE, lines.subList(start, lines.size())));
    }
    return found;
  }

  /// Whether a line begins with the next footnote's number, a few lost ones leapt over.
  private static boolean isDue(Line line, int due) {
    String label = PdfParagraph.footnoteLabel(line);
    return !label.isEmpty()
        && Integer.parseInt(label) >= due
        && Integer.parseInt(label) <= due + LEAP;
  }
}
