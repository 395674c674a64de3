package org.rapporteur.corpus.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.core.party.Party;
import org.rapporteur.core.text.Language;

/// What a party answered to an item.
///
/// @param party the party
/// @param item what was asked
/// @param state what the reply has for it
/// @param answers the answer as it stands; several where the wording of the question interrupts it;
///   none where there is none
/// @param document the name of the file that has it; empty if there is none
/// @param followed what became of its references
/// @param replaced the answers in whose place it stands
/// @param parts where it is answered in parts, the sub-questions that are answered
/// @param asked how many sub-questions were asked
/// @param wording the question as the reply repeats it, where it says nothing under it; else null
/// @param around where it is not asked, the nearest question around it that is answered, or null
public record AnswerCell(
    Party party,
    Item item,
    AnswerState state,
    List<Answer> answers,
    String document,
    List<Followed> followed,
    List<Replaced> replaced,
    List<Item> parts,
    int asked,
    @Nullable Part wording,
    @Nullable Item around) {
  public AnswerCell {
    answers = List.copyOf(answers);
    followed = List.copyOf(followed);
    replaced = List.copyOf(replaced);
    parts = List.copyOf(parts);
  }

  static AnswerCell given(Party party, Item item, Found.Given given, List<Followed> followed) {
    return new AnswerCell(
        party,
        item,
        state(item, given, followed),
        given.answers(),
        given.reply().name(),
        followed,
        given.replaced(),
        List.of(),
        0,
        null,
        null);
  }

  private static AnswerState state(Item item, Found.Given given, List<Followed> followed) {
    boolean only = given.answers().stream().allMatch(Answer::onlyRefers);
    List<Followed> sent = followed.stream().filter(step -> step.reference().isFollowed()).toList();
    if (sent.isEmpty()) {
      boolean own = given.answers().stream().anyMatch(answer -> answer.item().equals(item));
      return own ? AnswerState.ANSWERED : AnswerState.TOGETHER;
    }
    if (!only) {
      return AnswerState.ANSWERED_AND_REFERS;
    }
    boolean leads = sent.stream().flatMap(Followed::all).anyMatch(AnswerCell::says);
    return leads ? AnswerState.REFERS : AnswerState.REFERS_TO_NOTHING;
  }

  private static boolean says(Followed step) {
    return switch (step) {
      case Followed.Shown shown -> !shown.answer().onlyRefers();
      case Followed.Known known -> !known.answer().onlyRefers();
      case Followed.Mentioned mentioned -> true;
      case Followed.Cycle cycle -> false;
      case Followed.Dangling dangling -> false;
    };
  }

  static AnswerCell inParts(Party party, Item item, String document, Found.InParts inParts) {
    return without(
        party,
        item,
        AnswerState.IN_PARTS,
        document,
        inParts.answered(),
        inParts.asked(),
        null,
        null);
  }

  static AnswerCell empty(Party party, Item item, Found.Empty empty) {
    return without(
        party, item, AnswerState.EMPTY, empty.reply().name(), List.of(), 0, empty.wording(), null);
  }

  static AnswerCell notPut(Party party, Item item, String document, @Nullable Item around) {
    return without(party, item, AnswerState.NOT_PUT, document, List.of(), 0, null, around);
  }

  static AnswerCell noReply(Party party, Item item) {
    return without(party, item, AnswerState.NO_REPLY, "", List.of(), 0, null, null);
  }

  private static AnswerCell without(
      Party party,
      Item item,
      AnswerState state,
      String document,
      List<Item> parts,
      int asked,
      @Nullable Part wording,
      @Nullable Item around) {
    return new AnswerCell(
        party, item, state, List.of(), document, List.of(), List.of(), parts, asked, wording,
        around);
  }

  /// The words of the answer itself, without what it refers to.
  public String ownText() {
    return answers.stream().map(Answer::text).collect(Collectors.joining("\n"));
  }

  /// The number of words of the answer itself.
  public int words() {
    return answers.stream().mapToInt(Answer::words).sum();
  }

  /// The languages of the answer itself, the commonest first.
  public List<Language> languages() {
    return answers.stream().flatMap(answer -> answer.languages().stream()).distinct().toList();
  }

  /// What became of its references, chains to their ends.
  public Stream<Followed> steps() {
    return followed.stream().flatMap(Followed::all);
  }

  /// The answers to which its references lead, in order.
  public List<Followed.Shown> shown() {
    return steps()
        .filter(Followed.Shown.class::isInstance)
        .map(Followed.Shown.class::cast)
        .toList();
  }

  /// What is wrong with its references, a phrase each.
  public List<String> problems() {
    List<String> problems = new ArrayList<>();
    steps()
        .forEach(step -> {
          switch (step) {
            case Followed.Cycle(Reference reference, Answer answer) ->
                problems.add(
                    "“" + reference.words() + "” leads back to the answer to " + answer.item());
            case Followed.Dangling(Reference reference, String why) ->
                problems.add("“" + reference.words() + "”: " + why);
            case Followed.Shown shown -> {}
            case Followed.Known known -> {}
            case Followed.Mentioned mentioned -> {}
          }
        });
    return problems;
  }

  /// What is to be said of it beside its state: with what it is answered together, how many parts,
  /// where else an answer may be.
  public String note() {
    return switch (state) {
      case ANSWERED, ANSWERED_AND_REFERS, REFERS, REFERS_TO_NOTHING, TOGETHER -> together();
      case IN_PARTS -> parts.size() + " of " + asked;
      case NOT_PUT -> around == null ? "" : around + " is answered";
      case EMPTY, NO_REPLY -> "";
    };
  }

  private String together() {
    List<Item> others =
        answers.stream()
            .filter(answer -> !answer.item().equals(item))
            .flatMap(answer ->
                answer.covers().contains(answer.item())
                    ? Stream.of(answer.item())
                    : answer.covers().stream().filter(other -> !other.equals(item)))
            .distinct()
            .toList();
    return others.isEmpty()
        ? ""
        : "with " + others.stream().map(Item::toString).collect(Collectors.joining(", "));
  }
}
