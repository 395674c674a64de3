package org.rapporteur.ingest.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Tells which raised numbers and signs call footnotes, in the order of the text: those that a
/// footnote of the page answers; `165166` is 165 and 166 where these are the page's. A raised
/// number that none answers is an exponent behind a unit or a number, as in m² and 10³, and else
/// the mark of a footnote that was lost. Used once, for one document.
final class NoteMarks {
  private static final int LONGEST_LABEL = 4;

  /// How many footnotes in a row may be missing.
  private static final int LEAP = 5;

  /// What an exponent stands behind: a unit, or a number.
  private static final Pattern UNIT =
      Pattern.compile(
          ".*(?:(?:^|[\\s\\d(/])[kcdmhµ]?(?:m|g|s|ha|l)|\\d|[Ee]q|(?:^|[^\\p{L}])[CN]?[OHN])",
          Pattern.DOTALL);

  private final Map<Integer, Set<String>> byPage = new HashMap<>();
  private final Set<String> all = new HashSet<>();
  private final Map<Integer, Set<String>> plain = new HashMap<>();
  private int due = 1;

  NoteMarks(List<Block> blocks) {
    for (Block block : blocks) {
      if (block instanceof Block.Note note) {
        all.add(note.label());
        byPage.computeIfAbsent(note.page(), _ -> new HashSet<>()).add(note.label());
      }
    }
    blocks.forEach(this::collect);
  }

  /// Notes the raised numbers that cannot be exponents.
  private void collect(Block block) {
    switch (block) {
      case Block.Text(_, _, _, List<Line> lines) -> lines.forEach(this::collect);
      case Block.Note(_, _, _, List<Line> lines) -> lines.forEach(this::collect);
      case Block.Box(_, List<Block> inner) -> inner.forEach(this::collect);
      case Block.Table(_, _, List<Region.Row> rows) -> {
        for (Region.Row row : rows) {
          row.cells().forEach(cell -> cell.lines().forEach(this::collect));
        }
      }
    }
  }

  private void collect(Line line) {
    int page = line.sheet().number();
    for (RaisedRun run : RaisedRun.in(line)) {
      if (!UNIT.matcher(run.before()).matches()) {
        Set<String> here = plain.computeIfAbsent(page, _ -> new HashSet<>());
        here.add(run.text());
        if (run.text().chars().allMatch(Character::isDigit)) {
          here.addAll(parted(run.text(), page));
        }
      }
    }
  }

  /// The labels that raised digits or a sign stand for, none if they are text.
  ///
  /// @param page on which they stand
  /// @param before the text in front of them
  List<String> read(String raised, int page, String before) {
    List<String> labels = labels(raised, page, before);
    if (!labels.isEmpty() && !NoteLabel.isSign(raised)) {
      String last = labels.getLast();
      int number = last.length() > LONGEST_LABEL ? 0 : Integer.parseInt(last);
      if (number >= due && number <= due + LEAP) {
        due = number + 1;
      }
    }
    return labels;
  }

  /// Whether a footnote of the page has this sign.
  boolean hasSign(String sign, int page) {
    return NoteLabel.isSign(sign) && isNear(sign, page);
  }

  private List<String> labels(String raised, int page, String before) {
    boolean unit = UNIT.matcher(before).matches();
    boolean elsewhere = plain.getOrDefault(page, Set.of()).contains(raised);
    if (isNear(raised, page) && !(unit && elsewhere)) {
      return List.of(raised);
    }
    if (NoteLabel.isSign(raised)) {
      return List.of();
    }
    List<String> parts = parted(raised, page);
    if (!parts.isEmpty()) {
      return parts;
    }
    boolean lost = all.contains(raised) || raised.length() > 1 || !all.isEmpty();
    return unit || !lost || raised.length() > LONGEST_LABEL ? List.of() : List.of(raised);
  }

  /// Two or more labels of the page side by side, each one more than the last.
  private List<String> parted(String raised, int page) {
    for (int length = 1; length < raised.length(); length++) {
      List<String> labels = new ArrayList<>();
      String rest = raised;
      if (rest.charAt(0) == '0' || length > LONGEST_LABEL) {
        return List.of();
      }
      for (int next = Integer.parseInt(raised.substring(0, length));
          rest.startsWith(Integer.toString(next)) && isNear(Integer.toString(next), page);
          next++) {
        labels.add(Integer.toString(next));
        rest = rest.substring(Integer.toString(next).length());
      }
      if (rest.isEmpty() && labels.size() > 1) {
        return labels;
      }
    }
    return List.of();
  }

  /// Whether a footnote of the page or of the next has the label.
  private boolean isNear(String label, int page) {
    return byPage.getOrDefault(page, Set.of()).contains(label)
        || byPage.getOrDefault(page + 1, Set.of()).contains(label);
  }
}
