package org.rapporteur.web.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.core.document.Locator;
import org.rapporteur.core.document.Passage;
import org.rapporteur.core.instrument.Question;
import org.rapporteur.core.mention.TaggedPassage;
import org.rapporteur.core.text.Span;
import org.rapporteur.index.IndexedDocument;

/// The places of one document by which its text refers to them: paragraphs, questions, footnotes.
final class References {
  /// `paragraph 67`, `paras. 67, 68 and 70`, `§ 186`; French likewise.
  private static final Pattern PARAGRAPHS =
      Pattern.compile(
          "(?iU)(?:\\b(?:paragraphs?|paragraphes?|paras?\\.?)|§§?)\\s{0,2}"
              + "(\\d{1,4}(?:\\s{0,2}(?:,|-|–|and|et|to|à)\\s{0,2}\\d{1,4}){0,12})\\b(?!\\s?[.)(]\\s?\\w)");

  private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");

  /// `question 9.1.a`, `answer to 9.2`.
  private static final Pattern QUESTION =
      Pattern.compile(
          "(?iU)\\b(?:questions?|(?:answers?|reply|réponses?)(?: given)? (?:to|à))\\s{1,2}"
              + "(?:(?:question|la question)\\s)?(\\d{1,2}(?:\\.\\d{1,2})?(?:\\.[a-z])?)\\b");

  private final IndexedDocument document;
  private final Function<String, String> address;
  private final Map<String, String> paragraphs = new HashMap<>();
  private final Map<Question, String> questions = new HashMap<>();
  private final Map<String, Passage> footnotes = new HashMap<>();

  /// A place that refers to another.
  record Reference(Span span, String address) {}

  /// @param address the address of a passage by its identifier
  References(IndexedDocument document, Function<String, String> address) {
    this.document = document;
    this.address = address;
    for (TaggedPassage tagged : document.passages()) {
      Passage passage = tagged.passage();
      Locator locator = passage.locator();
      String id = document.id(passage);
      if (!locator.footnote().isEmpty()) {
        footnotes.putIfAbsent(locator.footnote(), passage);
      } else if (passage.kind() == Passage.Kind.NUMBERED_PARAGRAPH) {
        paragraphs.putIfAbsent(locator.paragraph(), id);
      }
      if (locator.question() != null) {
        if (passage.kind() == Passage.Kind.ANSWER) {
          questions.putIfAbsent(locator.question(), id);
        }
      }
    }
  }

  /// The words at a place.
  String text(Span part) {
    return part.in(document.tagged().document().text());
  }

  /// A footnote by its number as printed.
  Segment.Called footnote(String label) {
    Passage passage = footnotes.get(label);
    return passage == null
        ? new Segment.Called(label, null, "")
        : new Segment.Called(label, document.id(passage), text(passage.span()));
  }

  /// What a passage refers to.
  List<Reference> in(Span whole) {
    String text = text(whole);
    List<Reference> found = new ArrayList<>();
    Matcher runs = PARAGRAPHS.matcher(text);
    while (runs.find()) {
      Matcher numbers = NUMBER.matcher(text).region(runs.start(1), runs.end(1));
      while (numbers.find()) {
        add(found, whole, numbers.start(), numbers.end(), paragraphs.get(numbers.group()));
      }
    }
    Matcher asked = QUESTION.matcher(text);
    while (asked.find()) {
      Optional<Question> question = Question.tryParse(asked.group(1).toLowerCase(Locale.ROOT));
      add(found, whole, asked.start(1), asked.end(1), question.map(questions::get).orElse(null));
    }
    return found;
  }

  private void add(List<Reference> found, Span whole, int start, int end, @Nullable String id) {
    if (id != null) {
      found.add(new Reference(new Span(start, end).shift(whole.start()), address.apply(id)));
    }
  }
}
