package org.rapporteur.corpus.lint;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.rapporteur.core.document.Passage;
import org.rapporteur.corpus.lint.Numbering.Numbered;
import org.rapporteur.corpus.lint.Numbering.Series;

/// Numbers are missing in a series. A footnote that is called in the text is no gap but a mark
/// without footnote.
final class Gaps implements Check {
  private final Numbering numbering;
  private final Finding.Kind kind;

  Gaps(Numbering numbering) {
    this.numbering = numbering;
    this.kind =
        new Finding.Kind(
            numbering.noun() + "-gap",
            Severity.WARNING,
            "the numbers of " + numbering.noun() + "s have a gap",
            "See in the file whether something is missing, or was read wrongly.");
  }

  @Override
  public Finding.Kind kind() {
    return kind;
  }

  @Override
  public void look(Inspected document, Beside beside, Consumer<Finding> findings) {
    if (!document.monitors()) {
      return;
    }
    Set<String> called =
        numbering == Numbering.FOOTNOTE
            ? document.passages().stream()
                .flatMap(tagged -> tagged.passage().marks().stream())
                .map(mark -> mark.label())
                .collect(Collectors.toSet())
            : Set.of();
    for (Series series : numbering.of(document)) {
      look(document, series, called, findings);
    }
  }

  private void look(
      Inspected document, Series series, Set<String> called, Consumer<Finding> findings) {
    TreeMap<Integer, Passage> byNumber = new TreeMap<>();
    for (Numbered member : series.members()) {
      byNumber.putIfAbsent(member.number(), member.passage());
    }
    if (byNumber.isEmpty()) {
      return;
    }
    int before = series.begins() ? 0 : byNumber.firstKey();
    for (Map.Entry<Integer, Passage> member : byNumber.entrySet()) {
      List<Integer> missing =
          IntStream.range(before + 1, member.getKey())
              .filter(number -> !called.contains(Integer.toString(number)))
              .boxed()
              .toList();
      if (!missing.isEmpty()) {
        findings.accept(gap(document, series, before, member, missing));
      }
      before = member.getKey();
    }
  }

  private Finding gap(
      Inspected document,
      Series series,
      int before,
      Map.Entry<Integer, Passage> next,
      List<Integer> missing) {
    String from = series.prefix() + missing.getFirst();
    String found =
        before == 0
            ? "the first %s is %s%d".formatted(numbering.noun(), series.prefix(), next.getKey())
            : "%s %s%d after %s%d"
                .formatted(
                    numbering.noun(), series.prefix(), next.getKey(), series.prefix(), before);
    String expected =
        missing.size() == 1
            ? numbering.noun() + " " + from
            : "%ss %s to %s%d"
                .formatted(numbering.noun(), from, series.prefix(), missing.getLast());
    return document.finding(kind, next.getValue(), found, expected);
  }
}
