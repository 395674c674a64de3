package org.rapporteur.corpus.answer;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.core.instrument.Question;
import org.rapporteur.core.party.Party;

/// The replies of all parties to one questionnaire. Thread-safe.
public final class Compilation {
  private final String instrument;
  private final String name;
  private final String round;
  private final List<ListedItem> items;
  private final List<Respondent> respondents;
  private final Map<Party, Standing> replies;
  private final List<String> unattributed;

  /// @param name the short name of the instrument
  /// @param unattributed the names of the replies of which no party is known
  Compilation(
      String instrument,
      String name,
      String round,
      List<ListedItem> items,
      List<Respondent> respondents,
      Map<Party, Standing> replies,
      List<String> unattributed) {
    this.instrument = instrument;
    this.name = name;
    this.round = round;
    this.items = List.copyOf(items);
    this.respondents = List.copyOf(respondents);
    this.replies = Map.copyOf(replies);
    this.unattributed = List.copyOf(unattributed);
  }

  /// The identifier of the instrument.
  public String instrument() {
    return instrument;
  }

  /// The short name of the instrument in English.
  public String name() {
    return name;
  }

  /// The identifier of the round, empty if it is not known.
  public String round() {
    return round;
  }

  /// What is asked, in the order of the questionnaire.
  public List<ListedItem> items() {
    return items;
  }

  /// The questions, their parts, and the requests that follow them up; all if none are named.
  public List<ListedItem> items(Collection<Question> questions) {
    return items.stream()
        .filter(listed ->
            questions.isEmpty()
                || questions.stream()
                    .anyMatch(question -> question.contains(listed.item().question())))
        .toList();
  }

  /// The parties that were asked or replied, in the order of their codes.
  public List<Respondent> respondents() {
    return respondents;
  }

  /// Those of them that are named; all if none are.
  public List<Respondent> respondents(Set<Party> parties) {
    return respondents.stream()
        .filter(respondent -> parties.isEmpty() || parties.contains(respondent.party()))
        .toList();
  }

  /// The names of the replies that are not in it because nothing tells whose they are.
  public List<String> unattributed() {
    return unattributed;
  }

  /// What a party answered to an item.
  public AnswerCell cell(Party party, Item item) {
    @Nullable Standing standing = replies.get(party);
    if (standing == null) {
      return AnswerCell.noReply(party, item);
    }
    String document = standing.editions().getFirst().name();
    return switch (standing.find(item)) {
      case Found.Given given -> given(party, item, standing, given);
      case Found.InParts parts -> AnswerCell.inParts(party, item, document, parts);
      case Found.Empty empty -> AnswerCell.empty(party, item, empty);
      case Found.NotPut(Item around) -> AnswerCell.notPut(party, item, document, around);
    };
  }

  private AnswerCell given(Party party, Item item, Standing standing, Found.Given given) {
    Follower follower = new Follower(standing, items.stream().map(ListedItem::item).toList());
    List<Followed> followed =
        given.answers().stream()
            .flatMap(answer -> follower.follow(given.reply(), answer).stream())
            .collect(Collectors.toList());
    return AnswerCell.given(party, item, given, followed);
  }
}
