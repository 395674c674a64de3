package org.rapporteur.corpus.lint;

import java.util.function.Consumer;
import org.rapporteur.core.document.Genre;
import org.rapporteur.core.mention.TaggedPassage;

/// A factsheet cites a paragraph that no report of the round has.
final class UnknownParagraph implements Check {
  private static final Finding.Kind KIND =
      new Finding.Kind(
          "unknown-paragraph",
          Severity.ERROR,
          "a paragraph is cited that no report has",
          "Correct the number; or index the report that has it.");

  @Override
  public Finding.Kind kind() {
    return KIND;
  }

  @Override
  public void look(Inspected document, Beside beside, Consumer<Finding> findings) {
    Reports cited = beside.reports().citedBy(document.metadata());
    boolean numbered = cited.all().stream().anyMatch(report -> !report.paragraphs().isEmpty());
    if (!document.is(Genre.FACTSHEET) || !numbered) {
      return;
    }
    for (TaggedPassage tagged : document.passages()) {
      for (int number : ParagraphCitations.in(document.document(), tagged)) {
        String paragraph = Integer.toString(number);
        if (cited.all().stream().noneMatch(report -> report.hasParagraph(paragraph))) {
          findings.accept(
              document.finding(
                  KIND,
                  tagged.passage(),
                  "paragraph " + paragraph,
                  "a paragraph of " + cited.names()));
        }
      }
    }
  }
}
