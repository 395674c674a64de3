package org.rapporteur.web.recommendation;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.rapporteur.core.instrument.RecommendationCode;
import org.rapporteur.core.party.Party;
import org.rapporteur.corpus.listing.NameReader;
import org.rapporteur.corpus.listing.UnknownNameException;
import org.rapporteur.corpus.recommendation.Register;
import org.rapporteur.web.http.HttpProblem;
import org.rapporteur.web.http.Parameters;
import org.rapporteur.web.http.Query;

/// Which recommendations and parties a matrix has. A parameter may be given several times, or with
/// several values at once, with commas.
///
/// @param rounds identifiers of rounds; all if there are none
/// @param codes codes; all if there are none
/// @param urgencies names of urgencies; all if there are none
/// @param parties the columns; all if there are none
record RegisterForm(
    Set<String> rounds, Set<RecommendationCode> codes, Set<String> urgencies, Set<Party> parties) {
  /// Its parameters.
  static final List<String> FILTERS = List.of("round", "code", "urgency", "party");

  private static final Pattern COMMA = Pattern.compile(",");

  static RegisterForm of(Parameters given, NameReader names) throws HttpProblem {
    RegisterForm form =
        new RegisterForm(new TreeSet<>(), new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
    try {
      form.rounds.addAll(values(given, "round"));
      for (String words : values(given, "code")) {
        form.codes.add(names.recommendation(words));
      }
      for (String words : values(given, "urgency")) {
        form.urgencies.add(names.urgency(words).name());
      }
      for (String words : values(given, "party")) {
        form.parties.add(names.party(words));
      }
      return form;
    } catch (UnknownNameException e) {
      throw new HttpProblem(400, e::problem);
    }
  }

  private static List<String> values(Parameters given, String name) {
    return given.all(name).stream()
        .flatMap(COMMA::splitAsStream)
        .map(String::strip)
        .filter(words -> !words.isEmpty())
        .toList();
  }

  Register.Wanted wanted() {
    return new Register.Wanted(rounds, urgencies, codes);
  }

  /// An address with these parameters.
  Query at(String path) {
    Query address = Query.of(path);
    for (String round : rounds) {
      address = address.and("round", round);
    }
    for (RecommendationCode code : codes) {
      address = address.and("code", code);
    }
    for (String urgency : urgencies) {
      address = address.and("urgency", urgency);
    }
    for (Party party : parties) {
      address = address.and("party", party.code());
    }
    return address;
  }
}
