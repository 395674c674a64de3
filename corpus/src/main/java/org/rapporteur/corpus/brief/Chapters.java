package org.rapporteur.corpus.brief;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.core.document.Passage;
import org.rapporteur.core.instrument.RomanNumeral;
import org.rapporteur.core.mention.TaggedPassage;

/// The chapters in which the passages of a report stand, by the outermost heading over each. A
/// section such as `V.2.` tells its chapter even where the title of that was lost.
final class Chapters {
  private static final Pattern NUMBERED =
      Pattern.compile("([IVXLC]{1,9})\\.(?:(\\d.*)|\\s*(.+))", Pattern.DOTALL);

  private final List<Chapter> byOrdinal = new ArrayList<>();

  private Chapters() {}

  static Chapters of(List<TaggedPassage> passages) {
    Map<String, String> titles = new HashMap<>();
    for (TaggedPassage passage : passages) {
      Chapter chapter = read(outermost(passage.passage()));
      if (chapter.isNumbered() && !chapter.title().isEmpty()) {
        titles.putIfAbsent(chapter.numeral(), chapter.title());
      }
    }
    Chapters chapters = new Chapters();
    for (TaggedPassage passage : passages) {
      Chapter chapter = read(outermost(passage.passage()));
      chapters.byOrdinal.add(
          chapter.isNumbered()
              ? new Chapter(chapter.numeral(), titles.getOrDefault(chapter.numeral(), ""))
              : chapter);
    }
    return chapters;
  }

  private static String outermost(Passage passage) {
    List<String> section = passage.locator().section();
    if (!section.isEmpty()) {
      return section.getFirst();
    }
    return passage.kind() == Passage.Kind.HEADING ? "\n" : "";
  }

  private static Chapter read(String heading) {
    Matcher m = NUMBERED.matcher(heading);
    if (m.matches() && RomanNumeral.isNumeral(m.group(1))) {
      return new Chapter(m.group(1), m.group(3) == null ? "" : m.group(3).strip());
    }
    return new Chapter("", heading.strip());
  }

  Chapter of(TaggedPassage passage) {
    return byOrdinal.get(passage.passage().ordinal());
  }

  /// All chapters in the order in which they begin.
  List<Chapter> all() {
    return byOrdinal.stream().distinct().toList();
  }
}
