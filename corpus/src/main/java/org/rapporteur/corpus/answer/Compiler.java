package org.rapporteur.corpus.answer;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rapporteur.core.document.Genre;
import org.rapporteur.core.instrument.Instrument;
import org.rapporteur.core.instrument.Instruments;
import org.rapporteur.core.instrument.MonitoringRound;
import org.rapporteur.core.party.Party;
import org.rapporteur.core.text.Language;
import org.rapporteur.corpus.Shelf;
import org.rapporteur.index.CatalogueEntry;
import org.rapporteur.index.CorpusReader;

/// Compiles the replies of an index, one compilation for each questionnaire to which anybody
/// replied.
public final class Compiler {
  private final CorpusReader reader;
  private final Instruments instruments;

  public Compiler(CorpusReader reader, Instruments instruments) {
    this.reader = reader;
    this.instruments = instruments;
  }

  private record Questions(String instrument, String round) {}

  /// Compiles what was replied, in the order of instruments and rounds.
  ///
  /// @param rounds the identifiers of the rounds; all if there are none
  /// @param parties the parties; all if there are none. The others are left out altogether
  /// @throws IOException if the index cannot be read
  public List<Compilation> compile(Set<String> rounds, Set<Party> parties) throws IOException {
    Shelf shelf = Shelf.of(reader);
    SortedMap<String, List<Shelf.Work>> works = new TreeMap<>();
    for (Shelf.Work work : shelf.works(Genre.REPLY)) {
      if (rounds.isEmpty() || rounds.contains(work.metadata().roundText())) {
        works
            .computeIfAbsent(
                work.metadata().instrument() + "/" + work.metadata().roundText(),
                key -> new ArrayList<>())
            .add(work);
      }
    }
    List<Compilation> compilations = new ArrayList<>();
    for (List<Shelf.Work> of : works.values()) {
      compilations.add(compilation(of, parties));
    }
    return compilations;
  }

  private Compilation compilation(List<Shelf.Work> works, Set<Party> parties) throws IOException {
    Questions about =
        new Questions(
            works.getFirst().metadata().instrument(), works.getFirst().metadata().roundText());
    Optional<Instrument> instrument = instruments.byId(about.instrument);
    ItemList items = new ItemList(instrument.flatMap(known -> known.questionnaire(about.round)));
    SortedMap<Party, Shelf.Work> byParty = new TreeMap<>();
    Map<Party, List<Reply>> replies = new TreeMap<>();
    List<String> unattributed = new ArrayList<>();
    for (Shelf.Work work : works) {
      Optional<Party> party = work.party();
      if (party.isEmpty()) {
        unattributed.add(work.current().source().name());
      } else if (parties.isEmpty() || parties.contains(party.get())) {
        byParty.put(party.get(), work);
      }
    }
    for (Map.Entry<Party, Shelf.Work> of : byParty.entrySet()) {
      List<Reply> editions = read(of.getValue());
      editions.forEach(items::add);
      replies.put(of.getKey(), editions);
    }
    List<ListedItem> listed = items.listed();
    List<Item> all = listed.stream().map(ListedItem::item).toList();
    Map<Party, Standing> standing = new TreeMap<>();
    byParty.forEach((party, work) ->
        standing.put(
            party,
            new Standing(
                replies.getOrDefault(party, List.of()),
                all,
                (one, other) -> work.isLater(one.entry(), other.entry()))));
    return new Compilation(
        about.instrument,
        instrument.map(known -> known.shortName(Language.ENGLISH)).orElse(about.instrument),
        about.round,
        listed,
        respondents(instrument, about.round, byParty.keySet(), parties),
        standing,
        unattributed);
  }

  private List<Reply> read(Shelf.Work work) throws IOException {
    List<Reply> editions = new ArrayList<>();
    for (CatalogueEntry edition : work.editions()) {
      editions.add(Reply.of(reader.tagged(edition)));
    }
    return editions;
  }

  /// Those monitored in the round, and others that replied.
  private static List<Respondent> respondents(
      Optional<Instrument> instrument, String round, Set<Party> replied, Set<Party> parties) {
    TreeSet<Party> asked = new TreeSet<>();
    instrument.ifPresent(known -> {
      Set<Party> monitored = known.round(round).map(MonitoringRound::parties).orElse(Set.of());
      asked.addAll(monitored.isEmpty() && !round.isEmpty() ? known.parties() : monitored);
    });
    TreeSet<Party> all = new TreeSet<>(asked);
    all.addAll(replied);
    return all.stream()
        .filter(party -> parties.isEmpty() || parties.contains(party))
        .map(party -> new Respondent(party, asked.contains(party), replied.contains(party)))
        .toList();
  }
}
