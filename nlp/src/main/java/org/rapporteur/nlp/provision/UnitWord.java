package org.rapporteur.nlp.provision;

import org.jspecify.annotations.Nullable;
import org.rapporteur.nlp.text.NameTrie;

/// The word before the number: `Article`, `arts.`, `section`, `ss.`, `§§`.
///
/// @param unit what it names
/// @param plural whether a list is announced
record UnitWord(Citation.Unit unit, boolean plural) {
  private static final NameTrie<UnitWord> WORDS = words();

  private static NameTrie<UnitWord> words() {
    NameTrie.Builder<UnitWord> trie = new NameTrie.Builder<>((a, b) -> a);
    for (String word : "Article article ARTICLE Art art ART".split(" ")) {
      trie.add(word, new UnitWord(Citation.Unit.ARTICLE, false));
    }
    for (String word : "Articles articles ARTICLES Arts arts ARTS".split(" ")) {
      trie.add(word, new UnitWord(Citation.Unit.ARTICLE, true));
    }
    for (String word : "Section section SECTION Sect sect Sec sec".split(" ")) {
      trie.add(word, new UnitWord(Citation.Unit.SECTION, false));
    }
    for (String word : "s S".split(" ")) {
      trie.add(word + ".", new UnitWord(Citation.Unit.SECTION, false));
    }
    for (String word : "ss. Ss. SS. ss Sects sects".split(" ")) {
      trie.add(word, new UnitWord(Citation.Unit.SECTION, true));
    }
    for (String word : "Sections sections SECTIONS".split(" ")) {
      trie.add(word, new UnitWord(Citation.Unit.SECTION, true));
    }
    return trie.build();
  }

  /// The word at an offset with the stop of its abbreviation, or null.
  static NameTrie.@Nullable Match<UnitWord> at(String text, int start, int limit) {
    if (start < limit && text.charAt(start) == '§') {
      boolean two = start + 1 < limit && text.charAt(start + 1) == '§';
      return new NameTrie.Match<>(start + (two ? 2 : 1), new UnitWord(Citation.Unit.SECTION, two));
    }
    NameTrie.Match<UnitWord> match = WORDS.longestAt(text, start, limit);
    if (match == null || match.end() >= limit || text.charAt(match.end()) != '.') {
      return match;
    }
    return match.end() - start <= 4 ? new NameTrie.Match<>(match.end() + 1, match.value()) : match;
  }
}
