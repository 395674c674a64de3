package org.rapporteur.corpus.answer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.core.instrument.Question;

/// What stands of a party's reply when its corrections are taken into account. An answer in a
/// correction replaces those before it; what a correction does not answer is answered as before.
/// Thread-safe.
final class Standing {
  private final List<Reply> editions;
  private final Collection<Item> items;
  private final BiPredicate<Reply, Reply> later;
  private final Map<Item, Found> known = new ConcurrentHashMap<>();

  /// @param editions the files of the reply, the last correction first
  /// @param items all items of the questionnaire
  /// @param later whether the first of two is a later edition
  Standing(List<Reply> editions, Collection<Item> items, BiPredicate<Reply, Reply> later) {
    this.editions = List.copyOf(editions);
    this.items = items;
    this.later = later;
  }

  List<Reply> editions() {
    return editions;
  }

  /// What the reply has for an item.
  Found find(Item item) {
    Found found = known.get(item);
    if (found == null) {
      found = look(item);
      known.put(item, found);
    }
    return found;
  }

  private Found look(Item item) {
    List<Item> inside = innermost(item);
    for (int i = 0; i < editions.size(); i++) {
      Reply reply = editions.get(i);
      List<Answer> answers = reply.answersTo(item);
      if (answers.stream().anyMatch(answer -> !answer.isBlank())) {
        return new Found.Given(reply, answers, replaced(item, answers, i));
      }
      if (!inside.isEmpty() && inside.stream().allMatch(part -> isAnswered(reply, part))) {
        return inParts(inside);
      }
    }
    List<Item> answered = inside.stream().filter(this::isAnswered).toList();
    if (!answered.isEmpty()) {
      return inParts(inside);
    }
    for (Reply reply : editions) {
      Part wording = reply.asked().get(item);
      if (wording != null) {
        return new Found.Empty(reply, wording);
      }
    }
    return new Found.NotPut(around(item));
  }

  private @Nullable Item around(Item item) {
    Optional<Question> question = item.question().parent();
    while (question.isPresent()) {
      Item around = Item.of(question.get());
      if (find(around) instanceof Found.Given) {
        return around;
      }
      question = question.get().parent();
    }
    return null;
  }

  private Found inParts(List<Item> inside) {
    List<Item> answered = inside.stream().filter(this::isAnswered).toList();
    return new Found.InParts(answered, inside.size());
  }

  private boolean isAnswered(Item item) {
    return editions.stream().anyMatch(reply -> isAnswered(reply, item));
  }

  private static boolean isAnswered(Reply reply, Item item) {
    return reply.answersTo(item).stream().anyMatch(answer -> !answer.isBlank());
  }

  /// The items inside of another that are asked and have none inside of them. Requests that follow
  /// up are no part of a question; they may be the prompt of lettered items.
  private List<Item> innermost(Item item) {
    if (item.followUp() > 0) {
      return editions.stream().flatMap(reply -> reply.prompted(item).stream()).distinct().toList();
    }
    List<Item> inside =
        items.stream()
            .filter(other -> other.followUp() == 0 && !other.equals(item) && item.contains(other))
            .filter(other -> editions.stream().anyMatch(reply -> reply.asked().containsKey(other)))
            .toList();
    return inside.stream()
        .filter(
            other -> inside.stream().noneMatch(more -> !more.equals(other) && other.contains(more)))
        .toList();
  }

  private List<Replaced> replaced(Item item, List<Answer> standing, int at) {
    Reply reply = editions.get(at);
    List<Replaced> replaced = new ArrayList<>();
    Set<String> said = new HashSet<>();
    standing.forEach(answer -> said.add(answer.letters()));
    for (Reply other : editions.subList(at + 1, editions.size())) {
      for (Answer answer : other.answersTo(item)) {
        if (!answer.isBlank() && said.add(answer.letters())) {
          replaced.add(new Replaced(answer, other.name(), reply.name(), later.test(reply, other)));
        }
      }
    }
    return replaced;
  }
}
