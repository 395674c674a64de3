package org.rapporteur.ingest.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// The lines of one page of plain text.
///
/// @param label the page's number as printed at its foot, empty if none is
/// @param furniture the line that runs at its foot, empty if there is none
/// @param lines the lines of text
record TextPage(String label, String furniture, List<String> lines) {
  private static final Pattern PAGE_NUMBER = Pattern.compile("\\s?\\d{1,4}\\s*");

  /// How often a short line above a page number must stand to be a running foot.
  private static final int RECURRENCES = 3;

  private static final int LONGEST_FOOT = 80;

  TextPage {
    lines = List.copyOf(lines);
  }

  /// Splits text at form feeds, at running feet with a page number and, where a converter put a
  /// space for a form feed, at lines that begin with one space; if more than a few lines do, the
  /// space is indentation.
  static List<TextPage> split(String text) {
    List<String> lines = text.lines().toList();
    int[] numbers = numbersBelow(lines);
    Map<String, Integer> feet = runningFeet(lines, numbers);
    long spaced = lines.stream().filter(TextPage::beginsWithOneSpace).count();
    boolean spaceBreaks = spaced * 20 < lines.size();
    List<TextPage> pages = new ArrayList<>();
    List<String> current = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      boolean feeds = line.indexOf('\f') >= 0;
      if ((feeds || (spaceBreaks && beginsWithOneSpace(line))) && !current.isEmpty()) {
        pages.add(new TextPage("", "", current));
        current = new ArrayList<>();
      }
      int number = numbers[i];
      if (number > i && feet.getOrDefault(line.strip(), 0) >= RECURRENCES) {
        pages.add(new TextPage(lines.get(number).strip(), line.strip(), current));
        current = new ArrayList<>();
        i = number;
      } else {
        current.add(feeds ? line.replace("\f", "") : line);
      }
    }
    if (!current.isEmpty()) {
      pages.add(new TextPage("", "", current));
    }
    return pages;
  }

  /// Short lines with a page number below them, and how often each stands.
  private static Map<String, Integer> runningFeet(List<String> lines, int[] numbers) {
    Map<String, Integer> feet = new HashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (!line.isEmpty() && line.length() <= LONGEST_FOOT && numbers[i] > i) {
        feet.merge(line, 1, Integer::sum);
      }
    }
    return feet;
  }

  /// For each line the index of the page number that is the next line with text, or the line's own
  /// index if that is no number.
  private static int[] numbersBelow(List<String> lines) {
    int[] numbers = new int[lines.size()];
    int below = -1;
    for (int i = lines.size() - 1; i >= 0; i--) {
      numbers[i] = below < 0 ? i : below;
      if (!lines.get(i).isBlank()) {
        below = PAGE_NUMBER.matcher(lines.get(i)).matches() ? i : -1;
      }
    }
    return numbers;
  }

  private static boolean beginsWithOneSpace(String line) {
    return line.length() > 1 && line.charAt(0) == ' ' && line.charAt(1) != ' ';
  }
}
