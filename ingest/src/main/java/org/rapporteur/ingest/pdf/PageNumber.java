package org.rapporteur.ingest.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A number that may be a page's.
///
/// @param label as printed
/// @param value its value
/// @param roman whether it is a roman one
/// @param alone whether nothing but it stands in its row
/// @param apart whether nothing but it stands in its segment of the row
record PageNumber(String label, int value, boolean roman, boolean alone, boolean apart) {
  private static final String NUMBER = "(\\d{1,4}|[ivxlc]{1,7}|[IVXLC]{1,7})";

  /// `3`, `- 3 -`, `[3]`, `Page 3`, `3 of 12`, `3/12`.
  private static final Pattern ALONE =
      Pattern.compile(
          "(?i:page|pág(?:ina)?\\.?|p\\.)?\\s*[-–—|\\[]?\\s*"
              + NUMBER
              + "\\s*[-–—|\\]]?(?:\\s*(?:of|/|de|sur|von)\\s*\\d{1,4})?");

  /// The same at the beginning or end of something.
  private static final Pattern OUTER =
      Pattern.compile(
          "^"
              + NUMBER
              + "(?=\\s)|(?:\\s|(?i:page)\\s?)"
              + NUMBER
              + "(?:\\s*(?:of|/|sur|de)\\s*\\d{1,4})?$");

  /// The numbers that a row at a page's edge may give the page.
  static List<PageNumber> in(List<Line> row) {
    List<PageNumber> found = new ArrayList<>();
    for (Line segment : row) {
      Matcher alone = ALONE.matcher(segment.text());
      if (alone.matches()) {
        add(found, alone.group(1), row.size() == 1, true);
      }
      Matcher outer = OUTER.matcher(segment.text());
      while (outer.find()) {
        add(found, outer.group(1) == null ? outer.group(2) : outer.group(1), false, false);
      }
    }
    return found;
  }

  /// Whether a segment is a page's number and nothing else.
  static boolean isAlone(Line segment) {
    return ALONE.matcher(segment.text()).matches();
  }

  private static void add(List<PageNumber> found, String label, boolean alone, boolean apart) {
    if (Character.isDigit(label.charAt(0))) {
      found.add(new PageNumber(label, Integer.parseInt(label), false, alone, apart));
      return;
    }
    OptionalInt value = roman(label.toLowerCase(Locale.ROOT));
    if (value.isPresent()) {
      found.add(new PageNumber(label, value.getAsInt(), true, alone, apart));
    }
  }

  /// How far the number runs ahead of the count of pages; pages in a row have the same.
  int lead(int page) {
    return value - page + (roman ? 1_000_000 : 0);
  }

  private static OptionalInt roman(String text) {
    int value = 0;
    int last = 0;
    for (int i = text.length() - 1; i >= 0; i--) {
      int digit =
          switch (text.charAt(i)) {
            case 'i' -> 1;
            case 'v' -> 5;
            case 'x' -> 10;
            case 'l' -> 50;
            default -> 100;
          };
      value += digit < last ? -digit : digit;
      last = Math.max(last, digit);
    }
    return written(value).equals(text) ? OptionalInt.of(value) : OptionalInt.empty();
  }

  /// A number below 400 in small roman numerals.
  static String written(int value) {
    String[] signs = {"c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
    int[] values = {100, 90, 50, 40, 10, 9, 5, 4, 1};
    StringBuilder out = new StringBuilder();
    int rest = value;
    for (int i = 0; i < values.length; i++) {
      while (rest >= values[i]) {
        out.append(signs[i]);
        rest -= values[i];
      }
    }
    return out.toString();
  }
}
