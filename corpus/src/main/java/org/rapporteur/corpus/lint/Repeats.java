package org.rapporteur.corpus.lint;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.rapporteur.core.document.Passage;
import org.rapporteur.corpus.lint.Numbering.Numbered;
import org.rapporteur.corpus.lint.Numbering.Series;

/// A number occurs twice in a series.
final class Repeats implements Check {
  private final Numbering numbering;
  private final Finding.Kind kind;

  Repeats(Numbering numbering) {
    this.numbering = numbering;
    this.kind =
        new Finding.Kind(
            numbering.noun() + "-twice",
            Severity.ERROR,
            "two " + numbering.noun() + "s have one number",
            "Number one of them anew; a citation of this number may mean either.");
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
    for (Series series : numbering.of(document)) {
      Map<Integer, Passage> first = new HashMap<>();
      for (Numbered member : series.members()) {
        if (first.putIfAbsent(member.number(), member.passage()) != null) {
          findings.accept(
              document.finding(
                  kind,
                  member.passage(),
                  "another %s %s%d".formatted(numbering.noun(), series.prefix(), member.number()),
                  "one %s of this number".formatted(numbering.noun())));
        }
      }
    }
  }
}
