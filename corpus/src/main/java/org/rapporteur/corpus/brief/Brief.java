package org.rapporteur.corpus.brief;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.core.party.Party;
import org.rapporteur.index.Receipt;

/// What a report says to a party, by chapter, each line with the reference to its source.
///
/// @param party the party
/// @param sources the documents of which it is made
/// @param monitored whether the party is among those monitored in the round of the report, or no
///   table says; tables know no invented States
/// @param chapters the chapters that say anything to it, in order
/// @param elsewhere passages outside numbered paragraphs that name it
/// @param answers what it replied to the questions of those chapters, in the order of the
///   questionnaire; none where there is no reply
/// @param doubts what could not be decided
/// @param beside the comparison with a factsheet, if one was asked for
/// @param passages how many passages of the report were looked at
/// @param generalities how many passages speak of all parties outside the numbered chapters; they
///   are counted and left out
/// @param receipt what the index covers
public record Brief(
    Party party,
    Sources sources,
    boolean monitored,
    List<BriefChapter> chapters,
    List<Naming> elsewhere,
    List<Answered> answers,
    List<Doubt> doubts,
    Optional<Beside> beside,
    int passages,
    int generalities,
    Receipt receipt) {
  public Brief {
    chapters = List.copyOf(chapters);
    elsewhere = List.copyOf(elsewhere);
    answers = List.copyOf(answers);
    doubts = List.copyOf(doubts);
  }

  /// The same with a comparison.
  Brief with(Beside comparison) {
    return new Brief(
        party,
        sources,
        monitored,
        chapters,
        elsewhere,
        answers,
        doubts,
        Optional.of(comparison),
        passages,
        generalities,
        receipt);
  }

  /// The observations of all chapters.
  public Stream<Naming> observations() {
    return chapters.stream().flatMap(chapter -> chapter.observations().stream());
  }

  /// The promising practices of all chapters.
  public Stream<Naming> practices() {
    return chapters.stream().flatMap(chapter -> chapter.practices().stream());
  }

  /// The recommendations of all chapters.
  public Stream<Addressed> recommendations() {
    return chapters.stream().flatMap(chapter -> chapter.recommendations().stream());
  }
}
