package org.rapporteur.corpus.lint;

import java.util.function.Consumer;
import org.rapporteur.core.document.Genre;

/// A factsheet whose report is not in the index, so that nothing of what it cites can be checked.
final class NotChecked implements Check {
  private static final Finding.Kind KIND =
      new Finding.Kind(
          "not-checked",
          Severity.NOTE,
          "the report that a factsheet cites is not in the index",
          "Index the report, then run this again.");

  @Override
  public Finding.Kind kind() {
    return KIND;
  }

  @Override
  public void look(Inspected document, Beside beside, Consumer<Finding> findings) {
    if (document.is(Genre.FACTSHEET)
        && !document.passages().isEmpty()
        && beside.reports().citedBy(document.metadata()).isEmpty()) {
      findings.accept(
          document.finding(
              KIND,
              document.passages().getFirst().passage(),
              "codes, paragraphs and urgencies were not checked",
              "an implementation report of the same round"));
    }
  }
}
