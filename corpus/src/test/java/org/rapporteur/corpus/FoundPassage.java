package org.rapporteur.corpus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.core.document.Document;
import org.rapporteur.core.document.Locator;
import org.rapporteur.core.document.Passage;
import org.rapporteur.core.mention.TaggedDocument;
import org.rapporteur.core.mention.TaggedPassage;

/// A passage that was found, with its kind and place written as the reference answers write them.
///
/// @param kind such as `paragraph` or `form-entry`
/// @param place its locator
/// @param text its text, without the number of a numbered paragraph
/// @param tagged the passage itself
record FoundPassage(String kind, String place, String text, TaggedPassage tagged) {
  private static final Pattern TARGET = Pattern.compile("Policy target No\\. (\\d+):.*");
  private static final Pattern SECTION = Pattern.compile("([IVX]+(?:\\.\\d+)*)\\. .*");

  /// The passages of a document that are of a kind which the reference lists.
  static List<FoundPassage> of(TaggedDocument tagged) {
    Document document = tagged.document();
    Reader reader = new Reader(document);
    List<FoundPassage> found = new ArrayList<>();
    for (TaggedPassage passage : tagged.passages()) {
      reader.read(passage).ifPresent(found::add);
    }
    return found;
  }

  /// White space made one blank.
  static String oneLine(String words) {
    return words.replaceAll("[\\s\\u00a0]+", " ").strip();
  }

  String words() {
    return oneLine(text);
  }

  /// The words without a first line such as `Questions 2.1 and 2.2:`.
  String wordsBelowLabel() {
    return oneLine(text.substring(text.indexOf('\n') + 1));
  }

  @Override
  public String toString() {
    String words = words();
    return kind + " " + place + ": " + words.substring(0, Math.min(60, words.length()));
  }

  /// Counts goals and practices, which have no number in the text.
  private static final class Reader {
    private final Document document;
    private final Map<String, Integer> practices = new HashMap<>();
    private String target = "";
    private int goals;
    private int firstGoal;
    private boolean afterGoal;

    Reader(Document document) {
      this.document = document;
    }

    Optional<FoundPassage> read(TaggedPassage tagged) {
      Passage passage = tagged.passage();
      String text = document.textOf(passage);
      Locator at = passage.locator();
      return switch (passage.kind()) {
        case HEADING -> {
          count(text);
          yield Optional.empty();
        }
        case NUMBERED_PARAGRAPH -> {
          String words = text.replaceFirst("^\\d+\\.\\s*", "");
          yield found("paragraph", at.paragraph(), words, tagged);
        }
        case ANSWER -> {
          String followUp = at.followUp() > 0 ? ">" + at.followUp() : "";
          yield found("answer", at.question() + followUp, text, tagged);
        }
        case RECOMMENDATION -> found("recommendation", "" + at.recommendation(), text, tagged);
        case PROMISING_PRACTICE -> {
          String section = section(at.section());
          int number = practices.merge(section, 1, Integer::sum);
          yield found("promising-practice", section + " practice " + number, text, tagged);
        }
        case FOOTNOTE -> found("footnote", at.footnote(), text, tagged);
        case FORM_ENTRY -> found("form-entry", goals() + " " + side(at), text, tagged);
        case QUESTION, QUOTATION, TEXT -> Optional.empty();
      };
    }

    private static Optional<FoundPassage> found(
        String kind, String place, String text, TaggedPassage tagged) {
      return Optional.of(new FoundPassage(kind, place, text, tagged));
    }

    /// Goals without an entry between them are written in one cell and have their entries together.
    private void count(String heading) {
      Matcher m = TARGET.matcher(heading);
      if (m.matches()) {
        target = m.group(1);
        goals = 0;
      } else if (heading.startsWith("Operational Goal:")) {
        goals++;
        firstGoal = afterGoal ? firstGoal : goals;
      }
      afterGoal = heading.startsWith("Operational Goal:");
    }

    private String goals() {
      String last = target + "." + goals;
      return firstGoal == goals ? last : target + "." + firstGoal + "+" + last;
    }

    private static String side(Locator at) {
      return at.section().getLast().startsWith("Actions ALREADY") ? "already" : "will";
    }

    private static String section(List<String> path) {
      String innermost = "";
      for (String title : path) {
        Matcher m = SECTION.matcher(title);
        innermost = m.matches() ? m.group(1) : innermost;
      }
      return innermost;
    }
  }
}
