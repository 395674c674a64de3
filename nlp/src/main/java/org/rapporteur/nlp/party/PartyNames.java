package org.rapporteur.nlp.party;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.core.data.Table;
import org.rapporteur.core.party.Parties;
import org.rapporteur.core.party.Party;
import org.rapporteur.core.party.PartyName;
import org.rapporteur.core.text.Folding;
import org.rapporteur.core.text.Language;
import org.rapporteur.nlp.text.CapitalsView;
import org.rapporteur.nlp.text.NameTrie;

/// Every spelling of every party, ready to be looked up: as written, and in the capitals of
/// headings. Spellings that several parties share come from `ambiguous-names.tsv`. Immutable,
/// thread-safe.
final class PartyNames {
  /// Shorter names in capitals are acronyms of something else as often as not.
  private static final int SHORTEST_IN_CAPITALS = 4;

  private final NameTrie<Naming> written;
  private final NameTrie<Naming> capitals;

  PartyNames(Parties parties) {
    NameTrie.Builder<Naming> asWritten = new NameTrie.Builder<>(Naming::and);
    NameTrie.Builder<Naming> inCapitals = new NameTrie.Builder<>(Naming::and);
    for (PartyName name : parties.names()) {
      addSpellings(name.text(), Naming.of(name), asWritten, inCapitals);
    }
    Table.readIfPresent(Table.class, "ambiguous-names.tsv")
        .ifPresent(
            table -> table.rows().forEach(row -> addShared(row, parties, asWritten, inCapitals)));
    written = asWritten.build();
    capitals = inCapitals.build();
  }

  private static void addShared(
      Table.Row row,
      Parties parties,
      NameTrie.Builder<Naming> written,
      NameTrie.Builder<Naming> capitals) {
    List<Party> candidates = row.list("codes").stream().map(parties::require).toList();
    Language language = Language.of(row.get("language"));
    PartyName.Kind kind = PartyName.Kind.NAME;
    PartyName name = new PartyName(candidates.getFirst(), language, kind, row.get("text"), "", "");
    addSpellings(
        row.get("text"), Naming.doubtful(name, candidates, row.get("reason")), written, capitals);
  }

  private static void addSpellings(
      String text,
      Naming naming,
      NameTrie.Builder<Naming> written,
      NameTrie.Builder<Naming> capitals) {
    written.add(text, naming);
    boolean adjective =
        naming.names().getFirst().kind() == PartyName.Kind.DEMONYM || naming.doubt().length() > 0;
    if (Character.isLowerCase(text.charAt(0)) && !adjective) {
      written.add(Character.toUpperCase(text.charAt(0)) + text.substring(1), naming);
    }
    String upper = text.toUpperCase(Locale.ROOT);
    if (text.length() >= SHORTEST_IN_CAPITALS && !upper.equals(text)) {
      capitals.add(new CapitalsView(upper).toString(), naming);
    }
  }

  /// The longest spelling at an offset, or null.
  NameTrie.@Nullable Match<Naming> longestAt(
      String text, CapitalsView capitalsView, int start, int limit) {
    NameTrie.Match<Naming> found = written.longestAt(text, start, limit);
    boolean heading =
        start + 1 < limit
            && Character.isUpperCase(text.charAt(start))
            && Character.isUpperCase(text.charAt(start + 1));
    if (!heading) {
      return found;
    }
    NameTrie.Match<Naming> loud = capitals.longestAt(capitalsView, start, limit);
    return loud != null && (found == null || loud.end() > found.end()) ? loud : found;
  }

  /// The spellings that occur in a text, folded: which names a pattern speaks of.
  List<String> spellingsIn(String text) {
    List<String> found = new ArrayList<>();
    for (int at = 0; at < text.length(); at++) {
      if (Character.isLetter(text.charAt(at))
          && (at == 0 || !Character.isLetter(text.charAt(at - 1)))) {
        NameTrie.Match<Naming> match = written.longestAt(text, at, text.length());
        if (match != null) {
          match.value().names().forEach(name -> found.add(Folding.fold(name.text())));
        }
      }
    }
    return found;
  }
}
