package org.rapporteur.nlp.party;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

  private static final NameTrie<Naming> NO_NAMES =
      new NameTrie.Builder<Naming>(Naming::and).build();

  private final NameTrie<Naming> written;
  private final NameTrie<Naming> capitals;

  /// The spellings that begin with a small letter, which are names in text of their own language
  /// only: most words of a text begin so, and English has hardly any such name.
  private final Map<Language, NameTrie<Naming>> small = new HashMap<>();

  private final List<PartyName> spellings;

  PartyNames(Parties parties) {
    Builders builders = new Builders();
    for (PartyName name : parties.names()) {
      builders.add(name.text(), Naming.of(name));
    }
    Table.readIfPresent(Table.class, "ambiguous-names.tsv")
        .ifPresent(table -> table.rows().forEach(row -> addShared(row, parties, builders)));
    spellings = List.copyOf(builders.spellings);
    written = builders.written.build();
    capitals = builders.capitals.build();
    builders.small.forEach((language, builder) -> small.put(language, builder.build()));
  }

  private static void addShared(Table.Row row, Parties parties, Builders builders) {
    List<Party> candidates = row.list("codes").stream().map(parties::require).toList();
    Language language = Language.of(row.get("language"));
    PartyName.Kind kind = PartyName.Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT));
    PartyName name = new PartyName(candidates.getFirst(), language, kind, row.get("text"), "", "");
    builders.add(row.get("text"), Naming.doubtful(name, candidates, row.get("reason")));
  }

  /// The tries in the making.
  private static final class Builders {
    private final NameTrie.Builder<Naming> written = new NameTrie.Builder<>(Naming::and);
    private final NameTrie.Builder<Naming> capitals = new NameTrie.Builder<>(Naming::and);
    private final Map<Language, NameTrie.Builder<Naming>> small = new HashMap<>();

    private final List<PartyName> spellings = new ArrayList<>();

    void add(String text, Naming naming) {
      written.add(text, naming);
      PartyName name = naming.names().getFirst();
      spellings.add(name);
      if (Character.isLowerCase(text.charAt(0))) {
        small
            .computeIfAbsent(name.language(), key -> new NameTrie.Builder<>(Naming::and))
            .add(text, naming);
        if (name.kind() != PartyName.Kind.DEMONYM && naming.doubt().isEmpty()) {
          written.add(Character.toUpperCase(text.charAt(0)) + text.substring(1), naming);
        }
      }
      String upper = text.toUpperCase(Locale.ROOT);
      if (text.length() >= SHORTEST_IN_CAPITALS && !upper.equals(text)) {
        capitals.add(new CapitalsView(upper).toString(), naming);
      }
    }
  }

  /// Every spelling, those that several parties share included.
  List<PartyName> spellings() {
    return spellings;
  }

  /// The spellings that begin with a small letter and may be names in text of this language.
  NameTrie<Naming> small(Language language) {
    return language.equals(Language.UNDETERMINED)
        ? written
        : small.getOrDefault(language, NO_NAMES);
  }

  /// The longest spelling at an offset, or null.
  ///
  /// @param small the spellings for words that begin with a small letter
  NameTrie.@Nullable Match<Naming> longestAt(
      String text, CapitalsView capitalsView, int start, int limit, NameTrie<Naming> small) {
    char first = text.charAt(start);
    if ((first >= 'a' && first <= 'z') || Character.isLowerCase(first)) {
      return small.longestAt(text, start, limit);
    }
    NameTrie.Match<Naming> found = written.longestAt(text, start, limit);
    boolean heading =
        start + 1 < limit
            && Character.isUpperCase(first)
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
