package org.rapporteur.corpus.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.core.document.Detected;
import org.rapporteur.core.document.Genre;
import org.rapporteur.core.document.Metadata;
import org.rapporteur.core.instrument.Instrument;
import org.rapporteur.core.instrument.Instruments;
import org.rapporteur.core.instrument.MonitoringRound;
import org.rapporteur.core.party.Party;
import org.rapporteur.core.text.Language;
import org.rapporteur.corpus.format.Cell;
import org.rapporteur.corpus.format.Listing;
import org.rapporteur.index.CatalogueEntry;

/// Whether a party has replied in a round; several rows if it sent several replies.
///
/// @param instrument the identifier of the instrument
/// @param round the round
/// @param party the party
/// @param asked whether it is among those monitored in the round
/// @param reply its reply, null if there is none
public record StateOfPlay(
    String instrument, String round, Party party, boolean asked, @Nullable CatalogueEntry reply) {
  /// The columns of `documents --replies`.
  public static final Listing<StateOfPlay> LISTING =
      Listing.<StateOfPlay>of("replies")
          .key("instrument", StateOfPlay::instrument)
          .key("round", StateOfPlay::round)
          .key("party", StateOfPlay::party)
          .prose("name", row -> row.party.name(Language.ENGLISH))
          .key("state", StateOfPlay::state)
          .key("languages", row -> row.languages())
          .key("date", row -> row.of(m -> m.date()))
          .key("passages", row -> row.reply == null ? null : row.reply.passages())
          .prose("document", row -> row.reply == null ? null : row.reply.source().name());

  private interface Value {
    @Nullable Detected<?> of(Metadata metadata);
  }

  /// The parties of each round in which anybody replied: those asked in the order of their codes,
  /// then others that replied.
  public static Stream<StateOfPlay> in(List<CatalogueEntry> catalogue, Instruments instruments) {
    List<CatalogueEntry> replies =
        catalogue.stream()
            .filter(
                entry -> entry.metadata().filter(m -> m.genre().value() == Genre.REPLY).isPresent())
            .toList();
    return instruments.all().stream()
        .flatMap(instrument ->
            instrument.rounds().stream().flatMap(round -> of(instrument, round, replies)));
  }

  private static Stream<StateOfPlay> of(
      Instrument instrument, MonitoringRound round, List<CatalogueEntry> replies) {
    List<CatalogueEntry> received =
        replies.stream()
            .filter(entry ->
                entry
                    .metadata()
                    .filter(m ->
                        m.instrument().equals(instrument.id())
                            && m.roundText().equals(round.id())
                            && m.party() != null)
                    .isPresent())
            .toList();
    if (received.isEmpty()) {
      return Stream.empty();
    }
    NavigableSet<Party> asked =
        new TreeSet<>(round.parties().isEmpty() ? instrument.parties() : round.parties());
    NavigableSet<Party> all = new TreeSet<>(asked);
    received.forEach(entry -> party(entry).ifPresent(all::add));
    List<StateOfPlay> rows = new ArrayList<>();
    for (Party party : all) {
      List<CatalogueEntry> own =
          received.stream().filter(entry -> party(entry).equals(Optional.of(party))).toList();
      boolean wasAsked = asked.contains(party);
      if (own.isEmpty()) {
        rows.add(new StateOfPlay(instrument.id(), round.id(), party, wasAsked, null));
      }
      own.forEach(
          entry -> rows.add(new StateOfPlay(instrument.id(), round.id(), party, wasAsked, entry)));
    }
    return rows.stream();
  }

  private static Optional<Party> party(CatalogueEntry entry) {
    return entry.metadata().flatMap(Metadata::partyValue);
  }

  private String state() {
    return reply == null ? "missing" : asked ? "replied" : "replied, not asked";
  }

  private @Nullable Object of(Value value) {
    Detected<?> detected = reply == null ? null : reply.metadata().map(value::of).orElse(null);
    return detected == null ? null : detected.value();
  }

  private Cell languages() {
    return new Cell.Many(
        reply == null
            ? List.of()
            : reply.metadata().stream()
                .flatMap(m -> m.languages().stream())
                .map(language -> language.value().code())
                .toList(),
        ";");
  }
}
