package org.rapporteur.core.instrument;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rapporteur.core.party.Party;
import org.rapporteur.core.text.Folding;
import org.rapporteur.core.text.Language;

/// A treaty or other instrument, as its folder of tables describes it. Immutable.
public final class Instrument {
  private final String id;
  private final List<InstrumentName> names;
  private final SortedMap<Provision, ProvisionEntry> provisions;
  private final Map<Provision, ProvisionEntry> byAddress;
  private final List<Party> parties;
  private final List<MonitoringRound> rounds;
  private final List<UrgencyVerb> urgencyVerbs;
  private final List<Questionnaire> questionnaires;
  private final RecommendationScheme recommendations;
  private final Map<String, Party> partyNames;

  Instrument(
      String id,
      List<InstrumentName> names,
      List<ProvisionEntry> provisions,
      List<Party> parties,
      List<MonitoringRound> rounds,
      List<UrgencyVerb> urgencyVerbs,
      List<Questionnaire> questionnaires,
      RecommendationScheme recommendations,
      Map<String, Party> partyNames) {
    this.id = id;
    this.names = List.copyOf(names);
    SortedMap<Provision, ProvisionEntry> inOrder = new TreeMap<>();
    for (ProvisionEntry entry : provisions) {
      if (inOrder.put(entry.provision(), entry) != null) {
        throw new IllegalArgumentException(id + " lists provision " + entry.provision() + " twice");
      }
    }
    this.provisions = Collections.unmodifiableSortedMap(inOrder);
    this.byAddress = Map.copyOf(inOrder);
    this.parties = List.copyOf(parties);
    this.rounds = List.copyOf(rounds);
    this.urgencyVerbs = List.copyOf(urgencyVerbs);
    this.questionnaires = List.copyOf(questionnaires);
    this.recommendations = recommendations;
    this.partyNames = Map.copyOf(partyNames);
  }

  /// The name of the folder, by which the instrument is told in queries and columns.
  public String id() {
    return id;
  }

  /// Every way of writing the instrument.
  public List<InstrumentName> names() {
    return names;
  }

  /// The short title in a language, else the title, else the identifier.
  public String shortName(Language language) {
    for (InstrumentName.Kind kind : List.of(InstrumentName.Kind.SHORT, InstrumentName.Kind.TITLE)) {
      for (InstrumentName name : names) {
        if (name.kind() == kind && name.language().equals(language)) {
          return name.text();
        }
      }
    }
    return id;
  }

  /// Its provisions in order; empty where only the names are known.
  public Collection<ProvisionEntry> provisions() {
    return provisions.values();
  }

  /// A provision as the instrument has it, if it has it.
  public Optional<ProvisionEntry> provision(Provision address) {
    return Optional.ofNullable(byAddress.get(address));
  }

  /// The provisions from one article to another, both included, as `Articles 18 to 23` means them.
  /// Articles that the instrument does not list are left out; where it lists none at all, the
  /// numbers between are counted.
  public List<Provision> articlesBetween(int first, int last) {
    List<Provision> range = new ArrayList<>();
    for (int number = first; number <= last; number++) {
      Provision article = Provision.article(Integer.toString(number));
      if (provisions.isEmpty() || provisions.containsKey(article)) {
        range.add(article);
      }
    }
    return range;
  }

  /// The present parties to the instrument.
  public List<Party> parties() {
    return parties;
  }

  /// The rounds of monitoring, in order.
  public List<MonitoringRound> rounds() {
    return rounds;
  }

  /// The round with an identifier, if there is one.
  public Optional<MonitoringRound> round(String roundId) {
    return rounds.stream().filter(round -> round.id().equals(roundId)).findFirst();
  }

  /// The verbs by which urgency is shown in a round; those of all rounds if `roundId` is empty.
  public List<UrgencyVerb> urgencyVerbs(String roundId) {
    return urgencyVerbs.stream()
        .filter(verb -> roundId.isEmpty() || verb.round().equals(roundId))
        .toList();
  }

  /// The questionnaire of a round, if there is one.
  public Optional<Questionnaire> questionnaire(String roundId) {
    return questionnaires.stream().filter(q -> q.round().equals(roundId)).findFirst();
  }

  /// How recommendations are written that are made under it.
  public RecommendationScheme recommendations() {
    return recommendations;
  }

  /// The party that its documents mean by a name which elsewhere is shared, if they do.
  public Optional<Party> partyNamed(String words) {
    return Optional.ofNullable(partyNames.get(Folding.fold(words)));
  }

  @Override
  public String toString() {
    return id;
  }
}
