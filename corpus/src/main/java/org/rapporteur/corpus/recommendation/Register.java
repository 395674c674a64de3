package org.rapporteur.corpus.recommendation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.core.document.Genre;
import org.rapporteur.core.document.Metadata;
import org.rapporteur.core.instrument.Instruments;
import org.rapporteur.core.instrument.MonitoringRound;
import org.rapporteur.core.instrument.RecommendationCode;
import org.rapporteur.core.instrument.Urgency;
import org.rapporteur.core.party.Party;
import org.rapporteur.corpus.Shelf;
import org.rapporteur.index.CorpusReader;

/// The recommendations of an index, each report in the edition that counts, and the parties that
/// they concern.
///
/// @param adopted the recommendations, report by report, in the order of the text
/// @param parties the parties monitored in the rounds of those reports, those that the
///   recommendations name, and those that replied or have a factsheet, in the order of their codes
public record Register(List<Adopted> adopted, List<Party> parties) {
  public Register {
    adopted = List.copyOf(adopted);
    parties = List.copyOf(parties);
  }

  /// What to register. Of every set that is not empty, one member must apply.
  ///
  /// @param rounds identifiers of rounds
  /// @param urgencies names of urgencies
  /// @param codes codes
  public record Wanted(Set<String> rounds, Set<String> urgencies, Set<RecommendationCode> codes) {
    /// Everything.
    public static final Wanted ALL = new Wanted(Set.of(), Set.of(), Set.of());

    public Wanted {
      rounds = Set.copyOf(rounds);
      urgencies = Set.copyOf(urgencies);
      codes = Set.copyOf(codes);
    }

    private boolean admits(Adopted adopted) {
      Urgency urgency = adopted.recommendation().urgency();
      return (codes.isEmpty() || codes.contains(adopted.recommendation().code()))
          && (urgencies.isEmpty() || (urgency != null && urgencies.contains(urgency.name())));
    }

    private boolean admits(Metadata document) {
      return rounds.isEmpty() || rounds.contains(document.roundText());
    }
  }

  /// Collects them.
  ///
  /// @throws IOException if the index cannot be read
  public static Register of(CorpusReader reader, Instruments instruments, Wanted wanted)
      throws IOException {
    Shelf shelf = Shelf.of(reader);
    List<Adopted> adopted = new ArrayList<>();
    TreeSet<Party> parties = new TreeSet<>();
    for (Shelf.Work work : shelf.works()) {
      if (recommends(work.genre()) && wanted.admits(work.metadata())) {
        List<Adopted> wantedHere =
            Adopted.of(reader.tagged(work.current()), instruments).stream()
                .filter(wanted::admits)
                .toList();
        if (!wantedHere.isEmpty()) {
          adopted.addAll(wantedHere);
          parties.addAll(monitored(work.metadata(), instruments));
          parties.addAll(heard(shelf, work.metadata()));
        }
      }
    }
    for (Adopted one : adopted) {
      parties.addAll(one.recommendation().addressees());
      parties.addAll(one.recommendation().excepted());
    }
    return new Register(adopted, List.copyOf(parties));
  }

  private static boolean recommends(Genre genre) {
    return switch (genre) {
      case IMPLEMENTATION_REPORT, COUNTRY_REPORT -> true;
      case REPLY, FACTSHEET, ALLIANCE_FORM, QUESTIONNAIRE, TREATY, OTHER -> false;
    };
  }

  private static Set<Party> monitored(Metadata report, Instruments instruments) {
    return instruments
        .byId(report.instrument())
        .flatMap(instrument -> instrument.round(report.roundText()))
        .map(MonitoringRound::parties)
        .orElse(Set.of());
  }

  /// The parties that replied in a report's round or have a factsheet on it.
  private static List<Party> heard(Shelf shelf, Metadata report) {
    return shelf.works().stream()
        .filter(work -> work.genre() == Genre.REPLY || work.genre() == Genre.FACTSHEET)
        .filter(work -> work.metadata().mayBelongWith(report))
        .flatMap(work -> work.party().stream())
        .toList();
  }

  /// Whether recommendations of several documents are in it, so that a code alone may mean any.
  boolean isOfSeveral() {
    return adopted.stream()
            .map(one -> one.document().entry().file() + one.document().entry().entry())
            .distinct()
            .count()
        > 1;
  }

  /// Those of its parties that are named; all if none are.
  public List<Party> parties(Set<Party> named) {
    return named.isEmpty() ? parties : named.stream().sorted().toList();
  }

  /// Those of its recommendations that are addressed to one of some parties; all if none are named.
  public Register addressing(Set<Party> some) {
    return new Register(
        adopted.stream()
            .filter(one -> some.isEmpty() || some.stream().anyMatch(party -> addresses(one, party)))
            .toList(),
        parties);
  }

  private static boolean addresses(Adopted adopted, Party party) {
    return switch (adopted.addressee(party).addressing()) {
      case IN_TEXT, IN_FOOTNOTE, AS_SUBJECT, ALL, ON_CONDITION -> true;
      case EXCEPTED, NOT -> false;
    };
  }

  /// The urgencies of its recommendations, the most pressing first.
  List<Urgency> urgencies() {
    return adopted.stream()
        .flatMap(one -> Optional.ofNullable(one.recommendation().urgency()).stream())
        .distinct()
        .sorted(Comparator.reverseOrder())
        .toList();
  }
}
