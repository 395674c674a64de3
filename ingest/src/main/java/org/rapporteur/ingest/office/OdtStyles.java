package org.rapporteur.ingest.office;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.apache.tika.exception.TikaException;

/// What the styles of an OpenDocument text say of paragraphs, characters and lists. Those of the
/// text and those of the document are one table: their names do not collide.
final class OdtStyles {
  /// The list by which headings are numbered.
  static final String OUTLINE = "";

  private final Map<String, Style> styles = new HashMap<>();
  private final Map<String, Map<Integer, ListLevel>> lists = new HashMap<>();

  private record Style(
      String parent,
      Optional<Integer> outline,
      Optional<String> list,
      boolean hidden,
      boolean raised) {}

  /// Reads the styles of a part, whose root is at hand; elements that hold none are given to
  /// `rest`.
  void read(Xml xml, Rest rest) throws TikaException, IOException {
    int root = xml.depth();
    while (xml.child(root)) {
      switch (xml.name()) {
        case "office:styles", "office:automatic-styles" -> styles(xml);
        default -> rest.read(xml);
      }
    }
  }

  /// What reads the elements beside the styles.
  interface Rest {
    void read(Xml xml) throws TikaException, IOException;
  }

  private void styles(Xml xml) throws TikaException {
    int element = xml.depth();
    while (xml.child(element)) {
      switch (xml.name()) {
        case "style:style" -> style(xml);
        case "text:list-style" -> lists.put(xml.attribute("style:name"), list(xml));
        case "text:outline-style" -> lists.put(OUTLINE, list(xml));
        default -> {}
      }
    }
  }

  private void style(Xml xml) throws TikaException {
    int element = xml.depth();
    String name = xml.attribute("style:family") + ":" + xml.attribute("style:name");
    String parent = xml.attribute("style:family") + ":" + xml.attribute("style:parent-style-name");
    Optional<Integer> outline = xml.number("style:default-outline-level");
    String list = xml.attribute("style:list-style-name");
    boolean hidden = false;
    boolean raised = false;
    while (xml.child(element)) {
      if (xml.name().equals("style:text-properties")) {
        hidden = xml.attribute("text:display").equals("none");
        raised = isSuperscript(xml.attribute("style:text-position"));
      }
    }
    styles.put(
        name,
        new Style(
            parent,
            outline,
            list.isEmpty() ? Optional.empty() : Optional.of(list),
            hidden,
            raised));
  }

  private static boolean isSuperscript(String position) {
    return position.startsWith("super") || position.matches("[1-9]\\d?% .*");
  }

  private static Map<Integer, ListLevel> list(Xml xml) throws TikaException {
    int element = xml.depth();
    Map<Integer, ListLevel> levels = new HashMap<>();
    List<Integer> numbered = new ArrayList<>();
    while (xml.child(element)) {
      int level = xml.number("text:level").orElse(1) - 1;
      switch (xml.name()) {
        case "text:list-level-style-bullet" ->
            levels.put(
                level,
                new ListLevel(
                    1, Numerals.BULLET, xml.attribute("text:bullet-char"), ListLevel.ANY, false));
        case "text:list-level-style-number", "text:outline-level-style" -> {
          ListLevel read = numbered(xml, level, numbered);
          if (read.numerals() != Numerals.NONE) {
            numbered.add(level);
          }
          levels.put(level, read);
        }
        default -> {}
      }
    }
    return levels;
  }

  private static ListLevel numbered(Xml xml, int level, List<Integer> numbered) {
    boolean synced = xml.attribute("style:num-letter-sync").equals("true");
    Numerals numerals =
        switch (xml.attribute("style:num-format")) {
          case "a" -> synced ? Numerals.LOWER_LETTER : Numerals.LOWER_LETTER_PAIRS;
          case "A" -> synced ? Numerals.UPPER_LETTER : Numerals.UPPER_LETTER_PAIRS;
          case "i" -> Numerals.LOWER_ROMAN;
          case "I" -> Numerals.UPPER_ROMAN;
          case "" -> Numerals.NONE;
          default -> Numerals.DECIMAL;
        };
    String pattern = xml.attribute("loext:num-list-format").replaceAll("%(\\d+)%", "%$1");
    if (pattern.isEmpty()) {
      int shown = xml.number("text:display-levels").orElse(1);
      StringBuilder numbers = new StringBuilder();
      for (int outer = Math.max(0, level - shown + 1); outer < level; outer++) {
        numbers.append(numbered.contains(outer) ? "%" + (outer + 1) + "." : "");
      }
      numbers.append(numerals == Numerals.NONE ? "" : "%" + (level + 1));
      pattern = xml.attribute("style:num-prefix") + numbers + xml.attribute("style:num-suffix");
    }
    int start = xml.number("text:start-value").orElse(1);
    return new ListLevel(start, numerals, pattern, ListLevel.ANY, false);
  }

  /// The levels of a list style; none if there is no such style.
  Map<Integer, ListLevel> levels(String list) {
    return lists.getOrDefault(list, Map.of());
  }

  /// The heading level that a paragraph's style stands for, 0 for text.
  int headingLevel(String style) {
    Set<String> seen = new HashSet<>();
    String id = "paragraph:" + style;
    Style found = styles.get(id);
    while (found != null && seen.add(id)) {
      if (found.outline.isPresent()) {
        return found.outline.get();
      }
      if (id.equals("paragraph:Title")) {
        return 1;
      }
      id = found.parent;
      found = styles.get(id);
    }
    return id.equals("paragraph:Title") ? 1 : 0;
  }

  /// The list style that a paragraph's style names, empty if none.
  String list(String style) {
    return up("paragraph:" + style, s -> s.list).orElse("");
  }

  /// Whether text of a character style is not shown.
  boolean isHidden(String characterStyle) {
    return up("text:" + characterStyle, s -> yes(s.hidden)).isPresent();
  }

  /// Whether text of a character style is raised.
  boolean isRaised(String characterStyle) {
    return up("text:" + characterStyle, s -> yes(s.raised)).isPresent();
  }

  private static Optional<Boolean> yes(boolean said) {
    return said ? Optional.of(true) : Optional.empty();
  }

  private <T> Optional<T> up(String style, Function<Style, Optional<T>> question) {
    Set<String> seen = new HashSet<>();
    String id = style;
    Style found = styles.get(id);
    while (found != null && seen.add(id)) {
      Optional<T> answer = question.apply(found);
      if (answer.isPresent()) {
        return answer;
      }
      id = found.parent;
      found = styles.get(id);
    }
    return Optional.empty();
  }
}
