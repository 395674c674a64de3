package org.rapporteur.corpus.lint;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.rapporteur.core.document.FootnoteMark;
import org.rapporteur.core.document.Passage;
import org.rapporteur.core.mention.TaggedPassage;

/// A mark calls a footnote that is not there. Only numbers up to one more than the last footnote
/// are marks without doubt; what is raised beyond may be an exponent.
final class MarkWithoutFootnote implements Check {
  private static final Finding.Kind KIND =
      new Finding.Kind(
          "mark-without-footnote",
          Severity.WARNING,
          "a mark calls a footnote that is not there",
          "See in the file whether the footnote is missing, or was read wrongly.");

  @Override
  public Finding.Kind kind() {
    return KIND;
  }

  @Override
  public void look(Inspected document, Beside beside, Consumer<Finding> findings) {
    Set<String> notes = new HashSet<>();
    int last = 0;
    for (TaggedPassage tagged : document.passages(Passage.Kind.FOOTNOTE)) {
      String label = tagged.passage().locator().footnote();
      notes.add(label);
      last = Math.max(last, label.matches("\\d{1,6}") ? Integer.parseInt(label) : 0);
    }
    if (!document.monitors() || last == 0) {
      return;
    }
    for (TaggedPassage tagged : document.passages()) {
      for (FootnoteMark mark : tagged.passage().marks()) {
        if (mark.label().matches("\\d{1,6}")
            && Integer.parseInt(mark.label()) <= last + 1
            && !notes.contains(mark.label())) {
          findings.accept(
              document.finding(
                  KIND, tagged.passage(), "mark " + mark.label(), "a footnote " + mark.label()));
        }
      }
    }
  }
}
