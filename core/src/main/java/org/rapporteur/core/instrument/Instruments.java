package org.rapporteur.core.instrument;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.rapporteur.core.data.Table;
import org.rapporteur.core.party.Parties;
import org.rapporteur.core.party.Party;
import org.rapporteur.core.text.Folding;
import org.rapporteur.core.text.Language;

/// All instruments that are known, from the folders that `instruments/index.tsv` lists. Of some
/// only the names are known, so that their articles are not taken for those of another. Immutable
/// and thread-safe.
public final class Instruments {
  private final Parties parties;
  private final Map<String, Instrument> byId = new LinkedHashMap<>();

  private Instruments(Parties parties, List<Instrument> instruments) {
    this.parties = parties;
    instruments.forEach(instrument -> byId.put(instrument.id(), instrument));
  }

  /// Reads the bundled tables.
  ///
  /// @throws IllegalStateException if a table is wrong, naming its line
  public static Instruments bundled() {
    Parties parties = Parties.bundled();
    List<String> ids =
        Table.read(Table.class, "instruments/index.tsv").map(row -> row.get("instrument"));
    return new Instruments(
        parties, ids.stream().map(id -> new Folder(id, parties).read()).toList());
  }

  /// The parties of the world, monitored or not.
  public Parties parties() {
    return parties;
  }

  /// All instruments, in the order of the index.
  public List<Instrument> all() {
    return List.copyOf(byId.values());
  }

  /// The one that is meant where nothing tells another: the first of the index.
  public Instrument usual() {
    return byId.values().iterator().next();
  }

  /// The instrument with an identifier.
  public Optional<Instrument> byId(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /// The instrument with an identifier that must exist.
  ///
  /// @throws IllegalArgumentException if there is none
  public Instrument require(String id) {
    return byId(id)
        .orElseThrow(() ->
            new IllegalArgumentException(
                "no instrument '" + id + "'; known are " + String.join(", ", byId.keySet())));
  }

  /// The tables of one instrument.
  private record Folder(String id, Parties registry) {
    Instrument read() {
      List<MonitoringRound> rounds = rows("rounds.tsv", this::round);
      List<Questionnaire> questionnaires = new ArrayList<>();
      for (MonitoringRound round : rounds) {
        table("questionnaires/" + round.id() + ".tsv")
            .map(table -> new Questionnaire(round.id(), table.map(this::question)))
            .ifPresent(questionnaires::add);
      }
      return new Instrument(
          id,
          rows("names.tsv", this::name).stream().flatMap(Optional::stream).toList(),
          rows("provisions.tsv", this::provision),
          rows("parties.tsv", row -> registry.require(row.get("code"))),
          rounds,
          rows("urgency.tsv", this::verbs).stream().flatMap(List::stream).toList(),
          questionnaires,
          table("recommendations.tsv")
              .map(RecommendationScheme::of)
              .orElse(RecommendationScheme.USUAL),
          partyNames());
    }

    private Map<String, Party> partyNames() {
      Map<String, Party> names = new HashMap<>();
      for (Table.Row row : table("party-names.tsv").map(Table::rows).orElse(List.of())) {
        names.put(Folding.fold(row.get("text")), registry.require(row.get("code")));
      }
      return names;
    }

    private Optional<Table> table(String file) {
      return Table.readIfPresent(Table.class, "instruments/" + id + "/" + file);
    }

    private <T> List<T> rows(String file, Function<Table.Row, T> reading) {
      return table(file).map(table -> table.map(reading)).orElse(List.of());
    }

    private Optional<InstrumentName> name(Table.Row row) {
      String kind = row.get("kind");
      return kind.equals("id")
          ? Optional.empty()
          : Optional.of(
              new InstrumentName(
                  InstrumentName.Kind.valueOf(kind.toUpperCase(Locale.ROOT)),
                  Language.of(row.get("language")),
                  row.get("text")));
    }

    private ProvisionEntry provision(Table.Row row) {
      return new ProvisionEntry(
          Provision.parse(row.get("provision")),
          row.get("chapter"),
          row.get("title_en"),
          row.get("title_fr"));
    }

    private MonitoringRound round(Table.Row row) {
      List<Party> monitored = row.list("parties").stream().map(registry::require).toList();
      return new MonitoringRound(
          row.get("round"),
          row.get("title_en"),
          row.get("title_fr"),
          year(row.get("year_from")),
          year(row.get("year_until")),
          new HashSet<>(monitored));
    }

    private static int year(String cell) {
      return cell.isEmpty() ? 0 : Integer.parseInt(cell);
    }

    private List<UrgencyVerb> verbs(Table.Row row) {
      Urgency urgency = new Urgency(row.get("urgency"), Integer.parseInt(row.get("rank")));
      List<UrgencyVerb> verbs = new ArrayList<>();
      for (String form : row.list("verbs_en")) {
        verbs.add(new UrgencyVerb(row.get("round"), urgency, Language.ENGLISH, form));
      }
      for (String form : row.list("verbs_fr")) {
        verbs.add(new UrgencyVerb(row.get("round"), urgency, Language.FRENCH, form));
      }
      return verbs;
    }

    private QuestionEntry question(Table.Row row) {
      return new QuestionEntry(
          Question.parse(row.get("question")),
          row.get("label"),
          row.list("articles").stream().map(Provision::parse).toList());
    }
  }
}
