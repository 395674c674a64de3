package org.rapporteur.web.reply;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rapporteur.core.instrument.Question;
import org.rapporteur.core.party.Party;
import org.rapporteur.corpus.answer.Compilation;
import org.rapporteur.corpus.answer.ListedItem;
import org.rapporteur.corpus.answer.Respondent;
import org.rapporteur.corpus.listing.NameReader;
import org.rapporteur.corpus.listing.UnknownNameException;
import org.rapporteur.index.CorpusReader;
import org.rapporteur.web.compiled.Compiled;
import org.rapporteur.web.http.HttpProblem;
import org.rapporteur.web.http.Parameters;
import org.rapporteur.web.http.Query;

/// Which replies are asked for.
///
/// @param questionnaire the instrument and round, as `lanzarote/2`; empty for the latest
/// @param questions the questions; all if there are none
/// @param parties the parties; all if there are none
/// @param replied whether parties that did not reply are left out
public record ReplyForm(
    String questionnaire, Set<Question> questions, Set<Party> parties, boolean replied) {
  public ReplyForm {
    questions = new TreeSet<>(questions);
    parties = new TreeSet<>(parties);
  }

  /// Reads the parameters of an address.
  ///
  /// @throws HttpProblem if a value is unknown
  static ReplyForm of(Parameters given, NameReader names) throws HttpProblem {
    try {
      Set<Question> questions = new LinkedHashSet<>();
      for (String words : values(given, "question")) {
        questions.add(names.question(words));
      }
      Set<Party> parties = new LinkedHashSet<>();
      for (String words : values(given, "party")) {
        parties.add(names.party(words));
      }
      return new ReplyForm(
          given.text("round"), questions, parties, given.optional("replied").isPresent());
    } catch (UnknownNameException e) {
      throw new HttpProblem(400, e::problem);
    }
  }

  /// The values of a parameter, which may be given several times or several at once, with commas.
  private static List<String> values(Parameters given, String name) {
    return given.all(name).stream()
        .flatMap(words -> Pattern.compile(",").splitAsStream(words))
        .map(String::strip)
        .filter(words -> !words.isEmpty())
        .toList();
  }

  /// The questionnaires to which anybody replied.
  ///
  /// @throws IOException if the index cannot be read
  List<Compilation> compile(CorpusReader corpus, Compiled compiled) throws IOException {
    return compiled.replies(corpus, parties);
  }

  /// The one that is asked for: the last where none is named.
  ///
  /// @throws HttpProblem if nobody replied to it
  Optional<Compilation> chosen(List<Compilation> compilations) throws HttpProblem {
    if (questionnaire.isEmpty()) {
      return compilations.isEmpty() ? Optional.empty() : Optional.of(compilations.getLast());
    }
    Optional<Compilation> named =
        compilations.stream().filter(one -> name(one).equals(questionnaire)).findFirst();
    if (named.isEmpty()) {
      throw HttpProblem.say(404, "problem.questionnaire", questionnaire);
    }
    return named;
  }

  /// The name of a questionnaire in addresses.
  static String name(Compilation compilation) {
    return compilation.instrument() + "/" + compilation.round();
  }

  /// The items of a questionnaire that are asked for.
  List<ListedItem> items(Compilation compilation) {
    return compilation.items(questions);
  }

  /// The parties that are asked for.
  List<Respondent> respondents(Compilation compilation) {
    return compilation.respondents(parties).stream()
        .filter(respondent -> !replied || respondent.replied())
        .toList();
  }

  /// An address with these parameters.
  Query at(String path) {
    Query address = Query.of(path).and("round", questionnaire);
    for (Question question : questions) {
      address = address.and("question", question);
    }
    for (Party party : parties) {
      address = address.and("party", party.code());
    }
    return replied ? address.and("replied", "yes") : address;
  }

  /// The same for one question.
  ReplyForm with(Question question) {
    return new ReplyForm(questionnaire, Set.of(question), parties, replied);
  }

  /// The value of the field of questions.
  public String questionWords() {
    return questions.stream().map(Question::toString).collect(Collectors.joining(", "));
  }

  /// The value of the field of parties.
  public String partyWords() {
    return parties.stream().map(Party::code).collect(Collectors.joining(", "));
  }
}
