package org.rapporteur.corpus.answer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.core.document.Locator;
import org.rapporteur.core.document.Passage;
import org.rapporteur.core.instrument.Question;
import org.rapporteur.core.mention.TaggedPassage;
import org.rapporteur.index.CatalogueEntry;
import org.rapporteur.index.IndexedDocument;

/// One file of a party's reply: what it asks, repeating the questionnaire, and what it answers.
/// Immutable.
final class Reply {
  private final CatalogueEntry entry;
  private final Map<Item, Part> asked;
  private final List<Answer> answers;
  private final Map<Item, List<Answer>> byItem = new HashMap<>();
  private final Map<Item, List<Item>> prompted;

  private Reply(
      CatalogueEntry entry,
      Map<Item, Part> asked,
      List<Answer> answers,
      Map<Item, List<Item>> prompted) {
    this.entry = entry;
    this.asked = asked;
    this.answers = List.copyOf(answers);
    for (Answer answer : answers) {
      for (Item item : answer.covers()) {
        byItem.computeIfAbsent(item, key -> new ArrayList<>()).add(answer);
      }
    }
    this.prompted = prompted;
  }

  static Reply of(IndexedDocument document) {
    return new Reader(document).read();
  }

  CatalogueEntry entry() {
    return entry;
  }

  /// The name of the file.
  String name() {
    return entry.source().name();
  }

  /// What it asks, each with the wording with which it first does.
  Map<Item, Part> asked() {
    return asked;
  }

  /// Its answers in order.
  List<Answer> answers() {
    return answers;
  }

  /// The answers that an item has, its own or together with others; several where the answer is
  /// interrupted by the wording of the question.
  List<Answer> answersTo(Item item) {
    return byItem.getOrDefault(item, List.of());
  }

  /// The lettered items for which a follow-up request is the prompt: `As regards law enforcement,
  /// please indicate if: a. …`.
  List<Item> prompted(Item followUp) {
    return prompted.getOrDefault(followUp, List.of());
  }

  /// Reads a document from its beginning to its end, once.
  private static final class Reader {
    private final IndexedDocument document;
    private final Map<Item, Part> asked = new LinkedHashMap<>();
    private final List<Answer> answers = new ArrayList<>();
    private final Map<Item, List<Item>> prompted = new LinkedHashMap<>();
    private final List<Item> justAsked = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();
    private @Nullable Item answering;
    private @Nullable Item prompt;

    Reader(IndexedDocument document) {
      this.document = document;
    }

    Reply read() {
      for (TaggedPassage passage : document.passages()) {
        Question question = passage.passage().locator().question();
        if (question != null) {
          Item item = new Item(question, passage.passage().locator().followUp());
          switch (passage.passage().kind()) {
            case QUESTION -> question(item, part(passage));
            case ANSWER -> answer(item, part(passage));
            case FOOTNOTE -> footnote(part(passage));
            case HEADING,
                NUMBERED_PARAGRAPH,
                RECOMMENDATION,
                PROMISING_PRACTICE,
                FORM_ENTRY,
                QUOTATION,
                TEXT -> {}
          }
        }
      }
      finish();
      return new Reply(document.entry(), asked, answers, prompted);
    }

    private void question(Item item, Part wording) {
      finish();
      asked.putIfAbsent(item, wording);
      justAsked.add(item);
      Item last = prompt;
      boolean lettered = item.question().part() == 0 && !item.question().letter().isEmpty();
      if (last != null && lettered && last.question().number() == item.question().number()) {
        prompted.computeIfAbsent(last, key -> new ArrayList<>()).add(item);
      } else {
        prompt = item.followUp() > 0 ? item : null;
      }
    }

    private void answer(Item item, Part part) {
      if (answering != null && !answering.equals(item)) {
        finish();
      }
      answering = item;
      parts.add(part);
    }

    private void footnote(Part part) {
      if (answering != null) {
        parts.add(part);
      }
    }

    /// Ends the answer that was begun, if one was.
    private void finish() {
      Item item = answering;
      if (item == null) {
        return;
      }
      List<Item> covers = justAsked.stream().filter(item::contains).distinct().toList();
      answers.add(new Answer(item, covers.isEmpty() ? List.of(item) : covers, parts));
      justAsked.clear();
      parts.clear();
      answering = null;
    }

    private Part part(TaggedPassage tagged) {
      Passage passage = tagged.passage();
      Locator locator = passage.locator();
      return new Part(
          document.id(passage),
          passage.ordinal(),
          locator,
          document.citation(tagged),
          tagged.language(),
          document.text(tagged));
    }
  }
}
