package org.rapporteur.ingest.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells running heads, running feet and page numbers from text: the outermost lines of a page that
/// hold only a number, or that recur on at least two pages and a third of all when digits are left
/// aside.
final class PageFurniture {
  private static final int EDGE_LINES = 2;
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?:page |- ?)?(\\d{1,4}|[ivxlc]{1,6})(?: ?-| ?/ ?\\d{1,4})?", Pattern.CASE_INSENSITIVE);
  private static final Pattern DIGITS = Pattern.compile("\\d+");

  private final Map<String, Integer> recurring = new HashMap<>();
  private final int pages;

  PageFurniture(List<List<Line>> document) {
    pages = document.size();
    for (List<Line> page : document) {
      edges(page).stream()
          .map(PageFurniture::shape)
          .distinct()
          .forEach(shape -> recurring.merge(shape, 1, Integer::sum));
    }
  }

  /// A page without its furniture.
  ///
  /// @param label the page's number as printed, empty if none is
  /// @param running the running heads and feet, page numbers aside
  /// @param lines the lines of text
  record Page(String label, List<String> running, List<Line> lines) {}

  /// The page's text and its printed number.
  Page strip(List<Line> page) {
    List<Line> edges = edges(page);
    List<Line> kept = new ArrayList<>();
    List<String> running = new ArrayList<>();
    String label = "";
    for (Line line : page) {
      if (!edges.contains(line) || !isFurniture(line)) {
        kept.add(line);
        continue;
      }
      Matcher number = NUMBER.matcher(line.text());
      if (number.matches()) {
        label = number.group(1);
      } else {
        running.add(line.text());
      }
    }
    return new Page(label, running, kept);
  }

  private boolean isFurniture(Line line) {
    int times = recurring.getOrDefault(shape(line), 0);
    return times >= 2 && times * 3 >= pages;
  }

  private static String shape(Line line) {
    return DIGITS.matcher(line.text()).replaceAll("#") + "@" + Math.round(line.baseline() / 6);
  }

  private static List<Line> edges(List<Line> page) {
    List<Line> byHeight = page.stream().sorted(Comparator.comparingDouble(Line::baseline)).toList();
    if (byHeight.size() <= 2 * EDGE_LINES) {
      return byHeight;
    }
    List<Line> edges = new ArrayList<>(byHeight.subList(0, EDGE_LINES));
    edges.addAll(byHeight.subList(byHeight.size() - EDGE_LINES, byHeight.size()));
    return edges;
  }
}
