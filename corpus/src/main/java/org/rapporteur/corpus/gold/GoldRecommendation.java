package org.rapporteur.corpus.gold;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.core.instrument.Urgency;
import org.rapporteur.core.mention.Recommendation;
import org.rapporteur.core.party.Party;
import org.rapporteur.corpus.gold.Judgement.Verdict;

/// The record of a recommendation: the values of each member that is annotated, as words. A member
/// with one value has a set of one, or of none.
///
/// @param code its code
/// @param members the members, the code among them
record GoldRecommendation(String code, Map<Kind, Set<String>> members) {
  GoldRecommendation {
    members = new EnumMap<>(members);
  }

  /// The record of a recommendation that was found.
  static GoldRecommendation of(Recommendation found) {
    Map<Kind, Set<String>> members = new EnumMap<>(Kind.class);
    String code = found.code().toString();
    Urgency urgency = found.urgency();
    members.put(Kind.CODE, Set.of(code));
    members.put(Kind.URGENCY, urgency == null ? Set.of() : Set.of(urgency.name()));
    members.put(Kind.ADDRESSEE_KIND, Set.of(found.kind().label()));
    members.put(Kind.ADDRESSEES, codes(found.addressees()));
    members.put(Kind.EXCEPTED, codes(found.excepted()));
    members.put(Kind.MADE_BY, codes(found.madeBy()));
    return new GoldRecommendation(code, members);
  }

  private static Set<String> codes(Collection<Party> parties) {
    Set<String> codes = new TreeSet<>();
    parties.forEach(party -> codes.add(party.code()));
    return codes;
  }

  /// Compares the records of a text, code by code, those of the same code in their order.
  ///
  /// @param gold those annotated
  /// @param found those found
  static List<Judgement> compare(
      GoldText text, List<GoldRecommendation> gold, List<GoldRecommendation> found) {
    List<Judgement> judgements = new ArrayList<>();
    List<GoldRecommendation> left = new ArrayList<>(found);
    for (GoldRecommendation expected : gold) {
      Optional<GoldRecommendation> match =
          left.stream().filter(other -> other.code.equals(expected.code)).findFirst();
      match.ifPresent(left::remove);
      Map<Kind, Set<String>> values = match.map(GoldRecommendation::members).orElse(Map.of());
      expected.members.forEach((kind, value) ->
          compare(
              text, expected.code, kind, value, values.getOrDefault(kind, Set.of()), judgements));
    }
    if (!text.partial()) {
      for (GoldRecommendation extra : left) {
        judgements.add(judgement(text, extra.code, Kind.CODE, Verdict.FALSE_FIND, extra.code));
      }
    }
    return judgements;
  }

  private static void compare(
      GoldText text,
      String code,
      Kind kind,
      Set<String> expected,
      Set<String> found,
      List<Judgement> judgements) {
    for (String value : expected) {
      Verdict verdict = found.contains(value) ? Verdict.RIGHT : Verdict.MISS;
      judgements.add(judgement(text, code, kind, verdict, value));
    }
    for (String value : found) {
      if (!expected.contains(value)) {
        judgements.add(judgement(text, code, kind, Verdict.FALSE_FIND, value));
      }
    }
  }

  private static Judgement judgement(
      GoldText text, String code, Kind kind, Verdict verdict, String value) {
    return new Judgement(
        text,
        kind,
        verdict,
        "",
        "",
        verdict == Verdict.FALSE_FIND ? "" : value,
        verdict == Verdict.MISS ? "" : value,
        code);
  }
}
