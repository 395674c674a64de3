package org.rapporteur.corpus.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.core.instrument.Question;
import org.rapporteur.core.instrument.QuestionEntry;
import org.rapporteur.core.instrument.Questionnaire;

/// Puts what is asked in order: the questions as the questionnaire's table has them, where there is
/// one, those that only replies have in the order of their numbers, and the requests that follow a
/// question up behind its last part. Used once, for one questionnaire.
final class ItemList {
  private static final Comparator<Item> NATURAL =
      Comparator.comparing(Item::question).thenComparingInt(Item::followUp);

  private final Optional<Questionnaire> questionnaire;
  private final Map<Item, String> wordings = new LinkedHashMap<>();

  ItemList(Optional<Questionnaire> questionnaire) {
    this.questionnaire = questionnaire;
  }

  /// Adds what a reply asks.
  void add(Reply reply) {
    reply.asked().forEach((item, wording) -> wordings.putIfAbsent(item, wording.text()));
    reply.answers().forEach(answer -> wordings.putIfAbsent(answer.item(), ""));
  }

  List<ListedItem> listed() {
    List<ListedItem> listed = new ArrayList<>();
    for (QuestionEntry entry : questionnaire.map(Questionnaire::entries).orElse(List.of())) {
      listed.add(new ListedItem(Item.of(entry.question()), entry.label()));
    }
    wordings.keySet().stream()
        .filter(item -> listed.stream().noneMatch(known -> known.item().equals(item)))
        .sorted(NATURAL)
        .toList()
        .forEach(item ->
            listed.add(place(item, listed), new ListedItem(item, wordings.getOrDefault(item, ""))));
    return listed;
  }

  private static int place(Item item, List<ListedItem> listed) {
    Question question = item.question();
    int place = 0;
    for (int i = 0; i < listed.size(); i++) {
      Question other = listed.get(i).item().question();
      boolean before = item.followUp() > 0 && question.contains(other);
      if (before || other.compareTo(question) <= 0) {
        place = i + 1;
      }
    }
    return place;
  }
}
