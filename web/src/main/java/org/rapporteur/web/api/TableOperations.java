package org.rapporteur.web.api;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.rapporteur.core.instrument.Instrument;
import org.rapporteur.core.instrument.Instruments;
import org.rapporteur.core.instrument.MonitoringRound;
import org.rapporteur.core.instrument.ProvisionEntry;
import org.rapporteur.core.instrument.QuestionEntry;
import org.rapporteur.core.instrument.Questionnaire;
import org.rapporteur.core.party.Party;
import org.rapporteur.core.text.Language;
import org.rapporteur.corpus.format.Cell;
import org.rapporteur.corpus.format.Listing;
import org.rapporteur.corpus.listing.NameReader;

/// The tables behind the names: parties and instruments.
final class TableOperations {
  private static final String TAG = "tables";

  private static final Parameter<Instrument> INSTRUMENT =
      Parameter.path(
          "instrument",
          "The identifier of an instrument.",
          "lanzarote",
          new Schema.Text("[a-z0-9-]+"),
          NameReader::instrument);

  /// A question of a round.
  private record Asked(String round, QuestionEntry entry) {}

  private static final Listing<Party> PARTIES =
      Listing.<Party>of("parties")
          .key("code", Party::code)
          .key("kind", party -> party.kind().name().toLowerCase(Locale.ROOT))
          .key("name_en", Party::nameEn)
          .key("name_fr", Party::nameFr)
          .key("short_en", Party::shortEn)
          .key("short_fr", Party::shortFr);
  private static final Listing<Instrument> INSTRUMENTS =
      Listing.<Instrument>of("instruments")
          .key("id", Instrument::id)
          .key("name_en", instrument -> instrument.shortName(Language.ENGLISH))
          .key("name_fr", instrument -> instrument.shortName(Language.FRENCH))
          .key(
              "rounds",
              instrument ->
                  new Cell.Many(
                      instrument.rounds().stream().map(MonitoringRound::id).toList(), ";"));
  private static final Listing<ProvisionEntry> PROVISIONS =
      Listing.<ProvisionEntry>of("provisions")
          .key("provision", ProvisionEntry::provision)
          .key("chapter", ProvisionEntry::chapter)
          .key("title_en", ProvisionEntry::titleEn)
          .key("title_fr", ProvisionEntry::titleFr);
  private static final Listing<Asked> QUESTIONS =
      Listing.<Asked>of("questions")
          .key("round", Asked::round)
          .key("question", row -> row.entry.question())
          .key("label", row -> row.entry.label())
          .key(
              "provisions",
              row ->
                  new Cell.Many(
                      row.entry.provisions().stream().map(String::valueOf).toList(), ";"));

  private TableOperations() {}

  /// @param instruments the tables of instruments
  static List<Operation> all(Supplier<Instruments> instruments) {
    return List.of(
        new Operation(
            "listInstruments",
            TAG,
            "/instruments",
            "List the instruments that are known",
            "",
            List.of(),
            new Result.Rows<>(
                INSTRUMENTS,
                (asked, corpus, slice, rows) -> {
                  instruments.get().all().forEach(rows);
                  return Source.Listed.PLAIN;
                })),
        new Operation(
            "listParties",
            TAG,
            "/instruments/{instrument}/parties",
            "List the parties to an instrument",
            "",
            List.of(INSTRUMENT),
            new Result.Rows<>(
                PARTIES,
                (asked, corpus, slice, rows) -> {
                  asked.required(INSTRUMENT).parties().forEach(rows);
                  return Source.Listed.PLAIN;
                })),
        new Operation(
            "listProvisions",
            TAG,
            "/instruments/{instrument}/provisions",
            "List the provisions of an instrument",
            "None where only the names of the instrument are known.",
            List.of(INSTRUMENT),
            new Result.Rows<>(
                PROVISIONS,
                (asked, corpus, slice, rows) -> {
                  asked.required(INSTRUMENT).provisions().forEach(rows);
                  return Source.Listed.PLAIN;
                })),
        new Operation(
            "listQuestions",
            TAG,
            "/instruments/{instrument}/questions",
            "List the questions put in the rounds of an instrument",
            "",
            List.of(INSTRUMENT),
            new Result.Rows<>(
                QUESTIONS,
                (asked, corpus, slice, rows) -> {
                  Instrument instrument = asked.required(INSTRUMENT);
                  for (MonitoringRound round : instrument.rounds()) {
                    instrument.questionnaire(round.id()).stream()
                        .map(Questionnaire::entries)
                        .flatMap(entries -> entries.stream())
                        .forEach(entry -> rows.accept(new Asked(round.id(), entry)));
                  }
                  return Source.Listed.PLAIN;
                })));
  }
}
