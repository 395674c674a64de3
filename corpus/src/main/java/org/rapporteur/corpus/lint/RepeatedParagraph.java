package org.rapporteur.corpus.lint;

import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rapporteur.core.document.Passage;
import org.rapporteur.core.document.Voice;
import org.rapporteur.core.mention.TaggedPassage;

/// A paragraph has the number of the one before it or after it. Reading takes one of the two as the
/// document's own; the other is a paragraph of the same voice that begins with the number.
final class RepeatedParagraph implements Check {
  private static final Finding.Kind KIND =
      new Finding.Kind(
          "paragraph-twice",
          Severity.ERROR,
          "two paragraphs have one number",
          "Number one of them anew; a citation of this number may mean either.");
  private static final Pattern NUMBER = Pattern.compile("(?:^|\\n)(\\d{1,4})\\.[\\s\\u00A0]+\\S");

  @Override
  public Finding.Kind kind() {
    return KIND;
  }

  @Override
  public void look(Inspected document, Beside beside, Consumer<Finding> findings) {
    if (!document.monitors()) {
      return;
    }
    Set<Integer> numbers =
        Numbering.PARAGRAPH.of(document).getFirst().members().stream()
            .map(Numbering.Numbered::number)
            .collect(Collectors.toSet());
    int last = 0;
    for (TaggedPassage tagged : document.passages()) {
      Passage passage = tagged.passage();
      boolean own = passage.kind() == Passage.Kind.NUMBERED_PARAGRAPH;
      if (own && passage.locator().paragraph().matches("\\d{1,4}")) {
        last = Integer.parseInt(passage.locator().paragraph());
      }
      boolean text = passage.kind() == Passage.Kind.TEXT && passage.voice() == Voice.COMMITTEE;
      Matcher number = NUMBER.matcher(document.document().text(tagged));
      while ((own || text) && number.find()) {
        int repeated = Integer.parseInt(number.group(1));
        boolean itself = own && number.start() == 0;
        boolean here = repeated == last || repeated == last + 1;
        if (!itself && here && numbers.contains(repeated)) {
          findings.accept(
              document.finding(
                  KIND, passage, "another paragraph " + repeated, "one paragraph of this number"));
        }
      }
    }
  }
}
