package org.rapporteur.nlp.provision;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.core.instrument.Instrument;
import org.rapporteur.core.instrument.InstrumentName;
import org.rapporteur.core.instrument.Instruments;
import org.rapporteur.core.mention.InstrumentRef;
import org.rapporteur.core.text.Folding;
import org.rapporteur.core.text.Language;
import org.rapporteur.nlp.text.Letters;
import org.rapporteur.nlp.text.NameTrie;

/// The instruments of the tables by all their names. Immutable, thread-safe.
final class LawNames {
  /// An identifier of five letters or fewer is the usual acronym: `crc`, `echr`.
  private static final int LONGEST_ACRONYM = 5;

  private final NameTrie<InstrumentRef> names;
  private final Map<String, InstrumentRef> byFolded = new HashMap<>();
  private final Map<String, LawNoun> kinds = new HashMap<>();

  LawNames(Instruments instruments) {
    NameTrie.Builder<InstrumentRef> trie = new NameTrie.Builder<>((a, b) -> a);
    for (Instrument instrument : instruments.all()) {
      Optional<LawNoun> kind = kindOf(instrument);
      if (kind.isEmpty()) {
        continue; // a review or another procedure, which has no articles
      }
      InstrumentRef ref = ref(instrument);
      kinds.put(instrument.id(), kind.get());
      if (instrument.id().length() <= LONGEST_ACRONYM && !instrument.names().isEmpty()) {
        trie.add(instrument.id().toUpperCase(Locale.ROOT), ref);
      }
      for (InstrumentName name : instrument.names()) {
        trie.add(name.text(), ref);
        byFolded.putIfAbsent(Folding.fold(name.text()), ref);
        trie.add(name.text().replace("Convention", "convention"), ref);
        trie.add(name.text().replace("Directive", "directive"), ref);
      }
    }
    names = trie.build();
  }

  /// The reference to an instrument of the tables.
  static InstrumentRef ref(Instrument instrument) {
    return new InstrumentRef(instrument.id(), instrument.shortName(Language.ENGLISH), null);
  }

  /// The noun at the head of an instrument's name.
  LawNoun kind(InstrumentRef instrument) {
    return kinds.getOrDefault(instrument.id(), LawNoun.CONVENTION);
  }

  private static Optional<LawNoun> kindOf(Instrument instrument) {
    for (InstrumentName name : instrument.names()) {
      String text = name.text();
      for (int at = 0; at < text.length(); at++) {
        NameTrie.Match<LawNoun> noun =
            Letters.wordStarts(text, at) ? LawNoun.at(text, at, text.length()) : null;
        if (noun != null) {
          return Optional.of(noun.value());
        }
      }
    }
    return Optional.empty();
  }

  /// The instrument with a name, however it is capitalised: `Convention on cybercrime`.
  Optional<InstrumentRef> titled(String title) {
    return Optional.ofNullable(byFolded.get(Folding.fold(title)));
  }

  /// The longest name at an offset, or null.
  NameTrie.@Nullable Match<InstrumentRef> at(String text, int start, int limit) {
    return names.longestAt(text, start, limit);
  }
}
