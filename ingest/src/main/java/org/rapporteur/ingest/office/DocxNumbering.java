package org.rapporteur.ingest.office;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.Set;
import org.apache.tika.exception.TikaException;

/// The automatic lists of a DOCX file (`numbering.xml`), and their counters. Lists made from the
/// same definition go on counting where the last one stopped, unless they say that they start anew.
final class DocxNumbering {
  private final DocxStyles styles;
  private final Map<String, Definition> definitions = new HashMap<>();
  private final Map<String, ListUse> lists = new HashMap<>();
  private final Map<String, String> definitionOfStyle = new HashMap<>();
  private final Map<String, ListCounter> counters = new HashMap<>();
  private final Set<String> begun = new HashSet<>();

  /// @param levelOfStyle the level that a paragraph style is tied to
  /// @param sameAs the style whose list this is, empty if it is its own
  private record Definition(
      Map<Integer, ListLevel> levels, Map<String, Integer> levelOfStyle, String sameAs) {}

  /// A list made from a definition.
  private record ListUse(
      String definition, Map<Integer, Integer> starts, Map<Integer, ListLevel> levels) {}

  /// @param part the part with the lists, if there is one
  DocxNumbering(DocxPackage docx, Optional<String> part, DocxStyles styles)
      throws TikaException, IOException {
    this.styles = styles;
    if (part.isEmpty()) {
      return;
    }
    try (Xml xml = docx.open(part.get())) {
      xml.child(0);
      while (xml.child(1)) {
        switch (xml.name()) {
          case "w:abstractNum" -> definition(xml);
          case "w:num" -> list(xml);
          default -> {}
        }
      }
    }
  }

  private void definition(Xml xml) throws TikaException {
    int element = xml.depth();
    String id = xml.attribute("w:abstractNumId");
    Map<Integer, ListLevel> levels = new HashMap<>();
    Map<String, Integer> levelOfStyle = new HashMap<>();
    String sameAs = "";
    while (xml.child(element)) {
      switch (xml.name()) {
        case "w:lvl" -> level(xml, levels, levelOfStyle);
        case "w:styleLink" -> definitionOfStyle.put(xml.attribute("w:val"), id);
        case "w:numStyleLink" -> sameAs = xml.attribute("w:val");
        default -> {}
      }
    }
    definitions.put(id, new Definition(levels, levelOfStyle, sameAs));
  }

  private static void level(
      Xml xml, Map<Integer, ListLevel> levels, Map<String, Integer> levelOfStyle)
      throws TikaException {
    int element = xml.depth();
    int level = xml.number("w:ilvl").orElse(0);
    int start = 0;
    Numerals numerals = Numerals.DECIMAL;
    String pattern = "";
    int restart = ListLevel.ANY;
    boolean legal = false;
    while (xml.child(element)) {
      String value = xml.attribute("w:val");
      switch (xml.name()) {
        case "w:start" -> start = xml.number("w:val").orElse(0);
        case "w:numFmt" -> numerals = numerals(value);
        case "w:lvlText" -> pattern = value;
        case "w:lvlRestart" -> restart = xml.number("w:val").orElse(ListLevel.ANY);
        case "w:isLgl" -> legal = DocxProperties.isOn(value);
        case "w:pStyle" -> levelOfStyle.put(value, level);
        case "mc:AlternateContent" -> numerals = alternative(xml, numerals);
        default -> {}
      }
    }
    if (level >= 0 && level < ListCounter.LEVELS) {
      levels.put(level, new ListLevel(start, numerals, pattern, restart, legal));
    }
  }

  /// Number formats that came after the standard stand beside one that is in it.
  private static Numerals alternative(Xml xml, Numerals before) throws TikaException {
    int element = xml.depth();
    Numerals numerals = before;
    while (xml.child(element)) {
      int branch = xml.depth();
      while (xml.child(branch)) {
        if (xml.name().equals("w:numFmt")) {
          numerals = numerals(xml.attribute("w:val"));
        }
      }
    }
    return numerals;
  }

  /// A number format by its name in the file; what is not known is printed in decimals.
  static Numerals numerals(String name) {
    return switch (name) {
      case "decimalZero" -> Numerals.DECIMAL_ZERO;
      case "upperRoman" -> Numerals.UPPER_ROMAN;
      case "lowerRoman" -> Numerals.LOWER_ROMAN;
      case "upperLetter" -> Numerals.UPPER_LETTER;
      case "lowerLetter" -> Numerals.LOWER_LETTER;
      case "ordinal" -> Numerals.ORDINAL;
      case "numberInDash" -> Numerals.DASHED;
      case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> Numerals.CIRCLED;
      case "chicago" -> Numerals.SIGNS;
      case "bullet" -> Numerals.BULLET;
      case "none" -> Numerals.NONE;
      default -> Numerals.DECIMAL;
    };
  }

  private void list(Xml xml) throws TikaException {
    int element = xml.depth();
    String id = xml.attribute("w:numId");
    String definition = "";
    Map<Integer, Integer> starts = new HashMap<>();
    Map<Integer, ListLevel> levels = new HashMap<>();
    while (xml.child(element)) {
      switch (xml.name()) {
        case "w:abstractNumId" -> definition = xml.attribute("w:val");
        case "w:lvlOverride" -> {
          int override = xml.depth();
          int level = xml.number("w:ilvl").orElse(0);
          while (xml.child(override)) {
            switch (xml.name()) {
              case "w:startOverride" ->
                  xml.number("w:val").ifPresent(start -> starts.put(level, start));
              case "w:lvl" -> level(xml, levels, new HashMap<>());
              default -> {}
            }
          }
        }
        default -> {}
      }
    }
    lists.put(id, new ListUse(definition, starts, levels));
  }

  /// Counts a paragraph and tells what its list prints before it; empty if it is in none.
  String label(DocxProperties paragraph) {
    Optional<String> own = paragraph.list().list();
    String id = own.or(() -> styles.list(paragraph.style())).orElse("");
    ListUse list = lists.get(id);
    if (list == null) {
      return "";
    }
    return definition(list.definition()).map(found -> label(paragraph, id, list, found)).orElse("");
  }

  private String label(
      DocxProperties paragraph, String id, ListUse list, Entry<String, Definition> definition) {
    int level =
        paragraph
            .list()
            .level()
            .or(() ->
                Optional.ofNullable(definition.getValue().levelOfStyle().get(paragraph.style())))
            .or(() -> styles.listLevel(paragraph.style()))
            .orElse(0);
    if (level < 0 || level >= ListCounter.LEVELS) {
      return "";
    }
    Map<Integer, ListLevel> levels = new HashMap<>(definition.getValue().levels());
    levels.putAll(list.levels());
    list.starts()
        .forEach(
            (at, start) -> levels.computeIfPresent(at, (_, defined) -> defined.startingAt(start)));
    ListCounter counter = counters.computeIfAbsent(definition.getKey(), _ -> new ListCounter());
    if (begun.add(id)) {
      list.starts().keySet().stream()
          .filter(at -> at >= 0 && at < ListCounter.LEVELS)
          .forEach(counter::restart);
    }
    return counter.next(level, levels);
  }

  /// The definition of a list, followed through the style that has it.
  private Optional<Entry<String, Definition>> definition(String id) {
    Definition found = definitions.get(id);
    if (found == null) {
      return Optional.empty();
    }
    if (found.levels().isEmpty() && !found.sameAs().isEmpty()) {
      String linked = definitionOfStyle.getOrDefault(found.sameAs(), id);
      Definition other = definitions.get(linked);
      if (other != null && !linked.equals(id)) {
        return Optional.of(Map.entry(linked, other));
      }
    }
    return Optional.of(Map.entry(id, found));
  }
}
