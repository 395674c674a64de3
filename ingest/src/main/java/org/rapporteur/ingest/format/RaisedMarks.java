package org.rapporteur.ingest.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Reads raised numbers as footnote marks, in the order of the text: `165166` is 165 and 166 where
/// 165 is due. Used once, for one document.
final class RaisedMarks {
  private static final int LONGEST_LABEL = 4;

  /// How many footnotes in a row may be missing.
  private static final int LEAP = 5;

  private final Set<String> footnotes;
  private int due = 1;

  /// @param footnotes the numbers of all footnotes
  RaisedMarks(Set<String> footnotes) {
    this.footnotes = Set.copyOf(footnotes);
  }

  /// The labels that raised digits stand for.
  List<String> read(String digits) {
    List<String> labels = parted(digits);
    String last = labels.getLast();
    int number = last.length() > LONGEST_LABEL ? 0 : Integer.parseInt(last);
    if (number >= due && number <= due + LEAP) {
      due = number + 1;
    }
    return labels;
  }

  private List<String> parted(String digits) {
    List<String> labels = new ArrayList<>();
    String rest = digits;
    for (int next = due; rest.startsWith(Integer.toString(next)); next++) {
      labels.add(Integer.toString(next));
      rest = rest.substring(Integer.toString(next).length());
    }
    boolean whole = rest.isEmpty() && footnotes.containsAll(labels);
    return whole ? labels : List.of(digits);
  }
}
