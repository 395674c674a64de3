package org.rapporteur.corpus.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.core.instrument.Question;

/// Follows the references of a party's answers, chains to their end. Numbers lead to the answer
/// that stands, whatever edition has it; `above` and `below` to an answer of the same file.
final class Follower {
  private final Standing standing;
  private final List<Item> items;

  Follower(Standing standing, List<Item> items) {
    this.standing = standing;
    this.items = items;
  }

  /// What became of the references of an answer.
  List<Followed> follow(Reply reply, Answer answer) {
    List<Answer> seen = new ArrayList<>(List.of(answer));
    return follow(reply, answer, List.of(answer), seen);
  }

  private record Target(Reply reply, Answer answer) {}

  private List<Followed> follow(Reply reply, Answer answer, List<Answer> path, List<Answer> seen) {
    List<Followed> followed = new ArrayList<>();
    for (Reference reference : answer.references()) {
      for (Aim aim : reference.aims()) {
        List<Target> targets = targets(reply, answer, reference, aim);
        if (targets.isEmpty()) {
          followed.add(new Followed.Dangling(reference, missing(answer, aim)));
        }
        for (Target target : targets) {
          if (targets.size() > 1 && path.contains(target.answer)) {
            continue;
          }
          followed.add(step(reference, target, path, seen));
        }
      }
    }
    return distinct(followed);
  }

  private Followed step(Reference reference, Target target, List<Answer> path, List<Answer> seen) {
    Answer answer = target.answer;
    if (reference.inPassing()) {
      return new Followed.Mentioned(reference, answer);
    }
    if (path.contains(answer)) {
      return new Followed.Cycle(reference, answer);
    }
    if (seen.contains(answer)) {
      return new Followed.Known(reference, answer);
    }
    seen.add(answer);
    List<Answer> longer = Stream.concat(path.stream(), Stream.of(answer)).toList();
    return new Followed.Shown(
        reference, answer, target.reply.name(), follow(target.reply, answer, longer, seen));
  }

  /// Several aims of one reference that lead to the same answer are one.
  private static List<Followed> distinct(List<Followed> followed) {
    List<Followed> distinct = new ArrayList<>();
    for (Followed next : followed) {
      boolean known =
          next instanceof Followed.Known(Reference reference, Answer answer)
              && distinct.stream()
                  .anyMatch(other ->
                      other instanceof Followed.Shown shown
                          && shown.answer().equals(answer)
                          && shown.reference().equals(reference));
      if (!known && !distinct.contains(next)) {
        distinct.add(next);
      }
    }
    return distinct;
  }

  private List<Target> targets(Reply reply, Answer answer, Reference reference, Aim aim) {
    return switch (aim) {
      case Aim.Named named -> named(reply, answer, reference, named);
      case Aim.Lettered(String letter) -> lettered(answer, letter);
      case Aim.Before before -> neighbour(reply, answer, -1);
      case Aim.After(boolean next) ->
          next ? neighbour(reply, answer, 1) : below(reply, answer).map(List::of).orElse(List.of());
    };
  }

  /// `Please see hereunder, consolidated answer 1.1 to 1.3`, said under 1.1 itself, means the one
  /// of them that says something, else what follows.
  private List<Target> named(Reply reply, Answer answer, Reference reference, Aim.Named named) {
    boolean group =
        reference.aims().stream().anyMatch(aim -> aim instanceof Aim.Named n && covers(answer, n));
    boolean alone = reference.aims().size() == 1 && named.from().equals(named.to());
    if (!group || (alone && !reference.downwards())) {
      return answersTo(named);
    }
    List<Target> others =
        answersTo(named).stream()
            .filter(target -> !target.answer.equals(answer) && !target.answer.onlyRefers())
            .toList();
    List<Target> below = below(reply, answer).map(List::of).orElse(List.of());
    return below.isEmpty() || (!reference.downwards() && !others.isEmpty()) ? others : below;
  }

  private static boolean covers(Answer answer, Aim.Named named) {
    List<Question> covered = answer.covers().stream().map(Item::question).toList();
    return questions(named, covered).stream().anyMatch(covered::contains);
  }

  /// The questions of a list from the first to the last named.
  private static List<Question> questions(Aim.Named named, List<Question> all) {
    if (named.from().equals(named.to())) {
      return List.of(named.from());
    }
    return all.stream()
        .filter(question ->
            named.from().number() <= question.number()
                && question.number() <= named.to().number()
                && named.from().compareTo(question) <= 0
                && (question.compareTo(named.to()) <= 0 || named.to().contains(question)))
        .toList();
  }

  private List<Target> answersTo(Aim.Named named) {
    return questions(named, items.stream().map(Item::question).distinct().toList()).stream()
        .flatMap(question -> answersTo(question).stream())
        .distinct()
        .toList();
  }

  private List<Target> answersTo(Question question) {
    return switch (standing.find(Item.of(question))) {
      case Found.Given given -> targets(given);
      case Found.InParts(List<Item> answered, int asked) -> given(answered.stream());
      case Found.Empty empty -> given(followUps(question));
      case Found.NotPut notPut -> given(followUps(question));
    };
  }

  private Stream<Item> followUps(Question question) {
    return items.stream().filter(item -> item.followUp() > 0 && item.question().equals(question));
  }

  private List<Target> given(Stream<Item> answered) {
    return answered
        .map(standing::find)
        .filter(Found.Given.class::isInstance)
        .flatMap(found -> targets((Found.Given) found).stream())
        .distinct()
        .toList();
  }

  private static List<Target> targets(Found.Given given) {
    return given.answers().stream().map(answer -> new Target(given.reply(), answer)).toList();
  }

  /// `Answer a)`, said under 9.4.b, means 9.4.a; else an item of the whole question.
  private List<Target> lettered(Answer answer, String letter) {
    Question at = answer.item().question();
    List<Target> near = answersTo(new Question(at.number(), at.part(), letter));
    return near.isEmpty() && at.part() > 0
        ? answersTo(Question.of(at.number()).letter(letter))
        : near;
  }

  private static List<Target> neighbour(Reply reply, Answer answer, int step) {
    int at = reply.answers().indexOf(answer) + step;
    return at >= 0 && at < reply.answers().size()
        ? List.of(new Target(reply, reply.answers().get(at)))
        : List.of();
  }

  /// The next answer under the same question that does not itself say "below".
  private static Optional<Target> below(Reply reply, Answer answer) {
    List<Answer> all = reply.answers();
    return all.subList(all.indexOf(answer) + 1, all.size()).stream()
        .takeWhile(next -> next.item().question().number() == answer.item().question().number())
        .filter(next ->
            !next.onlyRefers() || next.references().stream().noneMatch(Reference::downwards))
        .findFirst()
        .map(next -> new Target(reply, next));
  }

  private static String missing(Answer answer, Aim aim) {
    return switch (aim) {
      case Aim.Named(Question from, Question to) ->
          "there is no answer to " + from + (from.equals(to) ? "" : " to " + to);
      case Aim.Lettered(String letter) ->
          "there is no answer " + letter + ") under " + answer.item().question();
      case Aim.Before before -> "there is no answer before";
      case Aim.After(boolean next) ->
          "there is no answer that follows"
              + (next ? "" : " under question " + answer.item().question().number());
    };
  }
}
