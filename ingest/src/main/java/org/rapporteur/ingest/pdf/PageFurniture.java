package org.rapporteur.ingest.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells running heads, running feet and page numbers from text: rows at a page's edge that recur
/// at the same height when digits are left aside, that hold the page's number, or that stand apart
/// at the height at which most pages have a head or foot, whatever it says. A first page's imprint
/// goes with them.
final class PageFurniture {
  private static final int EDGE_ROWS = 3;
  private static final Pattern DIGITS = Pattern.compile("\\d+|\\b[ivxlc]+$");
  private static final Pattern LEADING = Pattern.compile("(\\d{1,4})[.)]?\\s*(?=\\p{L})");
  private static final Pattern SPACE = Pattern.compile("\\s+");

  /// The job number and bar code at the foot of a document of the United Nations.
  private static final Pattern IMPRINT =
      Pattern.compile(
          "(?:GE|N|V|K)\\.?\\s?\\d{2}-\\d{4,6}.{0,40}|\\*\\s?(?:\\d\\s?){6,10}\\*|Please recycle.?"
              + "|Se ruega reciclar.?|Merci de recycler.?|[\\p{Co}\\s]+");

  /// What stands apart from the text by more than this many ems is set apart.
  private static final float APART = 1.9f;

  /// What recurs at the outermost place on so many pages is furniture, be there ever so many pages.
  private static final int MANY = 6;

  /// A recurring row is set off from the text by more than this many ems.
  private static final float SET_OFF = 1.5f;

  /// The distance within which two rows are at the same height, in points.
  private static final int SAME = 6;

  private final Map<String, Integer> recurring = new HashMap<>();
  private final Map<String, Integer> exact = new HashMap<>();
  private final Map<Integer, Integer> apart = new HashMap<>();
  private final PageLabels labels;
  private final int pages;
  private final boolean nothingElse;

  /// @param own the file's own page labels, one for each page, or none
  PageFurniture(List<PageRows> document, List<String> own) {
    pages = document.size();
    List<List<PageNumber>> numbers = new ArrayList<>();
    for (PageRows page : document) {
      List<List<Line>> rows = page.rows();
      for (int i = 0; i < rows.size(); i++) {
        if (isEdge(i, rows.size())) {
          recurring.merge(shape(rows.get(i)), 1, Integer::sum);
          exact.merge(PageRows.text(rows.get(i)).strip(), 1, Integer::sum);
        }
      }
      standsApart(rows, true);
      standsApart(rows, false);
    }
    for (PageRows page : document) {
      numbers.add(numbers(page));
    }
    labels = new PageLabels(numbers, own);
    nothingElse = document.stream().allMatch(page -> found(page).size() == page.rows().size());
  }

  PageLabels labels() {
    return labels;
  }

  /// The rows of a page that are furniture. Rows that recur are none in a file that has no others.
  List<List<Line>> of(PageRows page) {
    return nothingElse
        ? page.rows().stream().filter(row -> isSure(page, row)).toList()
        : found(page);
  }

  private List<List<Line>> found(PageRows page) {
    List<List<Line>> found = new ArrayList<>(edge(page, true));
    if (page.rows().size() > found.size()) {
      for (List<Line> row : edge(page, false)) {
        if (!found.contains(row)) {
          found.add(row);
        }
      }
    }
    return found;
  }

  /// The furniture at the head or foot of a page, from outside.
  private List<List<Line>> edge(PageRows page, boolean head) {
    List<List<Line>> rows = page.rows();
    List<List<Line>> found = new ArrayList<>();
    boolean outer = true;
    for (int step = 0; step < EDGE_ROWS && step < rows.size(); step++) {
      int at = head ? step : rows.size() - 1 - step;
      boolean sure = isSure(page, rows.get(at));
      boolean usual = outer && (recurs(page, rows.get(at)) || isApart(rows, at, head));
      boolean is = sure || (usual && !isCounted(page, rows.get(at)));
      outer &= is;
      boolean alone = sure || rows.size() == 1 || isSetOff(page, at, head);
      if (is && alone) {
        found.add(rows.get(at));
      }
    }
    return found;
  }

  /// Whether something tells a recurring row from the first or last line of the text: space, a
  /// rule, other type, or another row of furniture between.
  private boolean isSetOff(PageRows page, int at, boolean head) {
    List<List<Line>> rows = page.rows();
    int inner = head ? at + 1 : at - 1;
    if (inner < 0 || inner >= rows.size()) {
      return true;
    }
    if (gap(rows, at, head) > SET_OFF
        || Math.abs(rows.get(at).getFirst().size() - rows.get(inner).getFirst().size())
            > 0.08f * rows.get(inner).getFirst().size()) {
      return true;
    }
    float one = PageRows.baseline(rows.get(at));
    float other = PageRows.baseline(rows.get(inner));
    boolean ruled =
        page.rules().stream()
            .anyMatch(rule ->
                rule.isLevel()
                    && rule.at() > Math.min(one, other)
                    && rule.at() < Math.max(one, other)
                    && rule.length() > page.sheet().readingWidth() / 2);
    boolean nextIs = recurs(page, rows.get(inner)) || isSure(page, rows.get(inner));
    boolean reach = head ? inner < EDGE_ROWS : inner >= rows.size() - EDGE_ROWS;
    return ruled || (nextIs && reach && isSetOff(page, inner, head));
  }

  /// The numbers at a page's edge that stand alone or in a row that recurs.
  private List<PageNumber> numbers(PageRows page) {
    List<PageNumber> found = new ArrayList<>();
    List<List<Line>> rows = page.rows();
    for (int i = 0; i < rows.size(); i++) {
      if (isEdge(i, rows.size())) {
        boolean recurs = recurs(page, rows.get(i));
        PageNumber.in(rows.get(i)).stream()
            .filter(number -> recurs || number.alone())
            .forEach(found::add);
      }
    }
    return found;
  }

  private static boolean isEdge(int at, int rows) {
    return at < EDGE_ROWS || at >= rows - EDGE_ROWS;
  }

  /// Whether a row is furniture whatever is around it: an imprint, or the page's number alone.
  private boolean isSure(PageRows page, List<Line> row) {
    int number = page.sheet().number();
    return IMPRINT.matcher(PageRows.text(row)).matches()
        || PageNumber.in(row).stream().anyMatch(n -> n.alone() && labels.isPrinted(number, n));
  }

  private boolean recurs(PageRows page, List<Line> row) {
    int times = times(row);
    return (times >= 2 && times * 3 >= pages) || (times >= MANY && isOutermost(page, row));
  }

  /// Whether a row begins with a number that is not the page's and is another wherever the row
  /// recurs: footnotes, maybe of the same words, stand at the foot of many pages.
  private boolean isCounted(PageRows page, List<Line> row) {
    String text = PageRows.text(row).strip();
    Matcher number = LEADING.matcher(text);
    return number.lookingAt()
        && exact.getOrDefault(text, 0) < 2
        && PageNumber.in(row).stream()
            .noneMatch(n ->
                n.label().equals(number.group(1)) && labels.isPrinted(page.sheet().number(), n));
  }

  /// Recurs often, though not on a third of the pages: a chapter's head.
  private static boolean isOutermost(PageRows page, List<Line> row) {
    return row.equals(page.rows().getFirst()) || row.equals(page.rows().getLast());
  }

  private int times(List<Line> row) {
    String words = words(row);
    int bucket = bucket(row);
    int times = 0;
    for (int near = -1; near <= 1; near++) {
      times += recurring.getOrDefault(words + "@" + (bucket + near), 0);
    }
    return times;
  }

  private static String shape(List<Line> row) {
    return words(row) + "@" + bucket(row);
  }

  private static String words(List<Line> row) {
    String text = SPACE.matcher(PageRows.text(row)).replaceAll("");
    return DIGITS.matcher(text).replaceAll("#");
  }

  private static int bucket(List<Line> row) {
    return Math.round(PageRows.baseline(row) / SAME);
  }

  private void standsApart(List<List<Line>> rows, boolean head) {
    int outermost = head ? 0 : rows.size() - 1;
    if (rows.size() > EDGE_ROWS && gap(rows, outermost, head) > APART) {
      apart.merge(height(rows.get(outermost), head), 1, Integer::sum);
    }
  }

  /// Whether the row stands apart where rows stand apart on most pages.
  private boolean isApart(List<List<Line>> rows, int at, boolean head) {
    if (rows.size() <= EDGE_ROWS || gap(rows, at, head) <= APART) {
      return false;
    }
    int height = height(rows.get(at), head);
    int times = 0;
    for (int near = -1; near <= 1; near++) {
      times += apart.getOrDefault(height + near, 0);
    }
    return times >= 4 && times * 10 >= pages * 6;
  }

  /// Heads and feet have different keys.
  private static int height(List<Line> row, boolean head) {
    int height = Math.round(PageRows.baseline(row) / 3);
    return head ? height : height + 1_000_000;
  }

  /// The distance from a row to the next one inside, in ems.
  private static float gap(List<List<Line>> rows, int at, boolean head) {
    List<Line> row = rows.get(at);
    List<Line> inner = rows.get(head ? at + 1 : at - 1);
    float em = Math.max(row.getFirst().size(), inner.getFirst().size());
    return Math.abs(PageRows.baseline(row) - PageRows.baseline(inner)) / em;
  }
}
