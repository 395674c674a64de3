package org.rapporteur.corpus.lint;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.rapporteur.core.document.FootnoteMark;
import org.rapporteur.core.document.Passage;
import org.rapporteur.core.mention.TaggedPassage;

/// No place in the text calls a footnote. Where its number stands in the text between the marks
/// before and after it, the mark is there in some form, and nothing is said.
final class FootnoteWithoutMark implements Check {
  private static final Finding.Kind KIND =
      new Finding.Kind(
          "footnote-without-mark",
          Severity.WARNING,
          "no mark in the text calls a footnote",
          "See in the file where the mark should be: what the footnote says belongs to no passage.");

  @Override
  public Finding.Kind kind() {
    return KIND;
  }

  @Override
  public void look(Inspected document, Beside beside, Consumer<Finding> findings) {
    if (!document.monitors()) {
      return;
    }
    TreeMap<Integer, Integer> marks = new TreeMap<>();
    for (TaggedPassage tagged : document.passages()) {
      for (FootnoteMark mark : tagged.passage().marks()) {
        if (mark.label().matches("\\d{1,6}")) {
          marks.put(Integer.parseInt(mark.label()), tagged.passage().ordinal());
        }
      }
    }
    for (TaggedPassage tagged : document.passages(Passage.Kind.FOOTNOTE)) {
      String label = tagged.passage().locator().footnote();
      if (label.matches("\\d{1,6}")
          && !marks.containsKey(Integer.parseInt(label))
          && !isWritten(document, Integer.parseInt(label), marks)) {
        findings.accept(
            document.finding(
                KIND, tagged.passage(), "footnote " + label, "a mark " + label + " in the text"));
      }
    }
  }

  private static boolean isWritten(
      Inspected document, int label, NavigableMap<Integer, Integer> marks) {
    Map.Entry<Integer, Integer> before = marks.lowerEntry(label);
    Map.Entry<Integer, Integer> after = marks.higherEntry(label);
    int from = before == null ? 0 : before.getValue();
    int to = after == null ? document.passages().size() - 1 : after.getValue();
    Pattern number = Pattern.compile("[\\p{L}.,;:”’\"'*)\\]{^]\\s?" + label + "(?![\\d.%])");
    for (int i = from; i <= to; i++) {
      TaggedPassage tagged = document.passages().get(i);
      if (tagged.passage().kind() != Passage.Kind.FOOTNOTE
          && number.matcher(document.document().text(tagged)).find()) {
        return true;
      }
    }
    return false;
  }
}
