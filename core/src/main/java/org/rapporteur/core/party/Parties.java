package org.rapporteur.core.party;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.rapporteur.core.data.Table;
import org.rapporteur.core.text.Folding;
import org.rapporteur.core.text.Language;

/// All parties and all their names, from the tables `parties.tsv`, `party-names.tsv` and the
/// `invented-…` ones of specimens. Immutable and thread-safe; read once and passed on.
public final class Parties {
  private final Map<String, Party> byCode;
  private final List<PartyName> names;
  private final Map<String, SortedSet<Party>> byFoldedName = new LinkedHashMap<>();
  private final Map<String, SortedSet<Party>> byBorneName = new LinkedHashMap<>();

  private Parties(Map<String, Party> byCode, List<PartyName> names) {
    this.byCode = byCode;
    this.names = List.copyOf(names);
    for (PartyName name : names) {
      String folded = Folding.fold(name.text());
      byFoldedName.computeIfAbsent(folded, key -> new TreeSet<>()).add(name.party());
      if (name.kind() != PartyName.Kind.DEMONYM && name.kind() != PartyName.Kind.PART) {
        byBorneName.computeIfAbsent(folded, key -> new TreeSet<>()).add(name.party());
      }
    }
  }

  /// Reads the bundled tables.
  ///
  /// @throws IllegalStateException if a table is wrong, naming its line
  public static Parties bundled() {
    Map<String, Party> byCode = new LinkedHashMap<>();
    List<PartyName> names = new ArrayList<>();
    for (String prefix : List.of("", "invented-")) {
      readParties(Table.read(Table.class, prefix + "parties.tsv"), byCode, names);
    }
    for (String prefix : List.of("", "invented-")) {
      names.addAll(
          Table.read(Table.class, prefix + "party-names.tsv").map(row -> readName(row, byCode)));
    }
    return new Parties(byCode, names);
  }

  private static void readParties(Table table, Map<String, Party> byCode, List<PartyName> names) {
    for (Party party : table.map(Parties::readParty)) {
      if (byCode.put(party.code(), party) != null) {
        throw new IllegalStateException(table.name() + ": code twice: " + party.code());
      }
      names.add(name(party, Language.ENGLISH, party.nameEn()));
      names.add(name(party, Language.FRENCH, party.nameFr()));
      if (!party.shortEn().equals(party.nameEn())) {
        names.add(name(party, Language.ENGLISH, party.shortEn()));
      }
      if (!party.shortFr().equals(party.nameFr())) {
        names.add(name(party, Language.FRENCH, party.shortFr()));
      }
    }
  }

  private static PartyName name(Party party, Language language, String text) {
    return new PartyName(party, language, PartyName.Kind.NAME, text, "", "");
  }

  private static Party readParty(Table.Row row) {
    return new Party(
        row.get("code"),
        Party.Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT)),
        row.get("name_en"),
        row.get("name_fr"),
        row.get("short_en"),
        row.get("short_fr"));
  }

  private static PartyName readName(Table.Row row, Map<String, Party> byCode) {
    Party party = byCode.get(row.get("code"));
    if (party == null) {
      throw new IllegalArgumentException("no party has the code '" + row.get("code") + "'");
    }
    return new PartyName(
        party,
        Language.of(row.get("language")),
        PartyName.Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT)),
        row.get("text"),
        row.get("from"),
        row.get("until"));
  }

  /// Every party, in the order of the tables.
  public Collection<Party> all() {
    return List.copyOf(byCode.values());
  }

  /// Every way of writing every party.
  public List<PartyName> names() {
    return names;
  }

  /// The party with a code.
  public Optional<Party> byCode(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /// The party with a code that must exist.
  ///
  /// @throws IllegalArgumentException if there is none
  public Party require(String code) {
    return byCode(code)
        .orElseThrow(() -> new IllegalArgumentException("no party has the code '" + code + "'"));
  }

  /// The parties that bear a name, now or formerly: no codes, nationalities and parts of States.
  /// Case, accents and article do not count.
  public SortedSet<Party> bearing(String name) {
    return new TreeSet<>(byBorneName.getOrDefault(Folding.fold(name.strip()), new TreeSet<>()));
  }

  /// The parties that a person may mean by a code, name, former name or demonym in English, French
  /// or Spanish or a name in their own language, in any case, with or without accents and article.
  /// Usually one; empty if nobody is called that; several where the name is shared.
  public SortedSet<Party> named(String words) {
    Party coded = byCode.get(words.strip().toUpperCase(Locale.ROOT));
    if (coded != null) {
      return new TreeSet<>(List.of(coded));
    }
    return new TreeSet<>(byFoldedName.getOrDefault(Folding.fold(words), new TreeSet<>()));
  }
}
