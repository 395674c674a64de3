package org.rapporteur.ingest.office;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.poi.hwpf.usermodel.HWPFList;
import org.apache.poi.hwpf.usermodel.Paragraph;

/// Counts the automatic lists of an older Word file as Word prints them.
final class DocLists {
  private final Map<Integer, ListCounter> counters = new HashMap<>();
  private final Set<Integer> begun = new HashSet<>();

  /// How Word stores the way a number is printed.
  static Numerals numerals(int code) {
    return switch (code) {
      case 1 -> Numerals.UPPER_ROMAN;
      case 2 -> Numerals.LOWER_ROMAN;
      case 3 -> Numerals.UPPER_LETTER;
      case 4 -> Numerals.LOWER_LETTER;
      case 5 -> Numerals.ORDINAL;
      case 9 -> Numerals.SIGNS;
      case 18 -> Numerals.CIRCLED;
      case 22 -> Numerals.DECIMAL_ZERO;
      case 23 -> Numerals.BULLET;
      case 57 -> Numerals.DASHED;
      case 255 -> Numerals.NONE;
      default -> Numerals.DECIMAL;
    };
  }

  /// What the list of a paragraph prints before it, empty if it is in none.
  String label(Paragraph paragraph) {
    if (!paragraph.isInList()) {
      return "";
    }
    HWPFList list = paragraph.getList();
    if (list.getListData() == null) {
      return "";
    }
    Map<Integer, ListLevel> levels = levels(list);
    ListCounter counter = counters.computeIfAbsent(list.getLsid(), id -> new ListCounter());
    if (begun.add(paragraph.getIlfo())) {
      for (int level : levels.keySet()) {
        if (list.isStartAtOverridden((char) level)) {
          counter.restart(level);
        }
      }
    }
    return counter.next(paragraph.getIlvl(), levels);
  }

  private static Map<Integer, ListLevel> levels(HWPFList list) {
    Map<Integer, ListLevel> levels = new HashMap<>();
    org.apache.poi.hwpf.model.ListLevel[] stored = list.getListData().getLevels();
    for (int i = 0; i < Math.min(stored.length, ListCounter.LEVELS); i++) {
      char level = (char) i;
      levels.put(
          i,
          new ListLevel(
              list.getStartAt(level),
              numerals(list.getNumberFormat(level)),
              pattern(list.getNumberText(level)),
              ListLevel.ANY,
              stored[i].isLegalNumbering()));
    }
    return levels;
  }

  /// Word writes the place of a level's number as that level.
  private static String pattern(String stored) {
    StringBuilder pattern = new StringBuilder();
    for (int i = 0; i < stored.length(); i++) {
      char c = stored.charAt(i);
      pattern.append(c < 9 ? "%" + (c + 1) : String.valueOf(c));
    }
    return pattern.toString();
  }
}
