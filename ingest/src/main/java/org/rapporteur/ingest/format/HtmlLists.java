package org.rapporteur.ingest.format;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;
import org.rapporteur.ingest.office.Numerals;
import org.xml.sax.Attributes;

/// Counts the items of ordered HTML lists as a browser prints them.
final class HtmlLists {
  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,6}");
  private static final Pattern UNMARKED = Pattern.compile("(?s).*list-style[^;]*:\\s*none.*");

  private final Deque<Counter> open = new ArrayDeque<>();

  private static final class Counter {
    private final Numerals numerals;
    private int next;

    Counter(Numerals numerals, int next) {
      this.numerals = numerals;
      this.next = next;
    }
  }

  /// Opens an ordered list.
  void ordered(Attributes list) {
    boolean unmarked = UNMARKED.matcher(value(list, "style")).matches();
    open.push(new Counter(unmarked ? Numerals.NONE : numerals(list), number(list, "start", 1)));
  }

  /// Opens a list without numbers.
  void unordered() {
    open.push(new Counter(Numerals.NONE, 1));
  }

  void close() {
    open.poll();
  }

  /// What is printed before the item that begins; empty if nothing is.
  String item(Attributes item) {
    Counter counter = open.peek();
    if (counter == null || counter.numerals == Numerals.NONE) {
      return "";
    }
    int number = number(item, "value", counter.next);
    counter.next = number + 1;
    return counter.numerals.print(number) + ".";
  }

  private static Numerals numerals(Attributes list) {
    return switch (value(list, "type")) {
      case "a" -> Numerals.LOWER_LETTER_PAIRS;
      case "A" -> Numerals.UPPER_LETTER_PAIRS;
      case "i" -> Numerals.LOWER_ROMAN;
      case "I" -> Numerals.UPPER_ROMAN;
      default -> Numerals.DECIMAL;
    };
  }

  private static int number(Attributes attributes, String name, int otherwise) {
    String value = value(attributes, name);
    return NUMBER.matcher(value).matches() ? Integer.parseInt(value) : otherwise;
  }

  private static String value(Attributes attributes, String name) {
    String value = attributes.getValue(name);
    return value == null ? "" : value.strip();
  }
}
