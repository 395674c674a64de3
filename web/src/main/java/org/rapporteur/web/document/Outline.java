package org.rapporteur.web.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.rapporteur.core.document.Locator;
import org.rapporteur.core.document.Passage;
import org.rapporteur.core.instrument.Question;
import org.rapporteur.core.mention.TaggedPassage;
import org.rapporteur.index.IndexedDocument;
import org.rapporteur.web.page.Names;

/// Makes the outline of a document: headings, under them questions and recommendations.
final class Outline {
  private static final int DEEPEST = 4;
  private static final int LONGEST = 90;

  private final IndexedDocument document;
  private final Names names;
  private final Function<String, String> address;

  /// @param address the address of a passage by its identifier
  Outline(IndexedDocument document, Names names, Function<String, String> address) {
    this.document = document;
    this.names = names;
    this.address = address;
  }

  /// @param asked the ordinal of the passage asked for, -1 if none is
  List<OutlineEntry> entries(int asked) {
    List<Line> lines = lines();
    int current = -1;
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).ordinal <= asked) {
        current = i;
      }
    }
    List<OutlineEntry> entries = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      entries.add(new OutlineEntry(line.label, line.level, line.address, i == current));
    }
    return entries;
  }

  private record Line(int ordinal, String label, int level, String address) {}

  private List<Line> lines() {
    List<Line> lines = new ArrayList<>();
    Set<Question> questions = new HashSet<>();
    for (TaggedPassage tagged : document.passages()) {
      Passage passage = tagged.passage();
      Locator locator = passage.locator();
      int depth = Math.clamp(locator.section().size(), 1, DEEPEST);
      switch (passage.kind()) {
        case HEADING -> add(lines, passage, document.text(tagged), depth);
        case QUESTION, ANSWER -> {
          Question question = locator.question();
          if (question != null && questions.add(question)) {
            add(lines, passage, names.of(question), Math.min(DEEPEST, depth + 1));
          }
        }
        case RECOMMENDATION -> {
          if (locator.recommendation() != null) {
            String label = names.words().get("recommendation", locator.recommendation());
            if (!lines.isEmpty() && lines.getLast().label.contains(code(locator))) {
              continue; // its heading says so already
            }
            add(lines, passage, label, Math.min(DEEPEST, depth + 1));
          }
        }
        case NUMBERED_PARAGRAPH, PROMISING_PRACTICE, FOOTNOTE, FORM_ENTRY, QUOTATION, TEXT -> {}
      }
    }
    return lines;
  }

  private static String code(Locator locator) {
    return String.valueOf(locator.recommendation());
  }

  private void add(List<Line> lines, Passage passage, String label, int level) {
    String line = label.replace('\n', ' ');
    String shown = line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1) + "…";
    lines.add(new Line(passage.ordinal(), shown, level, address.apply(document.id(passage))));
  }
}
